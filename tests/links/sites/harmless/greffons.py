"""What a hook of the site's own writes: an id."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Add an anchor that no writer wrote."""
    return html + '<p id="greffon">Ajouté.</p>'

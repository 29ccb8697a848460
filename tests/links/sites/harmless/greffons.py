"""What a hook of the site's own writes: an id, and a page."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add a page that no writer wrote, and that nav names."""
    text = "# Produite\n\nVoyez [la cible](../guide/cible.md#reponse).\n"
    files.append(File.generated(config, "ensemble/produite.md", content=text))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Add an anchor that no writer wrote."""
    return html + '<p id="greffon">Ajouté.</p>'

"""What a hook of the site's own writes: a link into a page, and a page."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add a page that no writer wrote."""
    text = "# Produite\n\nVoyez [la cible](../guide/cibles.md).\n"
    files.append(File.generated(config, "ensemble/produite.md", content=text))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    """Add a link that no writer wrote."""
    if page.file.src_uri != "ensemble/ajout.md":
        return None
    return html + '<p><a href="../../guide/ajoutee/">La cible</a></p>'

"""Reads GitBook-flavoured Markdown on every page."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.gitbook.extension import GitBookExtension
from helpsite.gitbook.files.media import resolver
from helpsite.gitbook.files.site import site_of


def on_config(config: MkDocsConfig) -> None:
    """Hand the extension over as an instance: by name it could not be found at the time of conversion."""
    config["gitbook"] = GitBookExtension()
    config.markdown_extensions.append(config["gitbook"])


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell the extension which page comes next, and where it can see the files of the site."""

    def url(src_uri: str) -> str | None:
        file = files.get_file_from_path(src_uri)
        return file.url_relative_to(page.file) if file else None

    config["gitbook"].page = site_of(config).page(page.file.src_uri)
    config["gitbook"].page.resolve = resolver(page.file.src_uri, url)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Keep what the extension noted of the page: its problems, its references, its comments."""
    site_of(config).keep(config["gitbook"].page)

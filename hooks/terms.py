"""Links the terms of the glossary where a page first uses them."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.content.terms import explained, glossary_of
from helpsite.terms import TermsExtension


def on_config(config: MkDocsConfig) -> None:
    """Hand the extension over as an instance: by name it could not be found at the time of conversion."""
    config["terms"] = TermsExtension()
    config.markdown_extensions.append(config["terms"])


def on_files(files: Files, config: MkDocsConfig) -> None:
    """All pages are known now."""
    config["glossary"] = glossary_of(config["catalogue"])


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell the extension which terms the page may link."""
    config["terms"].terms = explained(config["catalogue"], page.file.src_uri, config["glossary"])

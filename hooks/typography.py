"""Gives a French site French typography: no-break spaces before tall signs, in guillemets and numbers, apostrophes."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.typography.html import typeset_html


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Do it to the text by itself, for the Markdown copies and for the data made from questions."""
    return _typeset(html, config)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Do it to the whole page: title, navigation, description, and what the templates say."""
    return _typeset(output, config)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Do it to the page for lost addresses, which is none of the pages."""
    return _typeset(output, config) if template_name.endswith(".html") else output


def _typeset(html: str, config: MkDocsConfig) -> str:
    return typeset_html(html) if config.theme["language"] == "fr" else html

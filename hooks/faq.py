"""Adds the schema.org data of a page's questions to the page."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.faq import faq_data


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    """Put it after the text, where search engines find it as well as in the head."""
    data = faq_data(html)
    return f'{html}\n<script type="application/ld+json">{data}</script>' if data else None

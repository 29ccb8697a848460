"""A text as the extension converts it, without blocks."""

from markdown import Markdown
from tests.gitbook.html.a_page import a_page, told

from helpsite.gitbook.inline.paragraph import prepare
from helpsite.gitbook.inline.processors import register
from helpsite.gitbook.page import Page
from helpsite.source import lines_of


def converter(page: Page) -> Markdown:
    markdown = Markdown(extensions=["attr_list", "tables", "pymdownx.magiclink"], output_format="xhtml")
    markdown.preprocessors.deregister("html_block")
    register(markdown, lambda: page)
    return markdown


def prepared(source: str, page: Page) -> str:
    lines = prepare(lines_of(source, page.path), page)
    assert len(lines) == source.count("\n") + 1
    return "\n".join(lines)


def convert(source: str) -> tuple[str, list[str]]:
    """Give the HTML, and ``line:column code`` of each problem."""
    page = a_page()
    html = converter(page).convert(prepared(source, page))
    return html, told(page)

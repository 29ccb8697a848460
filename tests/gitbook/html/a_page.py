"""A page with a small site around it, for the tests of HTML and of paragraphs."""

from xml.etree.ElementTree import fromstring

from markdown.serializers import to_xhtml_string

from helpsite.gitbook.html.tree import parse
from helpsite.gitbook.page import Page
from helpsite.source import lines_of

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'
SVG = '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'
ICON = f'<span aria-hidden="true" class="hs-icon">{SVG}</span>'
TITLES = {"faq.md": "Questions *fréquentes*", "guides/README.md": "Guides", "README.md": "Accueil", "a b.md": "A & B"}

CARDS = (
    '<table data-view="cards"><thead><tr><th></th><th></th><th data-hidden data-card-target data-type="content-ref">'
    "</th><th data-hidden data-card-cover></th><th data-hidden data-card-cover-dark></th><th data-hidden></th>"
    "</tr></thead><tbody><tr>{}</tr></tbody></table>"
)


def a_page(src_uri: str = "page.md") -> Page:
    return Page(
        src_uri=src_uri,
        variables={"space": {"vars": {"version": "1.2_b", "list": ["a"]}}},
        title=TITLES.get,
        icon={"fa-github": DRAWING, "rocket": DRAWING, "fa-torn": "<svg"}.get,
    )


def told(page: Page) -> list[str]:
    """Give ``line:column code`` of each problem."""
    assert {problem.path for problem in page.problems} <= {"page.md"}
    return [f"{problem.line}:{problem.column} {problem.code}" for problem in sorted(page.problems)]


def html(source: str) -> tuple[str, list[str]]:
    """Give the well-formed HTML of some lines, and their problems."""
    page = a_page()
    written = "".join(to_xhtml_string(element) for element in parse(lines_of(source, page.path), page))
    fromstring(f"<div>{written.replace(chr(2), '').replace(chr(3), '')}</div>")
    return written, told(page)

"""What a page includes is noted where the page says so, and what the file says where that says it."""

from tests.gitbook.rendering import render
from tests.gitbook.test_references import at

from helpsite.gitbook.page import Page


def test_an_address_of_an_included_file_stands_in_that_file() -> None:
    page = Page(src_uri="x/page.md", include=lambda _: ("Voir\n[a](../a.md).\n", "docs/b.md", 4))
    render('{% include "../b.md" %}\n\n\n\nx\ty\n', page)
    assert [(found.target.path, at(found.target), found.target.text) for found in page.references] == [
        ("docs/b.md", "5:5", "../a.md")
    ]


def test_what_is_included_stands_in_its_tag() -> None:
    files = {"a/b.md": ("x\n\n* {% include 'c.md' %}", "docs/a/b.md", 3)}
    page = Page(src_uri="a/page.md", include=files.get)
    text = "x\t{% include “b.md” %}\n\n`{% include 'b.md' %}`\n\n{% include \"https://b\" %} {% include incl %}\n"
    render(text, page)
    assert [(found.address, found.target.path, at(found.link), at(found.target)) for found in page.includes] == [
        ("b.md", "page.md", "1:3", "1:15"),
        ("c.md", "docs/a/b.md", "5:3", "5:15"),
        ("incl", "page.md", "5:27", "5:38"),
    ]
    assert page.references == []

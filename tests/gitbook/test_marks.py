"""Elements say which reference their address is, where the page asks for it."""

import re

import pytest
from tests.gitbook.rendering import render

from helpsite.gitbook.page import Page


def marked(text: str) -> list[tuple[str, str]]:
    """Give the address of each element that has a mark, and how the reference is written and where."""
    page = Page(marks=True)
    html = render(text, page).html
    tags = re.findall(r'<[^>]*data-hs-at="([0-9]+)"[^>]*>', html)
    targets = [page.references[int(index)].target for index in tags]
    return [(target.text, f"{target.number}:{target.column}") for target in targets]


HIDDEN = (
    "<table><thead><tr><th data-hidden></th></tr></thead><tbody><tr><td><a href='a'>x</a></td></tr></tbody></table>"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[x](a) [y](a)", [("a", "1:5"), ("a", "1:12")]),
        ("[y][b] [x](a)\n\n[b]: a", [("a", "3:6"), ("a", "1:12")]),
        ("[y][b] [y][B] [b]\n\n[b]: a", [("a", "3:6")] * 3),
        ("[y][none] [x](a)\n\n[b]: a", [("a", "1:15")]),
        ("x[^1]\n\n[^1]: [x](a)\n\n[y](a)", [("a", "5:5"), ("a", "3:11")]),
        ("{% content-ref url=\"a\" %}\n[x](a)\n{% endcontent-ref %}\n\n[y](a)", [("a", "1:21"), ("a", "5:5")]),
        ("{% openapi src=\"a.y\" %}\n[x](a.y)\n{% endopenapi %}\n\n[y](a.y)", [("a.y", "2:5"), ("a.y", "5:5")]),
        ("<a href='a'><img src='a' alt=''></a>", [("a", "1:10"), ("a", "1:23")]),
        ("[`[x](a)`](a) `[x](a)` [y](a)", [("a", "1:12"), ("a", "1:28")]),
        ("<picture><source media='dark' srcset='b'><img src='a' alt=''></picture>", [("a", "1:52"), ("b", "1:39")]),
        ("<img src='a' srcset='b' alt=''>", [("a", "1:11")]),
        ("<video src='a' poster='b'></video>", [("a", "1:13")]),
        ("<table><tr><td data-x><a href='a'>x</a></td></tr></table>\n\n[x](a)", [("a", "1:32"), ("a", "3:5")]),
        ("x <video src='a' poster='b'></video> ![x](b)", [("a", "1:15"), ("b", "1:43")]),
        (f"{HIDDEN}\n\n[x](b) [y](a)", [("b", "3:5"), ("a", "3:12")]),
        (f"[x](a) [y](b)\n\n{HIDDEN}", [("a", "1:5"), ("b", "1:12")]),
        ("a@b.fr [x](mailto:a@b.fr)", [("a@b.fr", "1:1"), ("mailto:a@b.fr", "1:12")]),
        ("[x](javascript:a) [y](#) [z]()", [("#", "1:23"), ("", "1:30")]),
        ("<b><a href='https://a.fr'>", [("https://a.fr", "1:13")]),
    ],
)  # fmt: skip
def test_marks(text: str, expected: list[tuple[str, str]]) -> None:
    assert marked(text) == expected


def test_what_no_writer_wrote_has_no_mark() -> None:
    assert marked("[x](#fn:1) y[^1]\n\n[^1]: z") == [("#fn:1", "1:5")]
    assert marked("# x\n\n<details><summary>y</summary>\n\nz[^1]\n\n</details>\n\n[^1]: w") == []


def test_without_being_asked_no_mark() -> None:
    assert "data-hs-at" not in render("[x](a) {% embed url='https://a.fr' %}").html

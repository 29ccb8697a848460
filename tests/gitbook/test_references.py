"""Every address is recorded where it stands in the file, whatever stands around it."""

from functools import cache, partial
from pathlib import Path

import pytest
from hypothesis import given
from tests.gitbook.any_text import runs, texts
from tests.gitbook.corpora import named_by_environment, unpacked
from tests.gitbook.references import check
from tests.gitbook.rendering import render
from tests.gitbook.site import Folder
from tests.gitbook.test_golden import CASES, DOCS

from helpsite.gitbook.page import Page
from helpsite.source import Line


def recorded(text: str, page: Page | None = None) -> list[tuple[str, str, str, str]]:
    """Give each address, where its link begins, where it stands itself, and how it is written."""
    page = page or Page()
    render(text, page)
    return [(found.address, at(found.link), at(found.target), found.target.text) for found in page.references]


def at(line: Line) -> str:
    return f"{line.number}:{line.column}"


@pytest.mark.parametrize(
    ("text", "address", "link", "target", "written"),
    [
        ("x [a](b.md)", "b.md", "1:3", "1:7", "b.md"),
        ("x [a](b.md 'c')", "b.md", "1:3", "1:7", "b.md"),
        ("[a](<b c.md>)", "b c.md", "1:1", "1:6", "b c.md"),
        ("[a](\nb.md)", "b.md", "1:1", "2:1", "b.md"),
        ("[a](b\\_c&amp;d.md)", "b_c&d.md", "1:1", "1:5", "b\\_c&amp;d.md"),
        ("[a](b.md#c_(d))", "b.md#c_(d)", "1:1", "1:5", "b.md#c_(d)"),
        ("![a](b.png)", "b.png", "1:1", "1:6", "b.png"),
        ("😀 é [a](b.md)", "b.md", "1:5", "1:9", "b.md"),
        ("[a]: b.md 'c'\n\n[a]", "b.md", "1:1", "1:6", "b.md"),
        ("[a]:\n  <b.md>\n\n[a]", "b.md", "1:1", "2:4", "b.md"),
        ("x <https://a.fr/b>", "https://a.fr/b", "1:3", "1:4", "https://a.fr/b"),
        ("<a@b.fr>", "mailto:a@b.fr", "1:1", "1:2", "a@b.fr"),
        ("(https://a.fr/b&amp;c).", "https://a.fr/b&c", "1:2", "1:2", "https://a.fr/b&amp;c"),
        ("www.a.fr, x", "http://www.a.fr", "1:1", "1:1", "www.a.fr"),
        ("x y.z@a.fr.", "mailto:y.z@a.fr", "1:3", "1:3", "y.z@a.fr"),
        ("* > 1. [a](b.md)", "b.md", "1:8", "1:12", "b.md"),
        ("> x\n> [a](b.md)", "b.md", "2:3", "2:7", "b.md"),
        ("* x\n  [a](b.md)", "b.md", "2:3", "2:7", "b.md"),
        ("\t* [a](b.md)".lstrip("\t"), "b.md", "1:3", "1:7", "b.md"),
        ("*\tx\ty [a](b\tc)".replace("b\tc", "b"), "b", "1:7", "1:11", "b"),
        ("x\ty [a](<b\tc>)", "b    c", "1:5", "1:10", "b\tc"),
        ("## x [a](b.md) {#c}", "b.md", "1:6", "1:10", "b.md"),
        ("x [a](b.md)\n===", "b.md", "1:3", "1:7", "b.md"),
        ("| x | y |\n| - | - |\n| z | [a](b.md) |", "b.md", "3:7", "3:11", "b.md"),
        ("{% hint %}\nx [a](b.md)\n{% endhint %}", "b.md", "2:3", "2:7", "b.md"),
        ("{% hint %} [a](b.md) {% endhint %}", "b.md", "1:12", "1:16", "b.md"),
        ("<details><summary>x [a](b.md)</summary>\n\ny\n\n</details>", "b.md", "1:21", "1:25", "b.md"),
        ("x[^1]\n\n[^1]: [a](b.md)", "b.md", "3:7", "3:11", "b.md"),
        ("x <a class=c href='b&amp;c'>d</a>", "b&c", "1:3", "1:20", "b&amp;c"),
        ("x <a href=b>d</a>", "b", "1:3", "1:11", "b"),
        ("<p>\n<a\n HREF = \"b\">d</a></p>", "b", "2:1", "3:10", "b"),
        ("<figure><img alt='' src='b.png'></figure>", "b.png", "1:9", "1:26", "b.png"),
        ("<iframe src='https://a.fr'></iframe>", "https://a.fr", "1:1", "1:14", "https://a.fr"),
        ("x {% embed url=\"https://a.fr\" %}", "https://a.fr", "1:3", "1:17", "https://a.fr"),
        ("{% content-ref url='b.md' %}\n{% endcontent-ref %}", "b.md", "1:1", "1:21", "b.md"),
        ("{% page-ref page=\"b.md\" %}", "b.md", "1:1", "1:19", "b.md"),
        ("{% file src=\"a%20b.pdf\" %}", "a%20b.pdf", "1:1", "1:14", "a%20b.pdf"),
        ("{% openapi src=\"b.yaml\" path=\"/a\" %}", "b.yaml", "1:1", "1:17", "b.yaml"),
        ("{% @x/y url=\"https://a.fr\" %}", "https://a.fr", "1:1", "1:14", "https://a.fr"),
        ("{% embed url=\"https://a.fr\"", "https://a.fr", "1:1", "1:15", "https://a.fr"),
        ("<div data-gb-custom-block data-tag=\"embed\" data-url='https://a.fr'>\n</div>", "https://a.fr", "1:1", "1:54",
         "https://a.fr"),
        ("[a](broken-reference)", "broken-reference", "1:1", "1:5", "broken-reference"),
        ("[a](b c.md)", "b c.md", "1:1", "1:5", "b c.md"),
        ("[a](javascript:b)", "javascript:b", "1:1", "1:5", "javascript:b"),
        ("<http://[a/>", "http://[a/", "1:1", "1:2", "http://[a/"),
        ("[a]()", "", "1:1", "1:5", ""),
    ],
)  # fmt: skip
def test_an_address(text: str, address: str, link: str, target: str, written: str) -> None:
    assert recorded(text) == [(address, link, target, written)]


@pytest.mark.parametrize(
    "text",
    ["`[a](b.md)`", "```\n[a](b.md)\n```", "    [a](b.md)", "$$[a](b)$$", r"\[a](b.md)", "<!-- [a](b.md) -->", "[a]",
     "<a id='b'></a>", "a@b", "http://"],
)  # fmt: skip
def test_no_address(text: str) -> None:
    assert recorded(text) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<img srcset='a.png 1x, b.png 2x' src='c.png' alt=''>", ["a.png", "b.png", "c.png"]),
        ("<video src='a' poster='b'><track src='c'></video>", ["a", "b", "c"]),
        ("<a href='a'><img src='b' alt=''></a>", ["a", "b"]),
        ("[![x](a.png)](b.md)", ["b.md", "a.png"]),
        ("[https://a.fr](b.md) <a href='c.md'>https://a.fr</a>", ["b.md", "c.md"]),
        ("x[^1] [a](a.md)\n\n[^1]: [a](b.md)\n\n[a](c.md)", ["a.md", "c.md", "b.md"]),
        ("{% content-ref url=\"a.md\" %}\n[a.md](b.md)\n{% endcontent-ref %}", ["a.md", "b.md"]),
        ("<b><a href='https://a.fr'>", ["https://a.fr"]),
    ],
)  # fmt: skip
def test_addresses_in_reading_order(text: str, written: list[str]) -> None:
    assert [found[3] for found in recorded(text)] == written


def test_places_count_from_the_first_line_of_the_file() -> None:
    assert recorded("x\ty [a](b)", Page(first_line=7)) == [("b", "7:5", "7:9", "b")]


@given(texts(14))
def test_any_lines(text: str) -> None:
    check(text, Page, lambda _: text.split("\n"))


@given(runs)
def test_any_run_of_pieces(text: str) -> None:
    check(text, Page, lambda _: text.split("\n"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_golden_pages(case: Path) -> None:
    text = case.read_bytes().decode()
    own = {"docs/guide/page.md": text.split("\n")}
    check(text, lambda: Folder(DOCS).page("guide/page.md"), lambda path: own.get(path) or lines_below(DOCS, path))


def test_pages_of_corpora() -> None:
    with unpacked(*named_by_environment()) as sources:
        for source in sources:
            check(source.text, source.page, partial(lines_below, source.folder.root))


@cache
def lines_below(root: Path, path: str) -> list[str]:
    return (root / path.removeprefix("docs/")).read_text("utf-8", "replace").split("\n")

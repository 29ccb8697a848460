"""An exception is read where it is written: in a comment of any file, or in front matter."""

import pytest

from helpsite.exceptions import Waiver, apply, from_comment, from_front, from_lines
from helpsite.problems import Kind
from helpsite.source import Line
from helpsite.yaml_map import load

ORPHAN = Kind("orphan-page", "no", "Do.")
CODES = ["missing-page", "orphan-page", "exception-unused", "exception-reason", "exception-code"]


def comment(text: str, number: int = 5, column: int = 10) -> Waiver:
    found = from_comment(Line(text, "docs/a.md", number, column))
    assert found
    return found


def front(text: str) -> list[Waiver]:
    return from_front(load(text, "docs/a.md", "the front matter", first=2))


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        (" exception: missing-page, la page paraît en mai ", "missing-page", "la page paraît en mai"),
        ("exception:missing-page,en mai", "missing-page", "en mai"),
        (" Exception : missing-page, en mai", "missing-page", "en mai"),
        (" exception\u00a0: missing-page — en mai", "missing-page", "en mai"),
        (" exception: missing-page : en mai", "missing-page", "en mai"),
        (" exception: missing-page en mai", "missing-page", "en mai"),
        (" exception: missing-page, à 5, rue X ", "missing-page", "à 5, rue X"),
        ("\n  exception: missing-page,\n  en mai\n", "missing-page", "en mai"),
        (" exception: missing-page, en\nmai ", "missing-page", "en\nmai"),
        (" exception: missing-page ", "missing-page", ""),
        (" exception: missing-page, ", "missing-page", ""),
        (" exception: ", "", ""),
    ],
)
def test_a_comment_names_a_code_and_a_reason(text: str, code: str, reason: str) -> None:
    assert (comment(text).code.text, comment(text).reason) == (code, reason)


@pytest.mark.parametrize("text", ["", " à l’exception de : ceci", " exception faite de a: b", " exceptions: a"])
def test_prose_is_no_exception(text: str) -> None:
    assert from_comment(Line(text, "docs/a.md", 1)) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [(" exception: missing-page, x", (5, 22)), ("\n exception:\n  missing-page, x", (7, 3))],
)
def test_a_code_has_its_place(text: str, place: tuple[int, int]) -> None:
    code = comment(text).code
    assert (code.path, code.number, code.column) == ("docs/a.md", *place)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("exceptions: {orphan-page: lue depuis l’e-mail}", []),
        ("exceptions:\n  orphan-page: 12", []),
        ("exceptions:\n  orphan-page:", ["3:3: exception-reason"]),
        ("exceptions: [orphan-page]", ["2:14: exception-reason"]),
        ("exceptions: orphan-page", ["2:1: exception-reason"]),
        ("title: x\nexceptions: {orphan-page: x, missing-page: y}", ["3:30: exception-unused"]),
        ("exceptions: {orphan-page: x, 7: y}", ["2:30: exception-code"]),
    ],
)
def test_front_matter_excepts_on_the_whole_page(text: str, told: list[str]) -> None:
    left = apply([ORPHAN.at("docs/a.md", line, 1) for line in (1, 99)], front(text), CODES)
    assert [f"{problem.line}:{problem.column}: {problem.code}" for problem in left] == told


@pytest.mark.parametrize("text", ["", "title: x", "exceptions:", "- a", "a: ["])
def test_front_matter_without_exceptions_has_none(text: str) -> None:
    assert front(text) == []


@pytest.mark.parametrize(
    ("path", "text", "places"),
    [
        ("mkdocs.yml", "a: b # exception: stray, x\n# exception: stray, y", [(1, 19), (2, 14)]),
        ("a.yaml", "a: b#exception: stray, x", []),
        ("a.css", "/* exception: stray, x */ a {}\n/*\nexception: stray */", [(1, 15), (3, 12)]),
        ("a.css", "#exception:hover {}", []),
        (
            "a.html",
            "{# exception: stray, x #}\n<!-- exception: stray -->{#- exception: stray -#}",
            [(1, 15), (2, 17), (2, 41)],
        ),
        ("SUMMARY.md", "* [a](b.md) <!-- exception: stray, x -->", [(1, 29)]),
        ("a.JS", "/* exception: stray, x */", [(1, 15)]),
        ("a.svg", "<svg>\n<!-- exception: stray, x --></svg>", [(2, 17)]),
        ("a.json", "# exception: stray, x", []),
        ("a", "# exception: stray, x", []),
    ],
)
def test_every_file_has_its_comments(path: str, text: str, places: list[tuple[int, int]]) -> None:
    found = from_lines(text, path)
    assert [(waiver.code.number, waiver.code.column) for waiver in found] == places
    assert {(waiver.code.path, waiver.code.text) for waiver in found} <= {(path, "stray")}

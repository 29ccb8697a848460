"""The mark stands under what is at fault, whatever stands before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.problems import Problem
from helpsite.report.excerpt import CELLS, Excerpt, excerpt

GUTTER = len("    1 | ")
# What one sees as one thing → its cells on a terminal
SEEN = {
    "a": 1, "é": 1, "e\u0301": 1, "日": 2, "Ａ": 2, "한": 2, "\u1112\u1161\u11ab": 2, "☺": 1, "❤️": 2, "👍": 2,
    "👍🏽": 2, "👩‍💻": 2, "🏴‍☠️": 2, "🇫🇷": 2, "1️⃣": 2, "\u200b": 0, "\u00ad": 1, "\x1b": 1, "\x9b": 1, "\u202e": 1,
    "क्‍ष": 2, "…": 1,
}  # fmt: skip
PLAIN = [seen for seen in SEEN if len(seen) == 1]


def of(line: str, column: int = 1, width: int = 1) -> Excerpt:
    found = excerpt(Problem("a.md", 1, column, "code", "", "", width), [line])
    assert found
    return found


@given(st.lists(st.sampled_from(list(SEEN)), max_size=20), st.integers(0, 20), st.integers(1, 5))
def test_the_mark_stands_under_the_fault(things: list[str], index: int, many: int) -> None:
    before, fault = things[:index], things[index : index + many]
    found = of("".join(things), len("".join(before)) + 1, len("".join(fault)))
    assert len(found.margin) - GUTTER == sum(SEEN[thing] for thing in before)
    assert len(found.mark) == max(1, sum(SEEN[thing] for thing in fault))


@given(st.lists(st.sampled_from(PLAIN), max_size=400), st.lists(st.sampled_from(PLAIN), max_size=400))
def test_a_long_line_is_cut_around_the_fault(before: list[str], after: list[str]) -> None:
    line = "".join([*before, "§§", *after])
    found = of(line, len(before) + 1, 2)
    left, _, right = found.line[GUTTER:].partition("§§")
    assert len(found.margin) - GUTTER == cells(left)
    assert cells(left) + 2 + cells(right) <= CELLS + 2
    assert left.startswith("…") or len(left) == len(before)
    assert right.endswith("…") or len(right) == len(after)
    assert found.mark == "^~"


def cells(text: str) -> int:
    """Measure what is printed: control characters are replaced there by one of one cell."""
    return sum(SEEN.get(character, 1) for character in text)


@pytest.mark.parametrize(
    ("line", "column", "text", "margin"),
    [
        ("\tx", 2, "    x", 4),
        ("ab\tx", 4, "ab  x", 4),
        ("日日\tx", 4, "日日    x", 8),
        ("a\tx", 2, "a   x", 1),
        ("abc", 4, "abc", 3),
        ("abc", 99, "abc", 3),
        ("abc", 0, "abc", 0),
        ("", 1, "", 0),
    ],
)
def test_tabs_and_ends_have_their_cells(line: str, column: int, text: str, margin: int) -> None:
    found = of(line, column)
    assert (found.line[GUTTER:], len(found.margin) - GUTTER) == (text, margin)


def test_a_tab_at_fault_is_marked_whole() -> None:
    assert of("a\tx", 2).mark == "^~~"


def test_a_short_line_is_shown_whole_and_a_long_one_is_cut() -> None:
    assert of("a" * CELLS, CELLS).line == "    1 | " + "a" * CELLS
    assert of("a" * (CELLS + 1)).line == "    1 | " + "a" * CELLS + "…"
    assert of("a" * 10**6, 500_000, 10**6).line == "    1 | …" + "a" * CELLS + "…"
    assert of("a" * 300, 300).line == "    1 | …" + "a" * CELLS


@pytest.mark.parametrize(
    ("line", "column", "text"),
    [
        ("日" * 50 + "a" * 80 + "X", 131, "…" + "日" * 9 + "a" * 80 + "X"),
        ("日" * 200, 1, "日" * 50 + "…"),
        ("\t" * 200, 1, " " * CELLS + "…"),
        ("e\u0301" * 300, 401, "…" + "e\u0301" * 50 + "…"),
        ("e\u0301" * 300, 402, "…" + "e\u0301" * 50 + "…"),
    ],
)
def test_a_line_is_cut_by_its_cells(line: str, column: int, text: str) -> None:
    assert of(line, column).line[GUTTER:] == text


def test_what_is_not_seen_does_not_fill_the_terminal() -> None:
    assert len(of("a" + "\u0301" * 10_000, 5_000).line) < 2 * CELLS


@pytest.mark.parametrize("number", [-1, 0, 2])
def test_a_line_that_is_not_there_is_not_shown(number: int) -> None:
    problem = Problem("a.md", number, 1, "code", "", "")
    assert excerpt(problem, ["a"]) is None
    assert excerpt(problem, None) is None

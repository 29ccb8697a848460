"""Whatever is told of whatever text: every format tells it, and nothing reaches the terminal but text."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.problems import ERROR, WARNING, Problem
from helpsite.report.formats import FORMATS, render
from helpsite.report.look import Look

ANY = st.text(st.characters(), max_size=60)  # halves of characters too
CODE = st.sampled_from(["missing-page", "stray"])
GUIDE = st.sampled_from(["", "https://aide.exemple.fr/p/"])
PROBLEM = st.builds(
    Problem, ANY, st.integers(-1, 4), st.integers(-1, 70), CODE, ANY, ANY, st.integers(-1, 70),
    st.sampled_from([ERROR, WARNING]),
)  # fmt: skip
PROBLEMS = st.lists(PROBLEM, max_size=4)
LINES = st.lists(ANY, max_size=3) | st.none()


@given(PROBLEMS, LINES, GUIDE)
def test_people_get_text_alone(problems: list[Problem], lines: list[str] | None, guide: str) -> None:
    report = render(problems, "human", Look(lambda _: lines, guide))
    assert report.encode()
    assert {unicodedata.category(character) for character in report if character != "\n"} & {"Cc", "Zl", "Zp"} == set()


@given(PROBLEMS, LINES, GUIDE)
def test_colours_and_links_are_all_that_a_terminal_is_told(
    problems: list[Problem], lines: list[str] | None, guide: str
) -> None:
    report = render(problems, "human", Look(lambda _: lines, guide, is_coloured=True))
    for own in ("\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[0m", "\x1b]8;;", "\x1b\\"):
        report = report.replace(own, "")
    assert {unicodedata.category(character) for character in report if character != "\n"} & {"Cc", "Zl", "Zp"} == set()


@pytest.mark.parametrize("format", sorted(FORMATS.keys() - {"human", "github"}))
@given(problems=PROBLEMS, guide=GUIDE)
def test_programs_get_json(format: str, problems: list[Problem], guide: str) -> None:
    assert json.loads(render(problems, format, Look(guide=guide)).encode()) is not None


@given(PROBLEMS, GUIDE)
def test_github_gets_one_line_a_problem(problems: list[Problem], guide: str) -> None:
    report = render(problems, "github", Look(guide=guide))
    assert report.encode().count(b"\n") == len(set(problems))
    assert {unicodedata.category(character) for character in report if character != "\n"} & {"Cc", "Zl", "Zp"} == set()

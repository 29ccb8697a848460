"""The search answers at least as well as the floors say."""

from pathlib import Path

import pytest
from tests.search import floors
from tests.search.judge import judged, report
from tests.search.measure import Outcome, measure
from tests.search.queries import CLASSES, NONSENSE


@pytest.fixture(scope="module")
def every(project_site: Path) -> list[Outcome]:
    return judged(project_site)[0]


@pytest.fixture
def judging(every: list[Outcome]) -> list[Outcome]:
    return [outcome for outcome in every if outcome.query.half == "judge"]


def told(outcomes: list[Outcome]) -> str:
    return "\n".join(report(outcomes))


def test_the_first_page_is_right(judging: list[Outcome]) -> None:
    reached = measure(judging).hit_first
    assert reached >= floors.FIRST, told(judging)


def test_a_right_page_is_among_the_first_three(judging: list[Outcome]) -> None:
    reached = measure(judging).hit_top
    assert reached >= floors.TOP, told(judging)


def test_something_is_found(judging: list[Outcome]) -> None:
    reached = measure(judging).nothing_found
    assert reached <= floors.NOTHING, told(judging)


def test_nonsense_finds_nothing(judging: list[Outcome]) -> None:
    reached = measure(judging).noise
    assert reached <= floors.NONSENSE, told(judging)


@pytest.mark.parametrize("group", [group for group in CLASSES if group != NONSENSE])
def test_every_class_is_answered(every: list[Outcome], group: str) -> None:
    members = [outcome for outcome in every if outcome.query.group == group and outcome.query.half != "extra"]
    reached = measure(members).hit_first
    assert reached >= floors.CLASS_FIRST, told(members)

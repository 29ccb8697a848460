"""A problem says where, what and what to do; many are sorted and counted."""

import pytest

from helpsite.problems import WARNING, Kind, Problem, count, did_you_mean, in_order

ERRS, WARNS = Kind("err", "it is {how}", "Mend it."), Kind("warn", "it is {how}", "", WARNING)


def err(line: int, path: str = "a.md") -> Problem:
    return ERRS.at(path, line, 1, how="so")


def warn(line: int) -> Problem:
    return WARNS.at("a.md", line, 1, how="so")


def test_a_problem_is_one_line() -> None:
    assert str(err(2)) == "a.md:2:1: it is so. Mend it. [err]"
    assert warn(2).message == "it is so."


def test_problems_are_sorted_by_place_and_told_once() -> None:
    assert in_order([err(10), err(9), err(1, "b.md"), err(10).over(5)]) == [err(9), err(10), err(1, "b.md")]


@pytest.mark.parametrize(
    ("problems", "text"),
    [
        ([], "no problems"),
        ([err(1)], "1 problem: 1 error"),
        ([warn(1), warn(2)], "2 problems: 2 warnings"),
        ([err(1), err(1), err(2), warn(3)], "3 problems: 2 errors, 1 warning"),
    ],
)
def test_problems_are_counted(problems: list[Problem], text: str) -> None:
    assert count(problems) == text


def test_the_nearest_name_is_meant() -> None:
    names = ["orphan-page", "missing-page"]
    assert did_you_mean("orphn-page", names, "Look.") == "Did you mean 'orphan-page'?"
    assert did_you_mean("x", names, "Look.") == "Look."
    assert did_you_mean("x" * 10**6, names, "Look.") == "Look."

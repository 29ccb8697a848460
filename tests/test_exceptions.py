"""An exception stands beside the fault, with its reason; one that no longer serves is a problem itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.exceptions import Waiver, apply, from_comment
from helpsite.problems import Kind, Problem
from helpsite.source import Line

PAGE, ORPHAN = Kind("missing-page", "no", "Do."), Kind("orphan-page", "no", "Do.")
CODES = ["missing-page", "orphan-page", "exception-unused", "exception-reason", "exception-code"]
EVERY = {
    "exception-unused": "there is no '{}' here any more. Remove the exception, or move it beside the fault.",
    "exception-reason": "this exception gives no reason. Write it after the code: {}, …",
}


def comment(text: str, number: int = 5, column: int = 10) -> Waiver:
    found = from_comment(Line(text, "docs/a.md", number, column))
    assert found
    return found


def left(problems: list[Problem], *waivers: Waiver) -> list[str]:
    return [f"{problem.line}:{problem.column}: {problem.code}" for problem in apply(problems, waivers, CODES)]


def fault(line: int, kind: Kind = PAGE, path: str = "docs/a.md") -> Problem:
    return kind.at(path, line, 1)


@pytest.mark.parametrize(("line", "is_excepted"), [(4, False), (5, True), (6, True), (7, False)])
def test_it_holds_for_its_line_and_the_next(line: int, is_excepted: bool) -> None:
    assert (left([fault(line)], comment(" exception: missing-page, x")) == []) == is_excepted


def test_a_long_comment_holds_for_the_line_after_it() -> None:
    waiver = comment(" exception: missing-page,\n x\n")
    assert left([fault(8)], waiver) == []
    assert left([fault(9)], waiver) == ["9:1: missing-page", "5:22: exception-unused"]


def test_it_holds_for_its_code_and_its_file() -> None:
    waiver = comment(" exception: missing-page, x")
    assert left([fault(5), fault(5, ORPHAN), fault(5, path="docs/b.md")], waiver) == [
        "5:1: orphan-page",
        "5:1: missing-page",
    ]


def test_it_holds_in_whatever_file() -> None:
    waiver = from_comment(Line("exception: missing-page, x", "docs/b.md", 5))
    assert waiver and left([fault(5, path="docs/b.md")], waiver) == []


def test_two_comments_except_two_codes() -> None:
    waivers = comment(" exception: missing-page, x"), comment(" exception: orphan-page, y", column=60)
    assert left([fault(5), fault(5, ORPHAN), fault(6)], *waivers) == []


def test_the_same_comment_read_twice_is_one() -> None:
    waiver = comment(" exception: missing-page, x")
    assert left([], waiver, waiver) == ["5:22: exception-unused"]


@pytest.mark.parametrize(
    ("text", "is_there", "message"),
    [
        ("exception: missing-page, x", False, EVERY["exception-unused"].format("missing-page") + " [exception-unused]"),
        ("exception: missing-page", False, EVERY["exception-unused"].format("missing-page") + " [exception-unused]"),
        ("exception: missing-page", True, EVERY["exception-reason"].format("missing-page") + " [exception-reason]"),
        (
            "exception: missing-pag, x",
            True,
            "'missing-pag' is no kind of problem that can be excepted. Did you mean 'missing-page'? [exception-code]",
        ),
        (
            "exception: ",
            True,
            "'' is no kind of problem that can be excepted. "
            "Write the code that stands between brackets in the report. [exception-code]",
        ),
        (
            "exception: la page paraît en mai",
            True,
            "'la' is no kind of problem that can be excepted. "
            "Write the code that stands between brackets in the report. [exception-code]",
        ),
    ],
)
def test_an_exception_that_is_not_right_is_told(text: str, is_there: bool, message: str) -> None:
    problems = [fault(6)] if is_there else []
    told = [problem for problem in apply(problems, [comment(text)], CODES) if problem not in problems]
    assert [str(problem).partition(": ")[2] for problem in told] == [message]
    assert [(problem.column, problem.width) for problem in told] == [(21, len(comment(text).code.text) or 1)]


def test_what_is_told_of_exceptions_cannot_be_excepted() -> None:
    waiver, over = comment(" exception: missing-page, x"), comment(" exception: exception-unused, y", 4)
    assert left([], waiver, over) == ["5:22: exception-unused", "4:22: exception-code"]


def test_what_this_run_does_not_look_for_is_not_unused() -> None:
    waivers = [comment(" exception: missing-page, x"), comment(" exception: orphan-page")]
    told = apply([], waivers, CODES, checked=["orphan-page"])
    assert [problem.code for problem in told] == ["exception-unused"]
    assert [problem.code for problem in apply([], waivers, CODES, checked=[])] == ["exception-reason"]


@given(st.lists(st.integers(1, 9)), st.lists(st.tuples(st.integers(1, 9), st.booleans())))
def test_each_fault_is_told_or_excepted(faults: list[int], comments: list[tuple[int, bool]]) -> None:
    waivers = [comment(f"exception: missing-page{', x' * reasoned}", line) for line, reasoned in comments]
    problems = [fault(line) for line in faults]
    told = apply(problems, waivers, CODES)
    excepted = {line for number, _ in comments for line in (number, number + 1)}
    assert [problem.line for problem in told if problem.code == PAGE.code] == [n for n in faults if n not in excepted]
    unused = {problem.line for problem in told if problem.code == "exception-unused"}
    assert unused == {number for number, _ in comments if not {number, number + 1} & set(faults)}

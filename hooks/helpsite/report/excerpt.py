"""The line in which a problem stands → that line and a mark under what is at fault, as compilers print them."""

from collections.abc import Sequence
from itertools import accumulate, takewhile
from typing import NamedTuple
from unicodedata import east_asian_width

from helpsite.problems import Problem
from helpsite.report.cells import TAB, shown

CELLS = 100  # of a line; what is longer is cut around the fault
_AFTER = 60  # of them from the fault on, at least where there are as many
_CUT = "…"


class Excerpt(NamedTuple):
    """``   12 | voir [x](y.md)``, what stands before the mark below it, and the mark: ``^~~~``."""

    line: str
    margin: str
    mark: str


def excerpt(problem: Problem, lines: Sequence[str] | None) -> Excerpt | None:
    """Give the line with its number and its mark; None where there is no such line."""
    if lines is None or not 0 < problem.line <= len(lines):
        return None
    line = lines[problem.line - 1]
    place = min(max(problem.column - 1, 0), len(line))
    start, end = _window(line, place)
    cells = shown(line[start:end])
    before, fault = cells[: place - start], cells[place - start : place - start + problem.width]
    indent = _CUT * (start > 0)
    text = indent + "".join(text for text, _ in cells) + _CUT * (end < len(line))
    margin = " " * (len(indent) + sum(cells for _, cells in before))
    mark = "^" + "~" * (sum(cells for _, cells in fault) - 1)
    return Excerpt(f"{problem.line:>5} | {text}", f"{'':>5} | {margin}", mark)


def _window(line: str, place: int) -> tuple[int, int]:
    """Give from where to where the line is shown: all of it, or what is around ``place``."""
    after = _fitting(line[place : place + CELLS], _AFTER)
    spent = sum(map(_room, line[place : place + after]))
    start = place - _fitting(line[max(0, place - CELLS) : place][::-1], CELLS - spent)
    while 0 < start < place and not shown(line[start])[0][1]:
        start += 1  # an accent would be drawn over the …
    return start, start + _fitting(line[start : start + CELLS], CELLS)


def _fitting(text: str, room: int) -> int:
    """Give how many characters of ``text`` fit."""
    return len(list(takewhile(lambda spent: spent <= room, accumulate(map(_room, text)))))


def _room(character: str) -> int:
    """Give the most cells that a character can take, and one for what is not seen: there may be much of it."""
    if character == "\t":
        return TAB
    return 2 if east_asian_width(character) in "WF" else 1

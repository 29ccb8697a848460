"""Columns of the text that is read → columns of the writer's file, where the two differ."""

from collections.abc import Sequence
from typing import NamedTuple

from markdown.util import ETX, STX

_TAB = 4  # Markdown's; https://spec.commonmark.org/0.31.2/#tabs


class Original(NamedTuple):
    """A line as it stands in the file; ``places[i]`` is where in it the character ``i`` of the text read stands."""

    text: str
    places: list[int]

    def at(self, column: int) -> int:
        """Give the column, from 1, in the file."""
        return self.places[min(column, len(self.places)) - 1] + 1


def originals(read: Sequence[str], written: Sequence[str], first: int) -> dict[int, Original]:
    """Give by number the lines with tabs and the like in them, which are not read as they were written."""
    text = "\n".join(written).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    pairs = enumerate(zip(read, text, strict=False), first)
    return {number: Original(line, _places(line)) for number, (seen, line) in pairs if seen != line and line.strip()}


def _places(line: str) -> list[int]:
    found: list[int] = []
    for at, char in enumerate(line):
        width = _TAB - len(found) % _TAB if char == "\t" else char not in (STX, ETX)
        found += [at] * width
    return [*found, len(line)]

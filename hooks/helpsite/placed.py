"""The text of a file whose characters know their places."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from helpsite.source import Line


@dataclass(frozen=True)
class Placed:
    """A text that begins on line ``first`` of the file ``path``."""

    text: str
    path: str
    first: int = 1

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(index + 1 for index, character in enumerate(self.text) if character == "\n")]

    def at(self, offset: int) -> tuple[int, int]:
        """Give the line and the column of the character at ``offset``."""
        line = bisect_right(self._starts, offset) - 1
        return line + self.first, offset - self._starts[line] + 1

    def line(self, start: int, end: int) -> Line:
        """Give what stands from ``start`` to ``end``."""
        return Line(self.text[start:end], self.path, *self.at(start))

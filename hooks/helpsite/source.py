"""A line of a writer's file that still knows where it stands."""

from typing import NamedTuple


class Line(NamedTuple):
    """A line, or what is left of it; ``number`` and ``column`` (from 1) place its first character."""

    text: str
    path: str
    number: int
    column: int = 1

    def after(self, count: int) -> "Line":
        """Give the line without its first ``count`` characters, at its new place."""
        return Line(self.text[count:], self.path, self.number, self.column + count)

    def saying(self, text: str) -> "Line":
        """Give other text at the same place."""
        return Line(text, self.path, self.number, self.column)


def lines_of(text: str, path: str, first: int = 1) -> list[Line]:
    """Split ``text`` into its lines; the first of them is line ``first`` of the file."""
    return [Line(line, path, first + index) for index, line in enumerate(text.split("\n"))]

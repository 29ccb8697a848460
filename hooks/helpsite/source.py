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


class Reference(NamedTuple):
    """An address that a writer wrote; it is the attribute of an element of the page, unless nothing leads there.

    ``link`` is where the link begins (``[``, ``![``, ``<a``, ``{%``). ``target`` is the address exactly as it stands
    in the file, at its place: ``un%20fichier.md#x``. ``address`` is what it means: escapes and entities resolved.
    """

    address: str
    link: Line
    target: Line

"""Where a piece of a leaf stands, for the problems that are found in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from helpsite.gitbook.kinds import ANCHOR_TWICE
from helpsite.gitbook.page import Page
from helpsite.problems import Kind
from helpsite.source import Line


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a page; without a line, a place already checked where nothing more is reported."""

    page: Page
    line: Line | None = None
    offset: int = 0

    def report(self, kind: Kind, **values: object) -> None:
        """Note a problem at this place."""
        if self.line is not None:
            self.page.report(kind, self.line, self.offset, **values)

    def name_anchor(self, name: str) -> None:
        """Note an anchor at this place."""
        if self.line is not None:
            self.page.name_once(ANCHOR_TWICE, name, self.line, self.offset)


class Leaf:
    """The lines of one leaf as one text, in which every character still has its place."""

    def __init__(self, lines: Sequence[Line], page: Page) -> None:
        """Join the lines with newlines."""
        self.page = page
        self.lines = lines
        self.text = "\n".join(line.text for line in lines)
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line.text) + 1)

    def place(self, offset: int) -> Place:
        """Give the place of the character ``offset`` of the text."""
        index = bisect_right(self.starts, offset) - 1
        if not 0 <= index < len(self.lines):
            return Place(self.page)
        return Place(self.page, self.lines[index], offset - self.starts[index])


class Checked(Leaf):
    """A text whose problems have been told already."""

    def __init__(self, text: str, page: Page) -> None:
        """Hold the text without any line."""
        super().__init__((), page)
        self.text = text

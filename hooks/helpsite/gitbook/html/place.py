"""Where a piece of a leaf stands, for the problems and the addresses that are found in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from helpsite.gitbook.html.tokens import Token
from helpsite.gitbook.kinds import ANCHOR_TWICE
from helpsite.gitbook.page import Page
from helpsite.gitbook.written import Definition, Mention, Use
from helpsite.problems import Kind
from helpsite.source import Line


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a page; without a line, a place already checked where nothing more is reported."""

    page: Page
    line: Line | None = None
    offset: int = 0
    width: int = 1
    leaf: "Leaf | None" = None
    token: Token | None = None

    def report(self, kind: Kind, **values: object) -> None:
        """Note a problem at this place."""
        if self.line is not None:
            self.page.report(kind, self.line, self.offset, self.width, **values)

    def name_anchor(self, name: str) -> None:
        """Note an anchor at this place."""
        if self.line is not None:
            self.page.name_once(ANCHOR_TWICE, name, self.line, self.offset, self.width)

    def of(self, *names: str) -> "Place":
        """Give the place of the first of these attributes that the tag has; the place itself where it has none."""
        spans = self.token.spans if self.leaf and self.token else {}
        name = next((name for name in names if name in spans), "")
        return self.leaf.place(*spans[name]) if self.leaf and name else self


class Leaf:
    """The lines of one leaf as one text, in which every character still has its place."""

    def __init__(self, lines: Sequence[Line], page: Page, is_note: bool = False) -> None:
        """Join the lines with newlines."""
        self.page = page
        self.lines = lines
        self.text = "\n".join(line.text for line in lines)
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + len(line.text) + 1)
        self.is_note = is_note
        self.mentions: list[Mention] = []
        self.bare: list[Mention] = []  # addresses that are links by themselves, unless they stand in a link

    def place(self, start: int, end: int | None = None) -> Place:
        """Give the place of a part of the text, of one character where no end is said."""
        index = bisect_right(self.starts, start) - 1
        if not 0 <= index < len(self.lines):
            return Place(self.page)
        width = 1 if end is None else end - start
        return Place(self.page, self.lines[index], start - self.starts[index], width, self)

    def tag(self, token: Token) -> Place:
        """Give the place of a tag, which knows the places of its attributes."""
        place = self.place(token.start)
        return Place(self.page, place.line, place.offset, token.end - token.start, self, token)

    def comment(self, start: int, end: int) -> None:
        """Note a comment: from its ``<!--`` to behind its ``-->``."""
        at = self.place(start)
        if at.line is not None:
            text = self.text[start + 4 : max(end - 3, start + 4)]
            self.page.comments.append(self.page.exact(at.line, at.offset + 4).saying(text))

    def unlink(self, start: int) -> None:
        """Forget the bare addresses from ``start`` on: they stand in a link."""
        while self.bare and self.bare[-1].start >= start:
            self.bare.pop()

    def tell(self) -> None:
        """Tell the page what this leaf mentions, in reading order; what a note does, at the end of the page."""
        if self.is_note:
            self.page.written.late.append(self._tell)
        elif self.mentions or self.bare:
            self._tell()

    def _tell(self) -> None:
        written = self.page.written
        for mention in sorted([*self.mentions, *self.bare], key=lambda found: (found.link, found.start)):
            if mention.names:
                written.uses.append(Use(names=mention.names))
                continue
            link = self.line(mention.link)
            reference = self.page.refer(mention.address, link, self.line(mention.start, mention.end))
            if mention.defines:
                line = self.line(mention.link, mention.end)
                written.definitions[mention.defines] = Definition(line, reference, mention.shown, self.page.src_uri)
            elif mention.shown is not None:
                written.uses.append(Use(reference, mention.shown))

    def line(self, start: int, end: int | None = None) -> Line:
        """Give a part of the text as it stands in the file, up to the end of its line."""
        index = bisect_right(self.starts, start) - 1
        return self.page.exact(self.lines[index], start - self.starts[index], (end or start) - start)


class Checked(Leaf):
    """A text whose problems have been told already."""

    def __init__(self, text: str, page: Page) -> None:
        """Hold the text without any line."""
        super().__init__((), page)
        self.text = text

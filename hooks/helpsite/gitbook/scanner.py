"""Reads a page line by line: which containers a line stands in, which leaf it belongs to.

``* un {% hint %}`` → the markers of a list, an item and a hint, and the leaf ``un``, each at column 0.
"""

import re
from collections.abc import Sequence
from typing import TypeGuard

from helpsite.gitbook import blocks, starts
from helpsite.gitbook.containers import Frame
from helpsite.gitbook.definitions import Definition
from helpsite.gitbook.leaves import LONGEST_LINE, Leaf, LongLine, Paragraph, Table
from helpsite.gitbook.lookahead import Lookahead
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.page import Page
from helpsite.gitbook.state import State
from helpsite.gitbook.tag_checks import taken_out
from helpsite.gitbook.tags import next_tag
from helpsite.source import Line

# No block begins with such a character, so that most lines need no further look.
_TEXT = re.compile(r" {0,3}[^\s`~<>#*+=_\[0-9-]")


class Scanner(State):
    """Reads one file into the output."""

    def scan(self, lines: Sequence[Line], kind: str = "root") -> None:
        """Read all ``lines`` of a file as the content of one node of that kind."""
        self.ahead, self.lines = Lookahead(lines), lines
        root = Node(kind, lines[0] if lines else Line("", self.page.path, 1), self.page)
        self.stack.frames = [Frame("root", root)]
        self.output.open(root)
        for self.at, line in enumerate(lines):
            self._feed(line)
        self.close_leaf()
        while self.stack.frames:
            self.pop()

    def include(self, page: Page, lines: Sequence[Line]) -> None:
        """Read the lines of another file as a part of this one."""
        self.stack.count_child()
        Scanner(page, self.output, self.chain).scan(lines, kind="include")

    def content(self, line: Line | None) -> None:
        """Read what is left of a line inside its containers."""
        while line is not None and line.text.strip():
            line = self._step(line)

    def _feed(self, line: Line) -> None:
        line = self.stack.match(line)
        if self.leaf and self.leaf.verbatim:
            if self.stack.all_matched:
                self.take(self.leaf, line)
                return
            self.close_leaf()
        if len(line.text) > LONGEST_LINE:
            self.begin(LongLine(self.page), line)
            self.close_leaf()
        elif line.text.strip():
            self.content(line)
        else:
            self._blank(line)

    def _blank(self, line: Line) -> None:
        if self.leaf and not self.leaf.takes_blank:
            self.close_leaf()
        elif self.leaf:
            self.leaf.take(line)
        if not self.stack.all_matched:
            self.close_leaf()
            self.close_unmatched()
        self.stack.blank()

    def _step(self, line: Line) -> Line | None:
        """Read the beginning of ``line``; give what is left of it."""
        if self.leaf and self.stack.all_matched and self.leaf.goes_on(line):
            self.leaf.take(line)
            return None
        if self._begins_nothing(line.text):
            self._text(line)
            return None
        for start in starts.VERBATIM:
            if start.test(self, line):
                return start.act(self, line)
        tag = next_tag(line)
        if tag is None:
            return self._plain(line)
        if isinstance(self.leaf, Table) and self.stack.all_matched and "|" in line.text:
            return self._plain(taken_out(self.page, line))
        before = line.saying(line.text[: tag.line.column - line.column])
        if not before.text.strip():
            return blocks.handle(self, tag)
        left: Line | None = before
        while left is not None and left.text.strip():
            left = self._plain(left)
        return tag.line

    def _begins_nothing(self, text: str) -> bool:
        plain = _TEXT.match(text) and "{%" not in text and "<" not in text
        return bool(plain) and self.stack.top.node.kind != "summary"

    def _plain(self, line: Line) -> Line | None:
        if self.stack.top.node.kind == "summary":
            self._text(blocks.question(self, line))
            return None
        for start in starts.PLAIN:
            if start.test(self, line):
                return start.act(self, line)
        self._text(line)
        return None

    def _text(self, line: Line) -> None:
        leaf = self.leaf
        if isinstance(leaf, Paragraph) and self.stack.all_matched and (table := leaf.table(line)):
            self._turn_into(table)
        elif self._continues(leaf):
            leaf.take(line)
        else:
            self.begin(Paragraph(self.page), line)

    def _continues(self, leaf: Leaf | None) -> TypeGuard[Leaf]:
        """Tell whether text goes on with the leaf; with a paragraph it does even outside of its containers."""
        if isinstance(leaf, Table):
            return self.stack.all_matched
        return isinstance(leaf, Paragraph | Definition) and bool(leaf.lines[-1].text)

    def _turn_into(self, table: Table) -> None:
        if self.leaf and self.leaf.lines:
            self.close_leaf()
            self.stack.count_child()
        self.leaf = table

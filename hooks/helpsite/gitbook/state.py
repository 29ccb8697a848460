"""The state of reading a file, and what opens and closes in it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from helpsite.gitbook import kinds
from helpsite.gitbook.closing import check_closed
from helpsite.gitbook.containers import Frame, Stack
from helpsite.gitbook.leaves import Leaf
from helpsite.gitbook.lookahead import Lookahead
from helpsite.gitbook.nodes import Node, Output
from helpsite.gitbook.page import Page
from helpsite.source import Line

DEEPEST = 60  # open containers; a list and its item are two


class State(ABC):
    """The open containers and the open leaf of one file."""

    def __init__(self, page: Page, output: Output, chain: tuple[str, ...] = ()) -> None:
        """Read for ``page`` into ``output``; ``chain`` holds the files that include this one."""
        self.page = page
        self.output = output
        self.chain = (*chain, page.src_uri)
        self.stack = Stack(output)
        self.leaf: Leaf | None = None
        self.ahead = Lookahead(())
        self.lines: Sequence[Line] = ()
        self.at = 0  # the index of the line that is being read

    @abstractmethod
    def content(self, line: Line | None) -> None:
        """Read what is left of a line inside its containers."""

    @abstractmethod
    def include(self, page: Page, lines: Sequence[Line]) -> None:
        """Read the lines of another file as a part of this one."""

    def settle(self, joins: str = "") -> None:
        """Close the leaf and the containers that the line is not in, before something new begins.

        A list stays open for an item whose marker it ``joins``.
        """
        self.close_leaf()
        self.close_unmatched()
        if self.stack.top.kind == "list" and self.stack.top.marker != joins:
            self.pop()

    def begin(self, leaf: Leaf, line: Line) -> None:
        """Open a leaf with its first line."""
        self.settle()
        self.stack.count_child()
        self.leaf = leaf
        self.take(leaf, line)

    def add(self, node: Node) -> None:
        """Put a node without content."""
        self.settle()
        self.stack.count_child()
        self.output.open(node)
        self.output.close()

    def pop(self, ended: bool = False) -> None:
        """Close the innermost container, ``ended`` by its end tag or not, and tell what is wrong with it."""
        self.close_leaf()
        check_closed(self.page, self.stack.pop(), ended)

    def pop_to(self, frame: Frame) -> None:
        """Close the containers inside ``frame``."""
        while self.stack.top is not frame:
            self.pop()

    def close_leaf(self) -> None:
        """Put the open leaf into the output."""
        if self.leaf:
            leaf, self.leaf = self.leaf, None
            leaf.put(self.output)

    def too_deep(self, line: Line) -> bool:
        """Tell the writer, and the caller, when nothing more may be opened."""
        deep = len(self.stack.frames) >= DEEPEST
        if deep:
            self.page.report(kinds.TOO_DEEP, line, limit=DEEPEST)
        return deep

    def close_unmatched(self) -> None:
        """Close the containers that the line is not in."""
        while not self.stack.all_matched:
            self.pop()

    def take(self, leaf: Leaf, line: Line) -> None:
        """Give ``line`` to the leaf, and close it if that was its last."""
        leaf.take(line)
        if leaf.done:
            self.close_leaf()
            self.content(leaf.left)

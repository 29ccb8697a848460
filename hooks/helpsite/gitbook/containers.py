"""The containers that are open at a line, and what of the line is left inside them.

Lists and quotes follow CommonMark 0.31 §5 (https://spec.commonmark.org/0.31.2/#container-blocks).
"""

import re
from dataclasses import dataclass, field

from helpsite.gitbook.nodes import Node, Output
from helpsite.source import Line

QUOTE = re.compile(r" {0,3}> ?")
_INDENT = re.compile(r" *")


@dataclass
class Frame:
    """An open container; ``offset`` is the indentation that the content of a list item needs."""

    kind: str  # root, list, item, quote, or block (a tag of GitBook's, details, a wrapper)
    node: Node
    offset: int = 0
    children: int = 0
    marker: str = ""  # of a list: its bullet, or what follows its numbers
    ends: tuple[str, ...] = ()  # names whose end tag closes this block
    implied: bool = False  # the writer wrote no tag for it
    lost: bool = False  # no end tag follows: it ends with what it stands in
    html: str = ""  # the name of the HTML element that the writer wrote


@dataclass
class Stack:
    """The open containers, outermost first; ``matched`` of them hold the line that is being read."""

    output: Output
    frames: list[Frame] = field(default_factory=list)
    matched: int = 0
    blank_in: int = 0  # how many quotes hold the blank line just read; -1 when there was none

    @property
    def top(self) -> Frame:
        """Give the innermost open container."""
        return self.frames[-1]

    @property
    def all_matched(self) -> bool:
        """Tell whether the line stands in every open container."""
        return self.matched == len(self.frames)

    def match(self, line: Line) -> Line:
        """Take the indentation and quote marks of the open containers off ``line``."""
        if len(self.frames) == 1:
            self.matched = 1
            return line
        floor = self._innermost_block()
        for index, frame in enumerate(self.frames):
            rest = inside(frame, line, index < floor)
            if rest is None:
                self.matched = index
                return line
            line = rest
        self.matched = len(self.frames)
        return line

    def push(self, frame: Frame) -> None:
        """Open a container inside the innermost one."""
        self.count_child()
        self.frames.append(frame)
        self.matched = len(self.frames)
        self.output.open(frame.node)

    def pop(self) -> Frame:
        """Close the innermost container."""
        frame = self.frames.pop()
        self.matched = min(self.matched, len(self.frames))
        self.output.close()
        return frame

    def count_child(self) -> None:
        """Note that the innermost container gets a child; a blank line before it makes its list loose."""
        if self.top.children and self.blank_in == self._quotes():
            self._loosen()
        self.top.children += 1
        self.blank_in = -1

    def blank(self) -> None:
        """Note a blank line inside the matched containers."""
        self.blank_in = sum(frame.kind == "quote" for frame in self.frames[: self.matched])

    def innermost(self, name: str) -> Frame | None:
        """Give the innermost open block that an end tag of that name closes."""
        return next((frame for frame in reversed(self.frames) if name in frame.ends), None)

    def block(self) -> Frame | None:
        """Give the innermost open block."""
        return next((frame for frame in reversed(self.frames) if frame.kind == "block"), None)

    def _innermost_block(self) -> int:
        return max((i for i, frame in enumerate(self.frames) if frame.kind == "block" and not frame.lost), default=0)

    def _quotes(self) -> int:
        return sum(frame.kind == "quote" for frame in self.frames)

    def _loosen(self) -> None:
        owner = {"item": -2, "list": -1}.get(self.top.kind)
        if owner is not None:
            self.frames[owner].node.attributes["loose"] = True


def indentation(text: str) -> int:
    """Give how many spaces ``text`` begins with."""
    match = _INDENT.match(text)
    return match.end() if match else 0


def inside(frame: Frame, line: Line, lenient: bool) -> Line | None:
    """Give what of ``line`` stands inside ``frame``; None when the line is outside of it.

    A list item around an open block takes any line: only the end tag ends the block.
    """
    if frame.kind == "quote":
        quote = QUOTE.match(line.text)
        return line.after(quote.end()) if quote else None
    if frame.kind != "item":
        return line
    indent = indentation(line.text)
    if indent >= frame.offset:
        return line.after(frame.offset)
    if indent == len(line.text):
        return line.after(indent) if frame.children or lenient else None
    return line.after(indent) if lenient else None

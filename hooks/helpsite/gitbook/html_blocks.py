"""Block HTML as a leaf: where it begins and where it ends."""

import re
from dataclasses import dataclass

from helpsite.gitbook.html import tree
from helpsite.gitbook.html.names import BLOCK, REFUSED, named
from helpsite.gitbook.literals import Verbatim
from helpsite.gitbook.nodes import Node, Output
from helpsite.gitbook.tag_checks import taken_out
from helpsite.source import Line

_START = re.compile(r" {0,3}<(?P<name>[a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)")
_VALUE = r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+)"
_ALONE = re.compile(rf" {{0,3}}</?[a-zA-Z][\w-]*(?:\s+[\w:@.-]+(?:\s*=\s*{_VALUE})?)*\s*/?>\s*$")
# These are read as tags, wherever they stand in a line.
_TAGS = named("details summary")
# CommonMark 0.31 §4.6, start condition 6, and what GitBook writes as blocks.
_BLOCKS = (BLOCK | REFUSED | named("audio iframe picture video")) - _TAGS
# These go on through blank lines, to their end tag.
_LONG = named("audio dl figure ol picture script style table textarea ul video")


@dataclass
class HtmlBlock(Verbatim):
    """Block HTML, up to its end tag or a blank line."""

    name: str = ""
    depth: int = 0

    def take(self, line: Line) -> None:
        """Take lines until the first element is closed; of some elements only a blank line ends an unclosed one."""
        if not line.text.strip() and self.name not in _LONG:
            self.done = True
            return
        opened = re.findall(rf"<{self.name}(?=[\s/>]|$)", line.text, re.IGNORECASE)
        closed = re.findall(rf"</{self.name}\s*>", line.text, re.IGNORECASE)
        self.depth += len(opened) - len(closed)
        self.done = self.depth <= 0
        super().take(line)

    def put(self, output: Output) -> None:
        """Put each element as a ready node; tags stay literal in tables and the like, elsewhere they are taken out."""
        is_literal = self.name in _LONG
        lines = self.lines if is_literal else [taken_out(self.page, line, "HTML") for line in self.lines]
        for element in tree.parse(lines, self.page):
            output.leaf(Node("element", self.lines[0], self.page, element=element))


def starts_html(text: str, in_paragraph: bool) -> str | None:
    """Give the name of the element with which ``text`` begins an HTML block; None when it does not."""
    match = _START.match(text)
    if not match:
        return None
    name = match["name"].lower()
    if name in _BLOCKS:
        return name
    return name if name not in _TAGS and not in_paragraph and _ALONE.match(text) else None

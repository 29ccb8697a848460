"""What the scanner hands to the builder: nodes, marked in the text where they open and close."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX

from helpsite.gitbook.page import Page
from helpsite.source import Line

BEGIN = f"{STX}hs"
MARK = "data-hs-at"  # on an element: the index of the reference of its address
MARKER = re.compile(f"{BEGIN}(?P<mark>[+=-])(?P<index>[0-9]+){ETX}")


@dataclass
class Node:
    """A container or a ready element; ``attributes`` are what its tag said, ``line`` where it stood."""

    kind: str
    line: Line
    page: Page
    attributes: dict[str, Any] = field(default_factory=dict)
    element: Element | None = None
    number: int = 0  # in the order of the page
    reference: int | None = None  # that of the address in its tag

    @property
    def target(self) -> Line:
        """The address in the tag, else the tag."""
        return self.line if self.reference is None else self.page.references[self.reference].target

    @property
    def mark(self) -> dict[str, str]:
        """The mark of an element that has the address in the tag."""
        return {MARK: str(self.reference)} if self.page.marks and self.reference is not None else {}


@dataclass
class Output:
    """The translated text: leaves at column 0 between blank lines, and markers for the nodes."""

    lines: list[str] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)

    def open(self, node: Node) -> None:
        """Mark where ``node`` opens."""
        node.number = len(self.nodes)
        self.nodes.append(node)
        self._mark("+", node.number)

    def close(self) -> None:
        """Mark where the node opened last and not yet closed ends."""
        self._mark("-", 0)

    def leaf(self, node: Node) -> None:
        """Mark a node that holds no Markdown."""
        self.nodes.append(node)
        self._mark("=", len(self.nodes) - 1)

    def block(self, lines: Iterable[str]) -> None:
        """Add one block of Markdown."""
        self.lines.extend(lines)
        self.lines.append("")

    def _mark(self, mark: str, index: int) -> None:
        self.lines.extend((f"{BEGIN}{mark}{index}{ETX}", ""))

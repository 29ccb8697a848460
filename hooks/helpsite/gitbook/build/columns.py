"""Columns: side by side where there is room, one below the other where there is not."""

import re
from xml.etree.ElementTree import Element

from helpsite.gitbook.build.elements import filled
from helpsite.gitbook.nodes import Node

_WIDTH = re.compile(r"(?P<percent>[0-9]+)(?:\.[0-9]+)?%")


def columns(_: Node, content: Element) -> list[Element]:
    """Give the row of columns."""
    return [filled("div", content, class_="hs-columns")]


def column(node: Node, content: Element) -> list[Element]:
    """Give one column; its width is rounded to a twelfth, as a class: ``60%`` → ``hs-column--7``."""
    width = _WIDTH.fullmatch(node.attributes.get("width", ""))
    twelfths = min(max(round(int(width["percent"]) * 12 / 100), 1), 12) if width else 0
    return [filled("div", content, class_=f"hs-column hs-column--{twelfths}" if twelfths else "hs-column")]

"""Leaf blocks of HTML: lines that a writer wrote → elements that are always well formed."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from helpsite.gitbook.html.builder import build
from helpsite.gitbook.html.names import BLOCK
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.page import Page
from helpsite.source import Line


def parse(lines: Sequence[Line], page: Page) -> list[Element]:
    """Give the blocks that stand for some lines of HTML; words between them become paragraphs."""
    leaf = Leaf(lines, page)
    root = build(leaf, 0, len(leaf.text))
    leaf.tell()
    blocks: list[Element] = []
    text, root.text = root.text, None
    loose = _paragraph(text)
    for child in root:
        tail, child.tail = child.tail, None
        if child.tag in BLOCK:
            blocks += [*_kept(loose), child]
            loose = _paragraph(tail)
        else:
            loose.append(child)
            child.tail = tail
    return [*blocks, *_kept(loose)]


def _paragraph(text: str | None) -> Element:
    paragraph = Element("p")
    paragraph.text = text
    return paragraph


def _kept(paragraph: Element) -> list[Element]:
    return [paragraph] if len(paragraph) or (paragraph.text or "").strip() else []

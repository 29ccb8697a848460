"""Examples for writers: what they write, and what readers see of it."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.build.elements import HEADINGS, literal
from helpsite.gitbook.examples import SHOWN
from helpsite.gitbook.html.text import new
from helpsite.gitbook.nodes import Node

EXAMPLE = "hs-example"
WRITTEN, GIVEN = "Vous écrivez", "Cela donne"


def example(node: Node, content: Element) -> list[Element]:
    """Give the source, which comes last in the content, before what comes of it; without a source the content alone."""
    *result, source = content if node.attributes.get(SHOWN) else (*content, None)
    if source is None:
        return result
    box = Element("div", {"class": EXAMPLE, "role": "group", "aria-label": "Exemple"})
    box.extend((_part("source", WRITTEN, [source]), _part("result", GIVEN, result)))
    return [box]


def _part(name: str, label: str, content: list[Element]) -> Element:
    part = new("div", "", (), class_=f"{EXAMPLE}__{name}")
    literal(part, "p", label, class_=f"{EXAMPLE}__label")
    part.extend(content)
    return part


class Aside(Treeprocessor):
    """Keeps the headings of examples out of the table of contents: they are not those of the page."""

    def run(self, root: Element) -> None:
        """Look at what stands in examples."""
        boxes = (element for element in root.iter("div") if element.get("class") == EXAMPLE)
        names = {inside.get("id") for box in boxes for inside in box.iter() if inside.tag in HEADINGS}
        if names and hasattr(self.md, "toc_tokens"):
            self.md.toc_tokens = list(_without(self.md.toc_tokens, names))


def _without(tokens: list[dict[str, Any]], names: set[str | None]) -> Iterator[dict[str, Any]]:
    """Leave tokens out; what stands below one comes up to its place."""
    for token in tokens:
        below = list(_without(token["children"], names))
        if token["id"] in names:
            yield from below
        else:
            yield token | {"children": below}

"""Tabs, in the structure that Material's style sheet and script know (``pymdownx.tabbed``, alternate style)."""

from xml.etree.ElementTree import Element, SubElement

from helpsite.gitbook.build.elements import own_icon, text_of
from helpsite.gitbook.html.text import atomic
from helpsite.gitbook.nodes import Node

_TAB = "hs-tab"


def tab(node: Node, content: Element) -> list[Element]:
    """Give the content of a tab, its title beside it until the set is made."""
    label = Element("label")
    label.text = atomic(node.attributes.get("title", ""))
    if (drawing := own_icon(node)) is not None:
        drawing.tail, label.text = label.text, None
        label.append(drawing)
    block = Element(_TAB)
    block.extend([label, *content])
    return [block]


def tabs(node: Node, content: Element) -> list[Element]:
    """Give the set of tabs; what stands between tabs comes before the set."""
    blocks = [child for child in content if child.tag == _TAB]
    others = [child for child in content if child.tag != _TAB]
    return [*others, _tab_set(node, blocks)] if blocks else others


def _tab_set(node: Node, blocks: list[Element]) -> Element:
    group = f"__tabbed_{node.number}"
    box = Element("div", {"class": "tabbed-set tabbed-alternate"})
    for index in range(1, len(blocks) + 1):
        attributes = {"id": f"{group}_{index}", "name": group, "type": "radio"}
        SubElement(box, "input", attributes | ({"checked": "checked"} if index == 1 else {}))
    labels = SubElement(box, "div", {"class": "tabbed-labels"})
    contents = SubElement(box, "div", {"class": "tabbed-content"})
    for index, block in enumerate(blocks, 1):
        label, *rest = block
        label.set("for", f"{group}_{index}")
        if not text_of(label):
            label.text = atomic(f"Onglet {index}")
        labels.append(label)
        SubElement(contents, "div", {"class": "tabbed-block"}).extend(rest)
    return box

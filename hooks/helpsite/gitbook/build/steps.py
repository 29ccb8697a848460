"""Steps: ``{% stepper %}`` → an ordered list, each step with its heading."""

from xml.etree.ElementTree import Element, SubElement

from helpsite.gitbook.build.elements import filled
from helpsite.gitbook.nodes import Node

_STEP = "hs-step"


def step(node: Node, content: Element) -> list[Element]:
    """Give one step; a title in the tag comes first, in bold."""
    element = filled("li", content, class_=_STEP)
    if title := node.attributes.get("title"):
        paragraph = Element("p")
        SubElement(paragraph, "strong").text = title
        element.insert(0, paragraph)
    return [element]


def stepper(_: Node, content: Element) -> list[Element]:
    """Give the steps; what stands between them comes before."""
    steps = Element("ol", {"class": "hs-stepper"})
    steps.extend(child for child in content if child.get("class") == _STEP)
    others = [child for child in content if child.get("class") != _STEP]
    return [*others, steps] if len(steps) else others

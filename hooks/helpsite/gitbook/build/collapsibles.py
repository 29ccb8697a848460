"""Collapsibles: ``<details>`` with the question as a heading and an answer that has its own address."""

from xml.etree.ElementTree import Element, SubElement

from helpsite.gitbook.build.elements import HEADINGS, filled, folded
from helpsite.gitbook.nodes import Node

COLLAPSIBLE = "hs-collapsible"
TITLE = f"{COLLAPSIBLE}__title"
BODY = f"{COLLAPSIBLE}__body"
UNTITLED = "Détails"


def summary(_: Node, content: Element) -> list[Element]:
    """Give the question; its level is set when the page is whole."""
    title = Element("h6", {"class": TITLE})
    texts = [child.text or "" for child in content if child.tag == "p" or child.tag in HEADINGS]
    title.text = folded(" ".join(texts))
    return [title, *(child for child in content if child.tag != "p" and child.tag not in HEADINGS)]


def collapsible(node: Node, content: Element) -> list[Element]:
    """Give ``<details><summary><h6>question</h6></summary><div>answer</div></details>``."""
    details = Element("details", {"class": COLLAPSIBLE})
    if node.attributes.get("open"):
        details.set("open", "open")
    head = SubElement(details, "summary")
    title = content.find(f"h6[@class='{TITLE}']")
    if title is None:
        title = Element("h6", {"class": TITLE})
    else:
        content.remove(title)
    if not (title.text or len(title)):
        title.text = UNTITLED
    if anchor := node.attributes.get("id"):
        title.set("id", anchor)
    head.append(title)
    details.append(filled("div", content, class_=BODY))
    return [details]

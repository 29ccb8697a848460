"""Callouts: ``{% hint style="warning" %}`` → an admonition that says its type in words."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from helpsite.gitbook.build.elements import filled, own_icon, take_heading
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.vocabulary import NOTE, STYLES

_ANCHOR = re.compile(r"\s*\{#(?P<id>[^\s}]+)\}\s*$")


def callout(node: Node, content: Element) -> list[Element]:
    """Give the callout; a heading at its beginning becomes its title, behind the word for its type."""
    style = STYLES.get(node.attributes.get("style", "info").lower(), NOTE)
    heading = take_heading(content)
    box = Element("div", {"class": f"admonition {style.css}"})
    title = SubElement(box, "p", {"class": "admonition-title"})
    if (drawing := own_icon(node)) is not None:
        title.append(drawing)
    label = SubElement(title, "span", {"class": "hs-callout__type"})
    label.text = AtomicString(style.label)
    if heading is not None:
        label.text = AtomicString(f"{style.label}\u00a0: ")
        _title(title, label, heading)
    box.extend(filled("div", content))
    return [box]


def _title(title: Element, label: Element, heading: Element) -> None:
    text = heading.text or ""
    if anchor := _ANCHOR.search(text):
        title.set("id", anchor["id"])
        text = text[: anchor.start()]
    name = SubElement(title, "span", {"class": "hs-callout__title"})
    name.text = text
    name.extend(list(heading))

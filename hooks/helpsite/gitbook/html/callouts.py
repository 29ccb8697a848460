"""Callouts: their box, and the form of a ``{% hint %}`` that GitBook writes in table cells and list items."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.names import BLOCK, named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import is_empty, new
from helpsite.gitbook.kinds import HINT_STYLE
from helpsite.gitbook.vocabulary import GITBOOK_STYLES, NOTE, STYLES

_HEADINGS = named("h1 h2 h3 h4 h5 h6")
_ANCHOR = re.compile(r"\s*\{#(?P<id>[^\s}]+)\}\s*$")


def callout(name: str, content: Element, drawing: Element | None = None) -> Element:
    """Give the box; a heading at its beginning becomes its title, behind the word for its type."""
    style = STYLES.get(name.lower(), NOTE)
    heading = _take_heading(content)
    box = Element("div", {"class": f"admonition {style.css}"})
    title = SubElement(box, "p", {"class": "admonition-title"})
    if drawing is not None:
        title.append(drawing)
    label = SubElement(title, "span", {"class": "hs-callout__type"})
    label.text = AtomicString(style.label)
    if heading is not None:
        label.text = AtomicString(f"{style.label}\u00a0: ")
        _title(title, heading)
    box.extend(list(content))
    return box


def custom_block(element: Element, place: Place) -> Element:
    """``<div data-gb-custom-block data-tag="hint" data-style="info">`` → a callout; an empty one, the link in it.

    Any other ``<div>`` stays as it is.
    """
    if "data-gb-custom-block" not in element.attrib:
        return element
    if element.get("data-tag") == "hint":
        return _hint(element, place)
    address = element.get("data-url", "")
    if not (address and is_empty(element)):
        return element
    found = targets.resolve(address, place.of("data-url"))
    return new("p", children=[new("span", address) if found is None else new("a", address, href=found)])


def _hint(element: Element, place: Place) -> Element:
    style = element.get("data-style", "info")
    if style.lower() not in STYLES:
        place.report(HINT_STYLE, style=style, choices=GITBOOK_STYLES)
    if (element.text or "").strip():
        first = Element("p")
        first.text, element.text = element.text, None
        while len(element) and element[0].tag not in BLOCK:
            first.append(element[0])
            element.remove(element[0])
        element.insert(0, first)
    return callout(style, element)


def _take_heading(content: Element) -> Element | None:
    """Take the heading with which ``content`` begins out of it, if it begins with one."""
    first = next(iter(content), None)
    if first is None or first.tag not in _HEADINGS:
        return None
    content.remove(first)
    return first


def _title(title: Element, heading: Element) -> None:
    text = heading.text or ""
    anchor = _ANCHOR.search(text)
    if name := anchor["id"] if anchor else heading.get("id"):
        title.set("id", name)
    span = SubElement(title, "span", {"class": "hs-callout__title"})
    span.text = text[: anchor.start()] if anchor else heading.text
    span.extend(list(heading))

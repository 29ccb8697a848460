"""Small tools for elements of the page."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from helpsite.gitbook.html.icons import icon
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.nodes import Node

_SPACES = re.compile(r"[ \t\n]+")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def filled(tag: str, content: Element, **attributes: str) -> Element:
    """Give an element with the text and children of ``content``; ``class_`` is its class."""
    element = Element(tag, {name.rstrip("_"): value for name, value in attributes.items()})
    element.text = content.text
    element.extend(list(content))
    return element


def literal(parent: Element, tag: str, text: str, **attributes: str) -> Element:
    """Add an element to ``parent`` whose text is shown as it is, no Markdown read."""
    element = SubElement(parent, tag, {name.rstrip("_"): value for name, value in attributes.items()})
    element.text = AtomicString(text)
    return element


def after(element: Element, text: str) -> None:
    """Add literal ``text`` behind ``element``."""
    element.tail = AtomicString((element.tail or "") + text)


def own_icon(node: Node) -> Element | None:
    """Give the icon that the tag of ``node`` names, if it names one that exists."""
    name = node.attributes.get("icon")
    if not name:
        return None
    place = Place(node.page, node.line, max(node.line.text.find(name), 0))
    return icon(name, place)


def text_of(element: Element) -> str:
    """Give the text in ``element``, white space folded."""
    return folded("".join(element.itertext()))


def folded(text: str) -> str:
    """Fold spaces and line ends into single spaces; the spaces that do not break stay."""
    return _SPACES.sub(" ", text).strip(" \n")

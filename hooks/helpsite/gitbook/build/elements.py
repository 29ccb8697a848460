"""Small tools for elements of the page."""

import re
from xml.etree.ElementTree import Element

from helpsite.gitbook.html.icons import icon
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import move, new
from helpsite.gitbook.nodes import Node

_SPACES = re.compile(r"[ \t\n]+")
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def filled(tag: str, content: Element, **attributes: str) -> Element:
    """Give an element with the text and children of ``content``; ``class_`` is its class."""
    return move(content, new(tag, "", (), **attributes))


def literal(parent: Element, tag: str, text: str, **attributes: str) -> Element:
    """Add an element to ``parent`` whose text is shown as it is, no Markdown read."""
    element = new(tag, text, (), **attributes)
    parent.append(element)
    return element


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

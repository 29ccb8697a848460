"""Text that Markdown must leave alone, and words out of elements."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX, AtomicString

BRACE = f"{STX}{ord('{')}{ETX}"  # what Python-Markdown turns into "{" after attr_list has run


def atomic(text: str, owner: str = "") -> AtomicString:
    """``R&D {x}`` → the string that is printed as ``R&amp;D {x}``, whatever extensions run over it.

    Python-Markdown undoes its escapes everywhere but in the text of ``code``, which attr_list does not read.
    """
    text = text.replace("&", "&amp;")
    return AtomicString(text if owner == "code" else text.replace("{", BRACE))


def words(element: Element) -> str:
    """Give the words in an element, without markup."""
    return "".join(element.itertext()).strip()


def is_empty(element: Element) -> bool:
    """Tell whether an element shows nothing: no word, no image, no other medium."""
    return not words(element) and not any(e.tag in ("img", "svg", "video", "audio") for e in element.iter())


def new(tag: str, text: str = "", children: Iterable[Element] = (), **attributes: str) -> Element:
    """Give an element; ``class_`` names its classes, ``_`` in other names is ``-``."""
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    element = Element(tag, names)
    element.text = atomic(text, tag) if text else None
    element.extend(children)
    return element


def move(source: Element, target: Element) -> Element:
    """Move the text and the children of an element into another, and give that."""
    if len(target):
        target[-1].tail = source.text
    else:
        target.text = source.text
    target.extend(list(source))
    return target


def drop(parent: Element, child: Element) -> None:
    """Remove a child, and keep the text after it."""
    at = list(parent).index(child)
    if child.tail and at:
        parent[at - 1].tail = AtomicString((parent[at - 1].tail or "") + child.tail)
    elif child.tail:
        parent.text = AtomicString((parent.text or "") + child.tail)
    parent.remove(child)


def add_class(element: Element, *names: str) -> Element:
    """Add classes to an element, and give it."""
    element.set("class", " ".join([*element.get("class", "").split(), *names]))
    return element

"""Updates: dated entries, newest as the writer put them."""

from datetime import date
from xml.etree.ElementTree import Element, SubElement

from helpsite.french import in_words
from helpsite.gitbook.build.elements import filled, literal
from helpsite.gitbook.nodes import Node


def updates(_: Node, content: Element) -> list[Element]:
    """Give the section that holds the entries."""
    return [filled("div", content, class_="hs-updates")]


def update(node: Node, content: Element) -> list[Element]:
    """Give one entry with its date and its labels."""
    entry = Element("article", {"class": "hs-update"})
    head = SubElement(entry, "p", {"class": "hs-update__head"})
    said = node.attributes.get("date", "")
    if said:
        words = _in_words(said)
        literal(head, "span", said) if words is None else literal(head, "time", words, datetime=said)
    for tag in filter(None, map(str.strip, node.attributes.get("tags", "").split(","))):
        literal(head, "span", node.page.labels.get(tag, tag), class_="hs-update__tag")
    if len(head):
        entry.append(filled("div", content))
        return [entry]
    return [filled("article", content, class_="hs-update")]


def _in_words(said: str) -> str | None:
    """``2026-03-01`` → ``1ᵉʳ mars 2026``; None for what is not a date."""
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return None
    return in_words(day.year, day.month, day.day)

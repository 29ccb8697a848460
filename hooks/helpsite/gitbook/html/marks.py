"""Highlights, expressions, boxes to tick and old elements."""

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from helpsite.gitbook.html.kinds import EXPRESSION
from helpsite.gitbook.html.names import named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import new, words

_COLOURS = named("red orange yellow green blue purple pink default primary tint info success warning danger neutral")
_STYLE = re.compile(r"(background-color|color)\s*:\s*\$?([a-z]+)")
_PREFIX = {"color": "hs-mark--", "background-color": "hs-mark--on-"}
_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*")
TICKED = {True: ("☑", "oui"), False: ("☐", "non")}


def mark(element: Element, place: Place) -> Element:
    """``style="color:red;background-color:$info"`` → ``class="hs-mark hs-mark--red hs-mark--on-info"``."""
    del place
    found = _STYLE.findall(element.attrib.pop("style", ""))
    names = [_PREFIX[part] + colour for part, colour in found if colour in _COLOURS]
    element.set("class", " ".join(["hs-mark", *names]))
    return element


def code(element: Element, place: Place) -> Element:
    """``<code class="expression">space.vars.x</code>`` → the value; any other code as it is."""
    if "expression" not in element.attrib.pop("class", "").split():
        element.text = element.text or AtomicString("")  # the highlighter reads it
        return element
    name = words(element)
    found = _value(name, place.page.variables)
    if found is not None:
        return new("span", found)
    place.report(EXPRESSION, name=name)
    return element


def tick(is_on: bool) -> Element:
    """Give a box that is ticked or not, with a word for those who do not see it."""
    sign, word = TICKED[is_on]
    return new("span", children=[new("span", sign, aria_hidden="true"), new("span", word, class_="hs-visually-hidden")])


def field(element: Element, place: Place) -> Element:
    """``<input type="checkbox" checked>`` → a ticked box; any other field, its words."""
    del place
    if element.get("type") == "checkbox":
        return tick("checked" in element.attrib)
    return new("span", element.get("value") or element.get("placeholder") or "")


def nothing(element: Element, place: Place) -> None:
    """``<select>``: the choices of a column, which a reader does not need."""
    del element, place


def _value(name: str, variables: Mapping[str, Any]) -> str | None:
    if not _NAME.fullmatch(name):
        return None
    value: Any = variables
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return None if value is None or isinstance(value, (Mapping, list)) else str(value)

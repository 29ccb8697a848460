"""Which attributes of HTML a page may keep."""

import re
from xml.etree.ElementTree import Element

from helpsite.gitbook.html.kinds import UNSAFE_ATTRIBUTE
from helpsite.gitbook.html.names import named
from helpsite.gitbook.html.place import Place

_ON_OR_OFF = named("controls loop muted open playsinline reversed")
_PUBLIC = _ON_OR_OFF | named(
    "abbr align alt cite class colspan datetime dir headers height href id kind label lang media poster preload rel "
    "role rowspan scope span src srclang srcset start title type value width"
)
_FOREIGN = ("svg", "math")
_ADDRESSES = ("href", "src", "srcset", "poster")
_NAME = re.compile(r"[a-z][a-z0-9-]*")


def safe(attributes: dict[str, str], tag: str, place: Place) -> dict[str, str]:
    """Leave out what runs code or needs inline style, and tell, also of a second ``id``; ``mark`` reads its style."""
    kept = {}
    if anchor := attributes.get("id"):
        place.name_anchor(anchor)
    for name, value in attributes.items():
        if name.startswith("on") or (name == "style" and tag != "mark"):
            place.report(UNSAFE_ATTRIBUTE, name=name)
        elif _NAME.fullmatch(name):
            kept[name] = value
    return kept


def publish(element: Element) -> Element:
    """Leave out what only GitBook reads (``data-view`` …) in a whole tree, and give it."""
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if part.tag not in _FOREIGN:
            publish_one(part)
            waiting.extend(part)
    return element


def publish_one(element: Element) -> Element:
    """Leave out what only GitBook reads in one element, and give it."""
    for name, value in list(element.items()):
        if name not in _PUBLIC and not name.startswith("aria-"):
            del element.attrib[name]
        elif name in _ON_OR_OFF:
            element.set(name, name)
        elif name not in _ADDRESSES:
            element.set(name, value.replace("&", "&amp;"))
    return element

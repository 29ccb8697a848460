"""Images, figures and their dark variants, video and sound."""

import re
from xml.etree.ElementTree import Element

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.kinds import NO_SOURCE
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import add_class, drop, is_empty, new
from helpsite.links.kinds import EMPTY_ADDRESS, NO_ALT

_DESCRIPTOR = re.compile(r"\s+[\d.]+[wx]$")


def image(element: Element, place: Place) -> Element:
    """``<img data-size="line">`` → the image with its class; its other words where it has no usable address."""
    source = element.get("src", "")
    address = targets.image(source, place.of("src")) if source else None
    if address is None:
        if "src" not in element.attrib:
            place.report(NO_SOURCE)
        elif not source:
            place.of("src").report(EMPTY_ADDRESS, element="image")
        return new("span", element.get("alt", ""))
    if "alt" not in element.attrib and not _is_decorative(element):
        place.report(NO_ALT)
    element.attrib.setdefault("alt", "")
    if element.get("data-size") == "line":
        add_class(element, "hs-image-line")
    return element


def picture(element: Element, place: Place) -> Element:
    """A dark ``source`` and an ``img`` → two images, one for each of Material's two colour schemes."""
    shown = element.find("img")
    if shown is None:
        return _as_span(element)
    for source in element.findall("source"):
        address = _first(source.get("srcset", ""))
        if "dark" not in source.get("media", "") or not targets.is_valid(address) or not address:
            continue
        dark = Element("img", {**shown.attrib, "src": f"{address}#only-dark"})
        shown.set("src", f"{shown.get('src')}#only-light")
        element.append(dark)
        break
    return _as_span(element)


def figure(element: Element, place: Place) -> Element:
    """Leave out an empty caption."""
    del place
    for caption in element.findall("figcaption"):
        if is_empty(caption):
            drop(element, caption)
    return element


def medium(element: Element, place: Place) -> Element:
    """``<video>``, ``<audio>``: with controls, never on its own."""
    del place
    element.attrib.pop("autoplay", None)
    element.set("controls", "controls")
    return element


def _is_decorative(element: Element) -> bool:
    return element.get("role") in ("presentation", "none") or element.get("aria-hidden") == "true"


def _first(srcset: str) -> str:
    return _DESCRIPTOR.sub("", srcset.split(", ")[0].strip())


def _as_span(element: Element) -> Element:
    for source in element.findall("source"):
        drop(element, source)
    element.tag, element.attrib = "span", {"class": "hs-picture"}
    return element

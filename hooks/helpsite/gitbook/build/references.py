"""Links that stand alone: to another page, to something elsewhere, to a file to download."""

import posixpath
import re
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from helpsite.gitbook.build.elements import literal
from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.nodes import Node

_LINK = re.compile(r"^\s*\[(?P<label>.*)\]\([^()]*\)\s*$", re.DOTALL)
_UNITS = ("octets", "Ko", "Mo", "Go")


def page_link(node: Node, content: Element) -> list[Element]:
    """Give a card that links to a page, under the title of that page; without one, under what the writer wrote."""
    address = node.attributes.get("url") or node.attributes.get("page", "")
    written = _written(content)
    title = targets.title(address, node.page) or _label(written) or address
    return [_card("hs-page-link", node, address, title)]


def embed(node: Node, content: Element) -> list[Element]:
    """Give a link to what GitBook would show in a frame: nothing is fetched from elsewhere until a reader asks."""
    address = node.attributes.get("url", "")
    caption = node.attributes.get("caption") or _label(_written(content))
    host = urlsplit(address).hostname if targets.is_valid(address) else None
    card = _card("hs-embed", node, address, caption or address)
    if caption and host:
        literal(card, "span", f" ({host})", class_="hs-embed__host")
    return [card]


def download(node: Node, content: Element) -> list[Element]:
    """Give a link that says the name, the type and the size of the file."""
    address = node.attributes.get("src", "")
    name = posixpath.basename(unquote(address))
    label = node.attributes.get("name") or name
    kind = posixpath.splitext(name)[1].removeprefix(".").upper()
    src_uri = posixpath.normpath(posixpath.join(posixpath.dirname(node.page.src_uri), unquote(address)))
    size = node.page.size(src_uri)
    facts = ", ".join(filter(None, (kind, in_units(size) if size is not None else "")))
    card = _card("hs-download", node, address, f"{label} ({facts})" if facts else label)
    captions = [text for text in (node.attributes.get("caption", ""), _label(_written(content))) if text]
    for caption in captions:
        literal(card, "span", caption, class_="hs-download__caption")
    return [card]


def in_units(size: int) -> str:
    """``1536`` → ``1,5 Ko``: a size in bytes, in words of a French reader."""
    amount, unit = float(size), 0
    while amount >= 1024 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1024, unit + 1
    number = f"{amount:.1f}".removesuffix(".0").replace(".", ",")
    return f"{number}\u00a0{_UNITS[unit]}"


def _card(name: str, node: Node, address: str, label: str) -> Element:
    card = Element("p", {"class": name})
    found = targets.resolve(address, Place(node.page, node.line)) if address else None
    if found is None:
        literal(card, "span", label)
    else:
        literal(card, "a", label, href=found)
    return card


def _written(content: Element) -> str:
    return " ".join((child.text or "").strip() for child in content if child.tag == "p").strip()


def _label(written: str) -> str:
    """``[Le guide](guide.md)`` → ``Le guide``."""
    match = _LINK.match(written)
    return match["label"] if match else written

"""Links that stand alone: to another page, to something elsewhere, to a file to download."""

import posixpath
import re
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, SubElement

from markdown.util import STX

from helpsite.gitbook.build.elements import literal
from helpsite.gitbook.files.names import is_external
from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import atomic
from helpsite.gitbook.nodes import Node
from helpsite.sizes import in_units

# What is a link, or the place of a stashed code block, cannot be the text of a link.
_LINK = re.compile(rf"\]\(|\]\[|<|://|{STX}")


def page_link(node: Node, content: Element) -> list[Element]:
    """Give a card that links to a page, under the title of that page; without one, under what the writer wrote."""
    address = node.attributes.get("url") or node.attributes.get("page", "")
    title = targets.title(address, node.page) if address else None
    written = node.attributes.get("label") or _caption(content) or address
    return [_card("hs-page-link", node, address, atomic(title) if title else written), *content]


def embed(node: Node, content: Element) -> list[Element]:
    """Give a link to what GitBook would show in a frame: nothing is fetched from elsewhere until a reader asks."""
    address = node.attributes.get("url", "")
    caption = node.attributes.get("caption", "")
    if _LINK.search(caption):
        content.insert(0, Element("p"))
        content[0].text, caption = caption, ""
    caption = caption or _caption(content)
    host = urlsplit(address).hostname if targets.is_valid(address) else None
    card = _card("hs-embed", node, address, caption or atomic(address))
    if caption and host:
        literal(card, "span", f" ({host})", class_="hs-embed__host")
    return [card, *content]


def download(node: Node, content: Element) -> list[Element]:
    """Give a link that says the name, the type and the size of the file."""
    address = node.attributes.get("src", "")
    name = _file_name(address)
    label = node.attributes.get("name") or name or address
    kind = posixpath.splitext(name)[1].removeprefix(".").upper()
    src_uri = posixpath.normpath(posixpath.join(posixpath.dirname(node.page.src_uri), unquote(address)))
    size = node.page.size(src_uri)
    facts = ", ".join(filter(None, (kind, in_units(size) if size is not None else "")))
    card = _card("hs-download", node, address, atomic(f"{label} ({facts})" if facts else label))
    for caption in filter(None, (node.attributes.get("caption"), _caption(content))):
        SubElement(card, "span", {"class": "hs-download__caption"}).text = caption
    return [card, *content]


def _file_name(address: str) -> str:
    """``https://exemple.fr/un%20mod%C3%A8le.pdf?alt=media`` → ``un modèle.pdf``."""
    path = urlsplit(address).path if is_external(address) else address
    return posixpath.basename(unquote(path))


def _card(name: str, node: Node, address: str, label: str) -> Element:
    card = Element("p", {"class": name})
    place = Place(node.page, node.target, 0, len(node.target.text))
    found = targets.resolve(address, place) if address else None
    link = SubElement(card, "span") if found is None else SubElement(card, "a", {"href": found, **node.mark})
    link.text = label
    return card


def _caption(content: Element) -> str:
    """Take the first paragraph out of ``content`` if it can be the text of a link, that is, holds none itself."""
    first = next(iter(content), None)
    text = first.text or "" if first is not None and first.tag == "p" and not len(first) else ""
    if first is None or not text or _LINK.search(text):
        return ""
    content.remove(first)
    return text

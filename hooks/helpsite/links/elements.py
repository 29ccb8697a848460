"""A tag of a page → what link checking wants of it, worked out once for all pages."""

from dataclasses import dataclass
from functools import lru_cache

from helpsite.gitbook.html.names import named
from helpsite.links.carriers import carried, refresh
from helpsite.links.file_types import type_of
from helpsite.links.mentions import mentions
from helpsite.links.tags import Tag, tag_of

_REGIONS = named("article main nav header footer aside")
_INERT = named("svg template")
_ROLES = (
    {name: "region" for opened in _REGIONS for name in (opened, f"/{opened}")}
    | {name: "inert" for opened in _INERT for name in (opened, f"/{opened}")}
    | dict.fromkeys(("a", "/a"), "link")
    | dict.fromkeys(("title", "style", "script"), "text")
    | dict.fromkeys(("meta", "base"), "head")
)
_NAMING = named("aria-label aria-labelledby aria-hidden hidden title")
_OPEN = _REGIONS | named("a svg template script style textarea title xmp iframe noembed noframes base meta")
_CLOSED = frozenset({f"/{name}" for name in _REGIONS | {"a", "svg", "template"}})


@dataclass(frozen=True, slots=True)
class Element:
    """An opening or a closing tag that counts: it carries addresses, can be led to, or says where others stand."""

    name: str
    role: str  # link, region, inert, text, head, or none of them
    tag: Tag
    addresses: tuple[tuple[str, str], ...]
    id: str
    anchor: str  # <a name>
    reference: int | None
    alternative: str | None  # of an <img>
    mentions: frozenset[str]  # in data- attributes
    moved_to: str | None
    is_unlisted: bool
    is_plain: bool  # called by nothing but its content
    opens_file: bool


@lru_cache(maxsize=1 << 15)
def element_of(mark: str) -> Element | None:
    """Give what is in a tag; none for most of them."""
    tag = tag_of(mark)
    if tag is None or (tag.name[0] == "/" and tag.name not in _CLOSED):
        return None
    if not tag.attributes and tag.name not in _OPEN and tag.name not in _CLOSED:
        return None
    element = _element(tag)
    counts = element.addresses or element.id or element.mentions or tag.name in _OPEN or tag.name in _CLOSED
    return element if counts else None


def _element(tag: Tag) -> Element:
    attributes, addresses = tag.attributes, carried(tag)
    reference = attributes.get("data-hs-at", "")
    named = attributes.get("name", "") if tag.name == "a" else ""
    said = "".join(value + " " for name, value in attributes.items() if name.startswith("data-") and "." in value)
    return Element(
        tag.name,
        _ROLES.get(tag.name, ""),
        tag,
        addresses,
        attributes.get("id", ""),
        named,
        int(reference) if reference.isdecimal() else None,
        _alternative(tag),
        mentions(said),
        refresh(tag) if tag.name == "meta" else None,
        tag.name == "meta"
        and attributes.get("name", "").lower() == "robots"
        and any(word in attributes.get("content", "").lower() for word in ("noindex", "none")),
        _NAMING.isdisjoint(attributes),
        any(type_of(address) for _, address in addresses),
    )


def _alternative(tag: Tag) -> str | None:
    """Give what is said for an image; what is hidden needs no words."""
    if tag.name != "img":
        return None
    if tag.is_silent or tag.attributes.get("role") in ("presentation", "none"):
        return ""
    return tag.attributes.get("alt", tag.attributes.get("aria-label", tag.attributes.get("title")))

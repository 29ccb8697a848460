"""What can be told of a link at a glance: of nearly all of them, that nothing is wrong."""

import re
from functools import lru_cache
from typing import NamedTuple

from helpsite.links.file_types import type_of
from helpsite.links.model import Document, Link
from helpsite.links.site import Site
from helpsite.links.urls import Address, parse
from helpsite.links.vague import is_vague

_CLEAN = re.compile(r"(?!www\.)[^\s\\%@]+")  # nothing in it that the form of an address is judged by


class Glance(NamedTuple):
    """An address, and what its letters alone tell."""

    address: Address
    is_clean: bool
    opens_file: bool


@lru_cache(maxsize=1 << 16)
def glance(written: str) -> Glance:
    """Take an address apart, once for all links that have it."""
    address = parse(written)
    is_clean = written != "#" and _CLEAN.fullmatch(written) is not None
    is_clean = is_clean and (address.kind in ("relative", "root", "here") or address.scheme == "https")
    return Glance(address, is_clean and address.kind != "bad", type_of(address.path) is not None)


def leads_well(seen: Glance, target: str | None, link: Link, document: Document, site: Site) -> bool:
    """Tell at once that an address is right; where it does not, the link has to be looked at."""
    address = seen.address
    if not seen.is_clean:
        return False
    if address.kind == "here":
        return not address.fragment or address.fragment in document.ids
    if link.reference is not None and (address.kind != "relative" or address.path.endswith(".html")):
        return False  # it may have to be written in another way
    if target is None:
        return address.kind == "web" and not site.is_own(address)
    page = site.documents.get(target)
    if page is None or page is document:
        return page is None
    is_asked_for = address.kind != "web" and page.moved_to is None
    return is_asked_for and (not address.fragment or address.fragment in page.ids)


def reads_well(seen: Glance, link: Link) -> bool:
    """Tell at once that what is heard of a link is right."""
    if link.tag == "a":
        return link.text is None or not (link.text == "" or seen.opens_file or is_vague(link.text))
    return link.tag != "img"

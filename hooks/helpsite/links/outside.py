"""The addresses of a site that lead out of it, with all the places at which they are written: what is asked apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypedDict

from helpsite.links.places import Places
from helpsite.links.site import Site
from helpsite.links.urls import parse
from helpsite.source import Line, Reference


class Place(TypedDict):
    """Where an address is written; line and column count from 1, the width in characters."""

    path: str
    line: int
    column: int
    width: int


class Outside(TypedDict):
    """An address and its places."""

    address: str
    places: list[Place]


def outside(site: Site, places: Places, written: Iterable[Reference]) -> list[Outside]:
    """Give each address once, sorted; ``written`` are those that stand elsewhere than in pages."""
    found: dict[str, set[Line]] = defaultdict(set)
    for address, line in (*_in_pages(site, places), *((each.address, each.target) for each in written)):
        if _leaves(address, site):
            found[address].add(line)
    return [
        {"address": address, "places": list(map(_place, sorted(lines)))} for address, lines in sorted(found.items())
    ]


def _in_pages(site: Site, places: Places) -> Iterator[tuple[str, Line]]:
    for url, document in site.documents.items():
        for link in document.links:
            if link.tag not in ("link", "meta") and parse(link.address).kind == "web":
                reference = places.reference(url, link)
                yield link.address, reference.target if reference else places.page(url)


def _leaves(address: str, site: Site) -> bool:
    parsed = parse(address)
    return parsed.kind == "web" and not site.is_own(parsed)


def _place(line: Line) -> Place:
    return {"path": line.path, "line": line.number, "column": line.column, "width": max(len(line.text), 1)}

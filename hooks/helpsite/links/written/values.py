"""Places in YAML → the addresses among its values."""

from collections.abc import Iterator

from helpsite.links.written.model import Base, Written
from helpsite.links.written.prose import addresses
from helpsite.links.written.shapes import is_address, is_silent
from helpsite.source import Reference
from helpsite.yaml_places import Places, Scalar


def in_values(places: Places, base: Base, src_uri: str = "") -> Iterator[Written]:
    """Give the values that are addresses, and the addresses of the links in those that are texts."""
    for scalar in places.texts:
        yield from in_value(scalar, base, src_uri)


def in_value(scalar: Scalar, base: Base, src_uri: str = "") -> Iterator[Written]:
    """Give the address that a value is, or those of the links in it."""
    if is_silent(scalar.key):
        return
    if is_address(scalar.value.strip(), scalar.key):
        yield from whole(scalar, base, src_uri)
    else:
        yield from in_text(scalar, base, src_uri)


def whole(scalar: Scalar, base: Base, src_uri: str = "") -> Iterator[Written]:
    """Give a value as an address; none where it is written over two lines."""
    address = scalar.value.strip()
    start = scalar.value.find(address)
    line = scalar.part(start, start + len(address))
    if line:
        yield Written(Reference(address, line, line), base, src_uri)


def in_text(scalar: Scalar, base: Base, src_uri: str = "") -> Iterator[Written]:
    """Give the addresses of the links in a text: those of HTML are said from the page in which they come to stand."""
    for found in addresses(scalar.value):
        link, target = scalar.part(found.link, found.link + 1), scalar.part(found.start, found.end)
        if link and target:
            yield Written(Reference(found.address, link, target), Base.PAGE if found.is_html else base, src_uri)

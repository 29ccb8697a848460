"""The text of a style sheet or of a script → the addresses in it, said from the folder of the file."""

from collections.abc import Iterator

from helpsite.css_urls import addresses
from helpsite.links.modules import imports
from helpsite.links.written.model import Base, Written
from helpsite.placed import Placed
from helpsite.source import Reference


def in_style(source: Placed, src_uri: str) -> Iterator[Written]:
    """``url("a%20b.png")``, ``@import "c.css"`` → ``a%20b.png``, ``c.css``."""
    for offset, address, written in addresses(source.text):
        yield _written(source, offset, offset + len(written), address, src_uri)


def in_script(source: Placed, src_uri: str) -> Iterator[Written]:
    """``import { a } from "./a.js"``, ``import("./b.js")`` → ``./a.js``, ``./b.js``."""
    for address, start in imports(source.text):
        yield _written(source, start, start + len(address), address, src_uri)


def _written(source: Placed, start: int, end: int, address: str, src_uri: str) -> Written:
    target = source.line(start, end)
    return Written(Reference(address, target, target), Base.FILE, src_uri)

"""A text → the addresses of the Markdown links and of the HTML elements in it."""

import re
from collections.abc import Iterator
from html import escape, unescape
from typing import NamedTuple

from helpsite.links.carriers import carried
from helpsite.links.tags import tag_of, tags
from helpsite.links.written.shapes import is_address

_LINK = re.compile(r"""!?\[[^\[\]]*\]\(\s*<?(?P<target>[^\s()<>]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""")


class Found(NamedTuple):
    """An address in a text: where its link begins, where it begins and ends itself."""

    address: str
    link: int
    start: int
    end: int
    is_html: bool


def addresses(text: str) -> Iterator[Found]:
    """``voir [x](y.md) ou <a href="z/">`` → ``y.md``, ``z/``."""
    for link in _LINK.finditer(text):
        if is_address(unescape(link["target"])):
            yield Found(unescape(link["target"]), link.start(), *link.span("target"), False)
    if "<" in text:
        yield from in_html(text)


def in_html(text: str) -> Iterator[Found]:
    """``<img src="a.png" srcset="b.png 2x">`` → ``a.png``, ``b.png``; none that is written in a way of its own."""
    for tag, start, end in tags(text, tag_of):
        at: dict[str, int] = {}
        for attribute, address in carried(tag):
            begin = at[attribute] if attribute in at else _value(text, attribute, start, end)
            place = _place(text, address, begin, end)
            at[attribute] = place[1] if place else begin
            if place:
                yield Found(address, start, *place, True)


def _value(text: str, attribute: str, start: int, end: int) -> int:
    """Give where the value of an attribute begins."""
    named = re.compile(rf"""[\s"'/]{re.escape(attribute)}\s*+=\s*+""", re.I).search(text, start, end)
    return named.end() if named else start


def _place(text: str, address: str, start: int, end: int) -> tuple[int, int] | None:
    for written in (address, escape(address), escape(address, quote=False)):
        found = text.find(written, start, end) if address else -1
        if found >= 0:
            return found, found + len(written)
    return None

"""Whom to write to: the services have support, the site has none."""

import re
from collections.abc import Callable
from functools import lru_cache
from html import escape, unescape

from markdown import Markdown

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Service
from helpsite.content.views.services import contacts_of
from helpsite.frame.model import Contact, Link

_HREF = re.compile(r'(?<=href=")(?P<page>[^":#?]+\.md)(?P<rest>#[^"]*)?(?=")')
_Address = Callable[[str], str | None]


def own_contact(entry: Entry | None, to: _Address) -> Contact | None:
    """Give all ways to reach the service that a page is about."""
    if entry is None or not isinstance(entry.said, Service):
        return None
    return _contact(entry, contacts_of(entry.said), to)


def contacts(found: Catalogue, to: _Address) -> tuple[Contact, ...]:
    """Give one way to reach each service: that of a person who waits for an e-mail."""
    return tuple(_contact(entry, [said.contact.recipient], to) for entry, said in found.of(Service))


def _contact(entry: Entry, ways: list[str], to: _Address) -> Contact:
    service = Link(escape(entry.name, quote=False), to(entry.src_uri))
    return Contact(service, tuple(_html(way, to) for way in ways))


def _html(markdown: str, to: _Address) -> str:
    """One line of Markdown → HTML; links to pages start from the top of the documentation folder, as in all data."""

    def address(found: re.Match[str]) -> str:
        url = to(unescape(found["page"]))
        return found[0] if url is None else escape(url) + (found["rest"] or "")

    return _HREF.sub(address, _converted(markdown))


@lru_cache(maxsize=256)
def _converted(markdown: str) -> str:
    return Markdown().convert(markdown).removeprefix("<p>").removesuffix("</p>")

"""How writers call what a site holds: by its file where there are sources, else by its address."""

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from helpsite.links.model import Document, Link
from helpsite.links.urls import parse


def _nothing_written(url: str, link: Link) -> str | None:
    """Without sources, what stands in the HTML is what was written."""


@dataclass(frozen=True)
class Names:
    """What is known of the sources of a site; nothing at all for a folder of HTML."""

    sources: Mapping[str, str] = field(default_factory=dict)  # url → src_uri, of pages and files
    kept_out: frozenset[str] = frozenset()  # src_uris of drafts, of what is excluded
    written: Callable[[str, Link], str | None] = _nothing_written  # url of the page, its link → as in the source

    @cached_property
    def urls(self) -> dict[str, str]:
        """Give the url of each source."""
        return {src_uri: url for url, src_uri in self.sources.items()}

    def name(self, url: str) -> str:
        """``aide/faq/`` → ``aide/faq.md``, or itself."""
        return self.sources.get(url, url)

    def shown(self, url: str, document: Document, fragment: str = "") -> str:
        """Write a link from a page to ``url``: ``../aide/faq.md``, or ``../faq/`` where either has no source."""
        have = document.url in self.sources and url in self.sources
        way = relative(self.name(document.url), self.name(url)) if have else relative(document.url, url)
        return way + (f"#{fragment}" if fragment else "")

    def address(self, document: Document, link: Link) -> str:
        """Give the address as its writer wrote it."""
        found = self.written(document.url, link)
        return link.address if found is None else found

    def source_path(self, document: Document, link: Link) -> str | None:
        """Give the src_uri that an address means, if it stands in the page's source, which MkDocs left as it was."""
        address, here = parse(link.address), self.sources.get(document.url)
        if here is None or link.reference is None or address.kind not in ("relative", "root"):
            return None
        start = "" if address.kind == "root" else posixpath.dirname(here)
        path = posixpath.normpath(posixpath.join(start, "../" * address.levels + address.path))
        return path + "/" if address.path.endswith("/") else path


def relative(here: str, there: str) -> str:
    """Write the way from one path to another: ``aide/faq/`` and ``plan.html`` → ``../../plan.html``."""
    way = posixpath.relpath(there or ".", posixpath.dirname(here) or ".")
    return way + "/" if there.endswith("/") or not there else way

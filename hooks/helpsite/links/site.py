"""All that is published: pages by their address, files with their size, and what an address means among them."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from helpsite.links.model import Document
from helpsite.links.urls import Address, folders_of, parse

INDEX = "index.html"


@dataclass(frozen=True)
class Site:
    """A built site; every path in it is decoded and begins at its own root, wherever it is published."""

    documents: Mapping[str, Document]  # by url
    files: Mapping[str, int]  # path → size in bytes, pages among them
    base: str = "/"  # the path of site_url
    host: str = ""  # the host of site_url; "" where it is not known
    sheets: tuple[Document, ...] = ()  # style sheets and scripts

    @cached_property
    def targets(self) -> dict[str, str]:
        """Give what each path leads to: ``aide/faq``, ``aide/faq/index.html`` → ``aide/faq/``."""
        found = {path: path for path in self.files}
        for url in self.documents:
            found[url] = url
            if not url or url.endswith("/"):
                found[url + INDEX] = found[url.rstrip("/")] = url
        return found

    @cached_property
    def folders(self) -> frozenset[str]:
        """Give every folder that holds something: ``aide/``."""
        return frozenset(path[: index + 1] for path in self.files for index, c in enumerate(path) if c == "/")

    @cached_property
    def folded(self) -> dict[str, str]:
        """Give the path that is meant where only capitals or the make of accents differ."""
        return {fold(path): path for path in self.targets}

    def all_documents(self) -> Iterator[Document]:
        """Give pages, style sheets and scripts."""
        yield from self.documents.values()
        yield from self.sheets

    def landing(self, page: Document) -> Document | None:
        """Give the page to which a redirect leads in the end; none where it leads to none."""
        seen: set[str] = set()
        found: Document | None = page
        while found is not None and found.moved_to is not None:
            if found.url in seen:
                return None
            seen.add(found.url)
            found = self.next_of(found)
        return found

    def next_of(self, page: Document) -> Document | None:
        """Give the page to which a redirect leads at once."""
        address = parse(page.moved_to or "")
        if address.kind == "web" and not self.is_own(address):
            return None
        path = path_of(address, self, folders_from(page, self))
        return self.documents.get(self.targets.get(path, "?")) if path is not None else None

    def is_own(self, address: Address) -> bool:
        """Tell whether a full address is within this site."""
        return bool(self.host) and address.host == self.host and f"/{address.path}/".startswith(self.base)


def path_of(address: Address, site: Site, folders: list[str]) -> str | None:
    """Give the path that an address means from a page in ``folders[0]``; none where that is outside the site."""
    if address.kind == "relative":
        return folders[address.levels] + address.path if address.levels < len(folders) else None
    path = f"/{address.path}"
    if path + "/" == site.base:
        return ""
    return path[len(site.base) :] if path.startswith(site.base) else None


def folders_from(document: Document, site: Site) -> list[str]:
    """Give where relative addresses of a page begin, which ``<base href>`` may say."""
    if document.base is None:
        return folders_of(document.url)
    base = parse(document.base)
    if base.kind == "web" and not site.is_own(base):
        return []
    path = path_of(base, site, folders_of(document.url)) if base.kind != "here" else document.url
    return folders_of(path) if path is not None else []


def fold(path: str) -> str:
    """Give what is equal for paths that only capitals or the make of accents tell apart."""
    return unicodedata.normalize("NFC", path).casefold()

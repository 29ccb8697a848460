"""All copies of one build."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from helpsite.content.catalogue import Catalogue
from helpsite.copies.addresses import Copies, copy_of
from helpsite.copies.llms import NAME, listed, llms
from helpsite.copies.page import Text, copy_of_page

__all__ = ["Collection", "Text"]


@dataclass
class Collection:
    """The pages that have a copy; without ``site_url`` there is none, since a copy has whole addresses."""

    site_url: str
    order: Sequence[str]  # the src_uri of the pages of the navigation
    pages: dict[str, Any] = field(default_factory=dict)  # by src_uri
    urls: dict[str, str] = field(default_factory=dict)
    copies: Copies = field(default_factory=Copies)

    def know(self, pages: Iterable[Any]) -> None:
        """Note all pages, as MkDocs and its like have them."""
        offered = (page for page in pages if self.site_url and page.meta.get("robots") != "noindex")
        self.pages = {page.file.src_uri: page for page in offered}
        self.urls = {src_uri: page.url for src_uri, page in self.pages.items()}
        places = ((page.url, page.file.dest_uri) for page in self.pages.values())
        self.copies = Copies.of(self.site_url, places)

    def name(self, src_uri: str) -> str:
        """Give the address of the copy of a page as seen from the page; "" where it has none."""
        page = self.pages.get(src_uri)
        return posixpath.basename(copy_of(page.file.dest_uri)) if page else ""

    def copy(self, text: Text, found: Catalogue, today: date) -> str:
        """Give the copy of a page; "" where it has none."""
        return copy_of_page(text, found, self.copies, self.urls, today) if text.src_uri in self.pages else ""

    def write_list(self, folder: Path, name: str, description: str | None, extra: Mapping[str, Any]) -> None:
        """Write llms.txt into the folder of the site."""
        if not self.pages:
            return
        in_nav = dict.fromkeys(self.order)
        pages = [self.pages[src_uri] for src_uri in in_nav | dict.fromkeys(self.pages) if src_uri in self.pages]
        lines = (listed(page, self.copies, page.file.src_uri in in_nav) for page in pages)
        notes = [str(extra["independence"])] if extra.get("independence") else []
        (folder / NAME).write_text(llms(name, description or "", notes, lines), "utf-8")

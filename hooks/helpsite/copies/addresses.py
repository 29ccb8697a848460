"""The addresses of a page's links → where they lead from its copy: to other copies, and to the site."""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit


def copy_of(dest_uri: str) -> str:
    """``causes/boite-pleine/index.html`` → ``causes/boite-pleine/index.md``, beside the page."""
    return f"{posixpath.splitext(dest_uri)[0]}.md"


@dataclass(frozen=True)
class Copies:
    """The whole addresses of all copies, by those of their pages; ``site_url`` ends with ``/``."""

    site_url: str = ""
    by_page: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, site_url: str, pages: Iterable[tuple[str, str]]) -> "Copies":
        """Give those of pages, each by its url and its dest_uri."""
        return cls(site_url, {urljoin(site_url, url): urljoin(site_url, copy_of(dest)) for url, dest in pages})

    def page(self, url: str) -> str:
        """Give the whole address of a page by its url."""
        return urljoin(self.site_url, url)

    def copy(self, url: str) -> str:
        """Give the whole address of the copy of a page; that of the page where it has none."""
        return self.by_page.get(self.page(url), self.page(url))

    def address(self, href: str, page: str) -> str | None:
        """Give where a link on the page with this url leads from a copy; None where it stays on the page."""
        here = self.page(page)
        whole, fragment = urldefrag(urljoin(here, href))
        if whole == here:
            return None
        if urlsplit(whole).scheme not in ("http", "https"):
            return href
        return self.by_page.get(whole) or (f"{whole}#{fragment}" if fragment else whole)

"""The pages of a site → those that sitemap.xml is to list, with the day of their last change where it is known."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from helpsite.content.catalogue import Catalogue
from helpsite.history.dates import changed


class Page(NamedTuple):
    """What the template of MkDocs asks of a page; its own ``update_date`` is never nothing."""

    canonical_url: str
    update_date: str | None
    is_link: bool = False


class File(NamedTuple):
    """What it asks of a file."""

    page: Page


def listed(files: Iterable[Any], found: Catalogue, site_url: str) -> Iterator[File]:
    """Leave out the pages that search engines are not to find, or at another address."""
    for page in (file.page for file in files):
        is_own = page.canonical_url == site_url + page.url
        if is_own and page.meta.get("robots") != "noindex":
            yield File(Page(page.canonical_url, changed(found, page.file.src_uri)))

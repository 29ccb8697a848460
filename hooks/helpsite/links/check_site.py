"""Faults that show when all pages have been read."""

from collections.abc import Callable, Iterator

from helpsite.links import kinds
from helpsite.links.context import Context
from helpsite.links.exempt import is_exempt_file, is_exempt_page
from helpsite.links.model import Fault
from helpsite.links.urls import parse
from helpsite.moves.kinds import CHAIN, LOOP, MISSING


def duplicate_ids(context: Context) -> Iterator[Fault]:
    """Give the second of two equal ids of a page."""
    for page in context.site.documents.values():
        for anchor, start in page.repeated:
            yield Fault(kinds.DUPLICATE_ID, page.url, None, start, {"anchor": anchor})


def not_encrypted(context: Context) -> Iterator[Fault]:
    """``http:`` to a host that is linked by ``https:`` elsewhere."""
    plain = (found for found in context.plain if found.address.host in context.encrypted)
    return (found.fault(kinds.HTTP, target=f"https{found.written[4:]}") for found in plain)


def orphans(context: Context) -> Iterator[Fault]:
    """Give pages to which no other page leads in any way."""
    for url, page in context.site.documents.items():
        if url not in context.led_to and page.is_listed and not is_exempt_page(url):
            yield Fault(kinds.ORPHAN, url)


def unused_files(context: Context) -> Iterator[Fault]:
    """Give files that neither a page nor a style sheet nor a script names."""
    site = context.site
    mentioned = frozenset().union(*(document.mentions for document in site.all_documents()))
    for path in (path for path in site.files if not context.names.sources or path in context.names.sources):
        is_used = path in context.led_to or path.rpartition("/")[2] in mentioned
        if not is_used and path not in context.page_files and not is_exempt_file(path):
            yield Fault(kinds.UNUSED_FILE, path)


def redirects(context: Context) -> Iterator[Fault]:
    """Give redirect pages that lead to nothing, by way of another, or round; those of sources are told there."""
    site = context.site
    for page in site.documents.values():
        if page.moved_to is None or (context.names.sources and page.url not in context.names.sources):
            continue
        address, after, final = parse(page.moved_to), site.next_of(page), site.landing(page)
        said: dict[str, object] = {"old": page.url or "/", "target": page.moved_to, "hint": "Correct the address."}
        if after is None and (address.kind != "web" or site.is_own(address)):
            yield Fault(MISSING, page.url, values=said)
        elif after is not None and final is None and _returns(context, page.url):
            yield Fault(LOOP, page.url, values=said)
        elif after is not None and final is not None and final is not after:
            yield Fault(CHAIN, page.url, values=said | {"final": context.names.shown(final.url, page)})


def _returns(context: Context, url: str) -> bool:
    """Tell whether a redirect leads round in a circle, rather than to nothing in the end."""
    seen: set[str] = set()
    page = context.site.documents.get(url)
    while page is not None and page.url not in seen:
        seen.add(page.url)
        page = context.site.next_of(page) if page.moved_to is not None else None
    return page is not None


SITE_CHECKS: tuple[Callable[[Context], Iterator[Fault]], ...] = (
    duplicate_ids, not_encrypted, orphans, unused_files, redirects,
)  # fmt: skip

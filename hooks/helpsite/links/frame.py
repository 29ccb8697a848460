"""What is at fault in the frame of many pages is told once."""

from collections.abc import Callable, Iterable, Iterator

from helpsite.links.model import Fault, Link
from helpsite.links.site import Site, folders_from, path_of
from helpsite.links.urls import parse


def once(faults: Iterable[Fault], site: Site, is_placed: Callable[[str, Link], bool]) -> Iterator[Fault]:
    """Give each fault; what is at fault in the frame of many pages, and has no place, on the first of them."""
    seen: set[tuple[str, str]] = set()
    for fault in faults:
        link = fault.link
        if link and not link.is_content and not is_placed(fault.url, link):
            key = fault.kind.code, _meant(fault.url, link, site)
            if key in seen:
                continue
            seen.add(key)
        yield fault


def path_in(site: Site, url: str, link: Link) -> str | None:
    """Give what the link of a page means, from the root of the site."""
    document = site.documents.get(url)
    return path_of(parse(link.address), site, folders_from(document, site)) if document else None


def _meant(url: str, link: Link, site: Site) -> str:
    address = parse(link.address)
    path = path_in(site, url, link) if address.kind in ("relative", "root") else None
    return link.address if path is None else f"{path}#{address.fragment}"

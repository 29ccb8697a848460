"""A page as MkDocs and its like give it → what the frame is to know of it."""

from collections.abc import Callable, Mapping
from typing import Any

from helpsite.frame.model import Here, Link


def here(page: Any, nav: Any, address: Callable[[str], str], urls: Mapping[str, str]) -> Here:
    """Give the place of a page, None for the page for lost addresses; ``address`` gives an url as seen from there."""

    def to(src_uri: str) -> str | None:
        return address(urls[src_uri]) if src_uri in urls else None

    def link(other: Any) -> Link | None:
        return Link(other.title, address(other.url)) if other else None

    if page is None:
        return Here(to)
    return Here(
        to,
        page.file.src_uri,
        page.title,
        page.meta.get("description") or "",
        page.canonical_url or page.url,
        None if page.is_homepage else link(nav.homepage),
        tuple(Link(section.title, index and address(index.url)) for section, index in above(page)),
        link(page.previous_page),
        link(page.next_page),
    )


def above(page: Any) -> list[tuple[Any, Any]]:
    """Give the rubrics that hold a page, the outermost first, and the page that speaks for each; not for itself."""
    sections = ((section, _index(section)) for section in reversed(page.ancestors))
    return [(section, index) for section, index in sections if index is not page]


def _index(section: Any) -> Any:
    """Give the page that speaks for a rubric."""
    return next((child for child in section.children if child.is_page and child.is_index), None)

"""Faults of a folder of HTML → problems at their places in the HTML itself."""

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from helpsite.links.check_text import TEXT_KINDS
from helpsite.links.folder import text_of
from helpsite.links.frame import once
from helpsite.links.model import Fault, Link
from helpsite.links.site import Site
from helpsite.placed import Placed
from helpsite.problems import Problem
from helpsite.source import Line

_TAG = 4096  # characters of a tag in which its address is looked for


def problems_in(faults: Iterable[Fault], site: Site, folder: Path) -> Iterator[Problem]:
    """Give each fault as a problem of the file below ``folder`` in which it stands; files are named with ``folder``."""
    paths = {document.url: document.path for document in site.all_documents()}
    path, text = "", Placed("", "")
    for fault in sorted(once(faults, site, _is_nowhere), key=lambda fault: fault.url):
        found = paths.get(fault.url, fault.url)
        if found != path:
            is_read = fault.link is not None or fault.start
            path, text = found, Placed(text_of(folder / found) if is_read else "", (folder / found).as_posix())
        place = place_in(text, fault)
        yield fault.kind.at(place.path, place.number, place.column, **fault.values).over(max(len(place.text), 1))


def place_in(html: Placed, fault: Fault) -> Line:
    """Give where a fault stands in its page."""
    start, width = _mark(fault, html.text)
    return html.line(start, start + width)


def _is_nowhere(_url: str, _link: Link) -> bool:
    """Without sources, no place is known where the frame of all pages was written."""
    return False


def _mark(fault: Fault, text: str) -> tuple[int, int]:
    """Give where the address of a link stands in its tag, and how long it is; the tag where that is at fault."""
    link = fault.link
    if link is None or fault.kind in TEXT_KINDS or not link.address:
        return fault.start, 1
    for written in _writings(link):
        found = text.find(written, fault.start, fault.start + _TAG)
        if found >= 0:
            return found, len(written)
    return fault.start, 1


def _writings(link: Link) -> Iterator[str]:
    yield link.address
    yield escape(link.address)
    yield link.address.replace("&", "&amp;")

"""A built site → its faults."""

from collections.abc import Iterator, Sequence

from helpsite.links.check_form import FORM_CHECKS
from helpsite.links.check_missing import MISSING_CHECKS
from helpsite.links.check_site import SITE_CHECKS
from helpsite.links.check_target import TARGET_CHECKS
from helpsite.links.check_text import TEXT_CHECKS
from helpsite.links.context import Check, Context, Found
from helpsite.links.model import Document, Fault, Link
from helpsite.links.names import Names
from helpsite.links.site import Site, folders_from, path_of
from helpsite.links.urls import Address, parse

_ASKED_FOR = ("relative", "root")
_CHARACTERS = frozenset(" \\%")  # of which an address may have to be told


def check(site: Site, names: Names | None = None) -> list[Fault]:
    """Give all faults of a site, page by page: a link has one at most in its address, and one in its text."""
    context = Context(site, names or Names())
    faults = [fault for document in site.all_documents() for fault in _of_document(document, context)]
    return faults + [fault for each in SITE_CHECKS for fault in each(context)]


def _of_document(document: Document, context: Context) -> Iterator[Fault]:
    site, folders = context.site, folders_from(document, context.site)
    targets, led_to = site.targets, context.led_to
    for link in document.links:
        address = parse(link.address)
        if address.kind == "relative" and address.levels < len(folders):
            path: str | None = folders[address.levels] + address.path
        else:
            path = _path(address, site, folders)
        target = targets.get(path) if path is not None else None
        if target is not None and target != document.url:
            led_to.add(target)
            if not link.is_content and link.reference is None and _is_fine(address, target, link, site):
                continue
        yield from _of_link(Found(context, document, link, address, path))


def _is_fine(address: Address, target: str, link: Link, site: Site) -> bool:
    """Tell at once of most links, those of the frame, that nothing is wrong with them."""
    if address.kind not in _ASKED_FOR or not _CHARACTERS.isdisjoint(link.address):
        return False
    return not address.fragment or (target in site.documents and address.fragment in site.documents[target].ids)


def _path(address: Address, site: Site, folders: list[str]) -> str | None:
    if address.kind in _ASKED_FOR or (address.kind == "web" and site.is_own(address)):
        return path_of(address, site, folders)
    return None


def _of_link(found: Found) -> Iterator[Fault]:
    if found.address.kind == "web" and found.path is None:
        _meet(found)
    fault = _first(FORM_CHECKS, found) or _first(_checks_of(found), found)
    if fault:
        yield fault
    if found.link.is_content and (told := _first(TEXT_CHECKS, found)):
        yield told


def _meet(found: Found) -> None:
    """Remember how a host is linked."""
    if found.address.scheme == "https":
        found.context.encrypted.add(found.address.host)
    elif found.address.scheme == "http":
        found.context.plain.append(found)


def _checks_of(found: Found) -> Sequence[Check]:
    if found.address.kind == "here" or found.target is not None:
        return TARGET_CHECKS
    return MISSING_CHECKS if found.address.kind in _ASKED_FOR or found.path is not None else ()


def _first(checks: Sequence[Check], found: Found) -> Fault | None:
    return next((fault for each in checks if (fault := each(found))), None)

"""A built site → its faults."""

from collections.abc import Iterator, Sequence

from helpsite.links.check_form import FORM_CHECKS
from helpsite.links.check_missing import MISSING_CHECKS
from helpsite.links.check_site import SITE_CHECKS
from helpsite.links.check_target import TARGET_CHECKS
from helpsite.links.check_text import TEXT_CHECKS
from helpsite.links.context import Check, Context, Found
from helpsite.links.glance import glance, leads_well, reads_well
from helpsite.links.model import Document, Fault
from helpsite.links.names import Names
from helpsite.links.site import Site, folders_from, path_of
from helpsite.links.urls import Address

_ASKED_FOR = ("relative", "root")


def check(site: Site, names: Names | None = None) -> list[Fault]:
    """Give all faults of a site, page by page: a link has one at most in its address, and one in its text."""
    context = Context(site, names or Names())
    faults = [fault for document in site.all_documents() for fault in _of_document(document, context)]
    return faults + [fault for each in SITE_CHECKS for fault in each(context)]


def _of_document(document: Document, context: Context) -> Iterator[Fault]:
    site, folders = context.site, folders_from(document, context.site)
    targets, led_to = site.targets, context.led_to
    for link in document.links:
        seen = glance(link.address)
        address = seen.address
        if address.kind == "relative" and address.levels < len(folders):
            path: str | None = folders[address.levels] + address.path
        else:
            path = _path(address, site, folders)
        target = targets.get(path) if path is not None else None
        if target is not None and target != document.url:
            led_to.add(target)
        elif address.scheme == "https":
            context.encrypted.add(address.host)
        elif address.scheme == "http" and path is None:
            context.plain.append(Found(context, document, link, address, path))
        is_right = leads_well(seen, target, link, document, site)
        if not is_right or (link.is_content and not reads_well(seen, link)):
            yield from _of_link(Found(context, document, link, address, path), is_right)


def _path(address: Address, site: Site, folders: list[str]) -> str | None:
    if address.kind in _ASKED_FOR or (address.kind == "web" and site.is_own(address)):
        return path_of(address, site, folders)
    return None


def _of_link(found: Found, is_right: bool) -> Iterator[Fault]:
    fault = None if is_right else _first(FORM_CHECKS, found) or _first(_checks_of(found), found)
    if fault:
        yield fault
    if found.link.is_content and (told := _first(TEXT_CHECKS, found)):
        yield told


def _checks_of(found: Found) -> Sequence[Check]:
    if found.address.kind == "here" or found.target is not None:
        return TARGET_CHECKS
    return MISSING_CHECKS if found.address.kind in _ASKED_FOR or found.path is not None else ()


def _first(checks: Sequence[Check], found: Found) -> Fault | None:
    return next((fault for each in checks if (fault := each(found))), None)

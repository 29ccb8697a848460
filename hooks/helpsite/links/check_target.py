"""Whether what is there is led to in the way that holds for every reader."""

from functools import lru_cache
from urllib.parse import unquote

from helpsite.links import kinds
from helpsite.links.context import Check, Found
from helpsite.links.model import Fault
from helpsite.links.nearest import anchor as nearest_anchor
from helpsite.links.site import fold
from helpsite.moves.kinds import MOVED_LINK

_HEADINGS = "Link to one of its headings, or to the page alone."
_OF_THE_PAGE = ("link", "meta")  # say the page's own address, in full


def anchor(found: Found) -> Fault | None:
    """``faq.md#reponce``."""
    page, wanted = found.page, unquote(found.address.fragment)
    if page is None or found.is_there or _is_state(wanted) or _is_told_of_its_note(found):
        return None
    folded = _folded(page.ids)
    if (same := folded.get(fold(wanted))) and same != wanted and same.casefold() == wanted.casefold():
        return found.fault(kinds.ANCHOR_CASE, anchor=wanted, target=same)
    near = folded.get(fold(wanted)) or nearest_anchor(wanted, page.ids)
    hint = f"Did you mean '#{near}'?" if near else _HEADINGS
    name = "this page" if page is found.document else f"'{found.shown(page.url)}'"
    return found.fault(kinds.MISSING_ANCHOR, page=name, anchor=wanted, hint=hint)


def built_name(found: Found) -> Fault | None:
    """``../dsi/index.html`` where ``../dsi/index.md`` is what writers have."""
    names, path = found.context.names, found.written.partition("#")[0].partition("?")[0]
    if found.page is None or found.link.reference is None or not path.endswith((".html", ".htm")):
        return None
    if not names.name(found.page.url).endswith(".md"):
        return None
    return found.fault(kinds.BUILT_NAME, target=_shown(found))


def absolute(found: Found) -> Fault | None:
    """``/aide/faq/``, of which only a writer can be told: what builds pages may have to."""
    if found.address.kind != "root" or found.link.reference is None or found.target is None:
        return None
    return found.fault(kinds.ABSOLUTE, target=_shown(found))


def own_address(found: Found) -> Fault | None:
    """``https://this.very.site/aide/faq/``."""
    if found.address.kind != "web" or not found.is_judged or found.target is None or found.link.tag in _OF_THE_PAGE:
        return None
    return found.fault(kinds.OWN_ADDRESS, target=_shown(found))


def self_link(found: Found) -> Fault | None:
    """A page that names itself in its text."""
    address = found.address
    if found.target != found.document.url or address.kind == "here" or address.fragment or address.query is not None:
        return None
    return found.fault(kinds.SELF_LINK) if found.is_judged and found.link.tag in ("a", "area") else None


def moved(found: Found) -> Fault | None:
    """A link to an address that only leads on."""
    page, site = found.page, found.context.site
    if page is None or page.moved_to is None or page is found.document or not found.is_judged:
        return None
    final = site.landing(page)
    return found.fault(MOVED_LINK, target=found.shown(final.url)) if final else None


def _shown(found: Found) -> str:
    return found.shown(found.target or "", unquote(found.address.fragment))


def _is_told_of_its_note(found: Found) -> bool:
    """Tell whether this is the way back from a note that nothing calls."""
    is_way_back = found.link.reference is None and found.address.fragment.startswith("fnref:")
    return is_way_back and bool(found.context.names.sources)


@lru_cache(maxsize=256)
def _folded(ids: frozenset[str]) -> dict[str, str]:
    return {fold(each): each for each in ids}


def _is_state(fragment: str) -> bool:
    """Tell whether a script reads it: ``#/pets/list``, ``#!x``."""
    return "/" in fragment or fragment.startswith("!") or "=" in fragment


TARGET_CHECKS: tuple[Check, ...] = (anchor, built_name, absolute, own_address, moved, self_link)

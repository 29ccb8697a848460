"""Addresses written outside the pages' Markdown → a problem for each that leads nowhere."""

import posixpath
from collections.abc import Callable, Iterable, Set
from difflib import get_close_matches
from fnmatch import fnmatchcase

from helpsite.links import kinds
from helpsite.links.context import is_anchor
from helpsite.links.nearest import anchor as nearest_anchor
from helpsite.links.site import fold
from helpsite.links.written.model import Base, Written
from helpsite.links.written.resolve import Anchored, Sources, anchored, candidates, is_judged, target
from helpsite.problems import Kind, Problem


def check(items: Iterable[Written], sources: Sources) -> list[Problem]:
    """Tell what the sources alone know to be wrong; other sites are not asked."""
    folded = {True: _folded(sources.urls), False: _folded(sources.urls | sources.names)}
    found = (_fault(written, sources, folded[written.base is Base.ROOT]) for written in items if is_judged(written))
    return [problem for problem in found if problem]


def check_anchors(items: Iterable[Written], sources: Sources, ids: Callable[[str], Set[str] | None]) -> list[Problem]:
    """Tell of the parts of pages that are not there; ``ids`` gives the anchors of a published page, by src_uri."""
    found = (_anchor_fault(each, ids(each.src_uri)) for each in anchored(items, sources))
    return [problem for problem in found if problem]


def _anchor_fault(found: Anchored, ids: Set[str] | None) -> Problem | None:
    written, fragment = found.written, found.fragment
    if ids is None or is_anchor(fragment, ids):
        return None
    same = next((each for each in ids if fold(each) == fold(fragment)), None)
    if same:
        return _problem(written, kinds.ANCHOR_CASE, anchor=fragment, target=same)
    near = nearest_anchor(fragment, ids)
    hint = f"Did you mean '#{near}'?" if near else "Link to one of its headings, or to the page alone."
    page = f"'{written.reference.address.partition('#')[0]}'"
    return _problem(written, kinds.MISSING_ANCHOR, page=page, anchor=fragment, hint=hint)


def _folded(paths: Iterable[str]) -> dict[str, str]:
    return {fold(path): path for path in sorted(paths)}


def _fault(written: Written, sources: Sources, folded: dict[str, str]) -> Problem | None:
    address, paths = written.reference.address, candidates(written)
    if "\\" in address:
        return _problem(written, kinds.BACKSLASH, target=address.replace("\\", "/"))
    if written.base is Base.NAV and "*" in address:  # the pages of a folder
        found = any(fnmatchcase(name, address) for name in sources.names)
        return None if found else _problem(written, kinds.NAV_PAGE, hint="No page is named like that: correct it.")
    if target(written, sources) is not None:
        whole = written.base is not Base.NAV or not {"#", "?"} & set(address)
        return None if whole else _problem(written, kinds.NAV_PAGE, hint=f"Write '{paths[0]}': nav names whole pages.")
    if all(path.split("/")[0] == ".." for path in paths):
        return _problem(written, kinds.OUTSIDE)
    other = next((folded[fold(path)] for path in paths if fold(path) in folded), None)
    if other:
        return _problem(written, kinds.WRONG_CASE, target=_from(written, other))
    if not sources.unpublished.isdisjoint(paths):
        return _problem(written, kinds.NOT_PUBLISHED)
    kind = _missing(written.base, paths[0])
    return _problem(written, kind, hint=_hint(written, sources, kind))


def _missing(base: Base, path: str) -> Kind:
    if base is Base.NAV:
        return kinds.NAV_PAGE
    if path.endswith("/"):
        return kinds.MISSING_FOLDER
    return kinds.MISSING_PAGE if posixpath.splitext(path)[1].lower() in ("", ".md", ".html") else kinds.MISSING_FILE


def _hint(written: Written, sources: Sources, kind: Kind) -> str:
    near = _near(written, sources)
    otherwise = "add the file" if kind is kinds.MISSING_FILE else "write the page"
    return f"Did you mean '{_from(written, near)}'?" if near else f"Correct the path, or {otherwise}."


def _near(written: Written, sources: Sources) -> str | None:
    """Give the first page of a folder of that name, what has that name in another folder, or nearly that path."""
    paths = candidates(written)
    names = sources.urls if written.base is Base.ROOT else sources.names
    folder = sources.page(paths[0].removesuffix(".md")) if written.base is not Base.ROOT else None
    name = posixpath.basename(paths[0])
    same = [each for each in names if name and each.endswith(name) and posixpath.basename(each) == name]
    if folder or same:
        return folder or min(same)
    return next((near for path in paths for near in get_close_matches(path, names, n=1, cutoff=0.75)), None)


def _from(written: Written, path: str) -> str:
    """Write ``path`` as this address would have to say it."""
    if written.reference.address.startswith("/"):
        return f"/{path}"
    folder = posixpath.dirname(written.src_uri) if written.base in (Base.FRONT, Base.FILE) else ""
    return posixpath.relpath(path, folder or ".") + "/" * path.endswith("/")


def _problem(written: Written, kind: Kind, **values: object) -> Problem:
    address, _, place = written.reference
    found = kind.at(place.path, place.number, place.column, address=address, **values)
    return found.over(len(place.text))

"""Addresses written outside the pages' Markdown → a problem for each that leads nowhere."""

import posixpath
from collections.abc import Iterable

from helpsite.gitbook.files.names import did_you_mean
from helpsite.links import kinds
from helpsite.links.site import fold
from helpsite.links.written.model import Base, Written
from helpsite.links.written.resolve import Sources, candidates, is_judged, target
from helpsite.problems import Kind, Problem


def check(items: Iterable[Written], sources: Sources) -> list[Problem]:
    """Tell what the sources alone know to be wrong; other sites are not asked."""
    folded = {True: _folded(sources.urls), False: _folded(sources.urls | sources.names)}
    found = (_fault(written, sources, folded[written.base is Base.ROOT]) for written in items if is_judged(written))
    return [problem for problem in found if problem]


def _folded(paths: Iterable[str]) -> dict[str, str]:
    return {fold(path): path for path in paths}


def _fault(written: Written, sources: Sources, folded: dict[str, str]) -> Problem | None:
    address, paths = written.reference.address, candidates(written)
    if "\\" in address:
        return _problem(written, kinds.BACKSLASH, target=address.replace("\\", "/"))
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
    return _problem(written, _missing(written.base, paths[0]), hint=_hint(written, sources))


def _missing(base: Base, path: str) -> Kind:
    if base is Base.NAV:
        return kinds.NAV_PAGE
    if path.endswith("/"):
        return kinds.MISSING_FOLDER
    return kinds.MISSING_PAGE if posixpath.splitext(path)[1].lower() in ("", ".md", ".html") else kinds.MISSING_FILE


def _hint(written: Written, sources: Sources) -> str:
    names = sources.urls if written.base is Base.ROOT else sources.names
    near = (_from(written, name) for name in names if name)
    return did_you_mean(written.reference.address.partition("#")[0], near, "Create it, or correct the address.")


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

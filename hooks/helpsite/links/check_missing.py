"""Why a link leads to nothing, and what is likely meant: one row for each way of being wrong."""

import posixpath
import unicodedata

from helpsite.links import kinds
from helpsite.links.context import Check, Found
from helpsite.links.model import Fault
from helpsite.links.names import relative
from helpsite.links.site import fold
from helpsite.moves.kinds import MOVED_LINK

_PAGES = frozenset({"", ".md", ".html", ".htm", ".xhtml"})
_LEADING = frozenset({"a", "area", "iframe", "frame", "form", "meta", "link"})
_INDEXES = ("index", "README")
_ENDS = (".md", "/index.md", "/README.md", ".html")


def outside(found: Found) -> Fault | None:
    """``../../../x.md``."""
    source = _source(found)
    is_above = source is not None and (source == ".." or source.startswith("../"))
    is_beyond = found.path is None and found.address.kind == "relative"
    return found.fault(kinds.OUTSIDE) if is_above or is_beyond else None


def missing_base(found: Found) -> Fault | None:
    """``/aide/faq/`` of a site that begins at ``/docs/``."""
    site = found.context.site
    if found.path is not None or found.address.kind != "root":
        return None
    target = site.targets.get(found.address.path)
    if target is None:
        return None
    return found.fault(kinds.MISSING_BASE, base=site.base, target=found.shown(target, found.address.fragment))


def kept_out(found: Found) -> Fault | None:
    """A draft, an excluded page."""
    paths = {_meant(found)}
    if found.written != found.link.address and found.path:
        paths.add(found.path)  # MkDocs leads to what is kept out, too, as if it were there
    out = any(path.rstrip("/") + end in found.context.names.kept_out for path in paths for end in ("", *_ENDS))
    return found.fault(kinds.NOT_PUBLISHED) if out else None


def moved(found: Found) -> Fault | None:
    """``vieux.md``, of which only the address leads on: ``/vieux/``."""
    site, path = found.context.site, _meant(found).rstrip("/")
    stem = path.removesuffix(".md").removesuffix(".html")
    folder, name = posixpath.split(stem)
    stem = folder if name in _INDEXES else stem
    pages = filter(None, (site.documents.get(url) for url in (f"{stem}/", f"{stem}.html")))
    final = next((site.landing(page) for page in pages if page.moved_to is not None), None)
    return found.fault(MOVED_LINK, target=found.shown(final.url)) if final else None


def wrong_case(found: Found) -> Fault | None:
    """``FAQ.md`` for ``faq.md``; what only the make of its accents tells apart looks the same to a writer."""
    context = found.context
    near = context.folded_sources.get(fold(_meant(found)))
    if near is None and found.path is not None:
        near = context.site.folded.get(fold(found.path))
    if near is None:
        return None
    target = found.shown(near, found.address.fragment)
    if context.names.name(near) == _meant(found):
        as_built = f"Write '{relative(found.document.url, near)}', as from the built page."
        return _missing(found, f"Write '{target}', from this page." if found.address.kind == "root" else as_built)
    if unicodedata.normalize("NFC", context.names.name(near)) == unicodedata.normalize("NFC", _meant(found)):
        return _missing(found, f"Write '{target}' as the name of the file is written: accents can be made in two ways.")
    return found.fault(kinds.WRONG_CASE, target=target)


def built_name(found: Found) -> Fault | None:
    """``contact.html`` for what is built from ``contact.md``."""
    path, targets = _meant(found), found.context.site.targets
    if not path.endswith((".html", ".htm")):
        return None
    meant = (path, path.rpartition(".")[0], (found.path or path).rpartition(".")[0])
    target = next((targets[each] for each in meant if each in targets), None)
    if target is None or target not in found.context.site.documents:
        return None
    return found.fault(kinds.BUILT_NAME, target=found.shown(target, found.address.fragment))


def without_scheme(found: Found) -> Fault | None:
    """``www.exemple.fr``."""
    if not found.written.startswith("www.") or found.address.kind != "relative":
        return None
    return found.fault(kinds.MISSING_PAGE, hint=f"Did you mean 'https://{found.written}'?")


def missing(found: Found) -> Fault | None:
    """All that is left: no such page, file or folder."""
    if found.path is None and (found.address.kind != "root" or found.link.reference is None):
        return None
    return _missing(found, _hint(found))


def _missing(found: Found, hint: str) -> Fault:
    kind = {"page": kinds.MISSING_PAGE, "file": kinds.MISSING_FILE, "folder": kinds.MISSING_FOLDER}[_sort(found)]
    return found.fault(kind, hint=hint)


def _sort(found: Found) -> str:
    path = _meant(found)
    if found.link.tag not in _LEADING or posixpath.splitext(path)[1].lower() not in _PAGES:
        return "file"
    folder = path.rstrip("/") + "/"
    is_written = path.endswith("/") and bool(found.context.names.sources) and found.address.kind != "web"
    return "folder" if is_written or folder in found.context.site.folders else "page"


def _hint(found: Found) -> str:
    near, add = _near(found), "add the file" if _sort(found) == "file" else "write the page"
    hint = found.shown(near) if near is not None else found.written
    return f"Did you mean '{hint}'?" if hint != found.written else f"Correct the path, or {add}."


def _near(found: Found) -> str | None:
    path, context = _meant(found), found.context
    if _sort(found) == "file":
        return context.nearest.file(path)
    exact = context.site.targets.get(path) or context.names.urls.get(path)
    return exact if exact is not None else context.nearest.page(path, found.link.text)


def _source(found: Found) -> str | None:
    return found.context.names.source_path(found.document, found.link)


def _meant(found: Found) -> str:
    """Give the path that its writer means: between sources, else in the site."""
    source = _source(found)
    return source if source is not None else found.path if found.path is not None else found.address.path


MISSING_CHECKS: tuple[Check, ...] = (
    kept_out, moved, outside, missing_base, built_name, wrong_case, without_scheme, missing,
)  # fmt: skip

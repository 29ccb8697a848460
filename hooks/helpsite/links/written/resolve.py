"""An address as written → the page or file that it leads to."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote

from helpsite.gitbook.files.names import page_of
from helpsite.links.written.model import Base, Written

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")  # one letter alone is a drive of Windows


@dataclass(frozen=True)
class Sources:
    """What there is: the files of the documentation folder, the URLs of the built site, both from their root."""

    names: Set[str]
    urls: Set[str]
    unpublished: Set[str] = field(default=frozenset())  # files that are kept out of the site

    def page(self, path: str) -> str | None:
        """Give the file at ``path``, the page without its ``.md``, or the first page of the folder."""
        return page_of(path.rstrip("/"), self.names.__contains__)

    def has_url(self, path: str) -> bool:
        """Tell whether the built site answers at ``path``."""
        return path in self.urls or f"{path.rstrip('/')}/" in self.urls

    def is_made(self, path: str) -> bool:
        """Tell whether a page that is in no file, which a hook makes, is published: no other page is at its URL."""
        stem, dot, _ = path.rpartition(".md")
        return bool(dot) and f"{stem}/" in self.urls and self.page(stem) is None


class Anchored(NamedTuple):
    """A part of a page that is written elsewhere than in a page."""

    written: Written
    src_uri: str
    fragment: str


def is_judged(written: Written) -> bool:
    """Tell whether the sources alone say where an address leads: into the site, from a known place."""
    address = written.reference.address
    return written.base is not Base.PAGE and address[:1] not in ("", "#", "?") and not _ELSEWHERE.match(address)


def candidates(written: Written) -> list[str]:
    """Give the paths that an address can mean, from the root, the likeliest first: ``../x.md`` → ``x.md``."""
    path = re.split("[?#]", written.reference.address)[0]
    ways = list(dict.fromkeys((unquote(path), path)))
    folder = posixpath.dirname(written.src_uri)
    if path.startswith("/"):
        return [_normal(way.lstrip("/")) for way in ways]
    folders = {Base.FRONT: (folder, ""), Base.FILE: (folder,)}.get(written.base, ("",))
    return list(dict.fromkeys(_normal(posixpath.join(folder, way)) for folder in folders for way in ways))


def target(written: Written, sources: Sources) -> str | None:
    """Give the file of the documentation folder, or the URL where no file has it; None where there is neither."""
    for path in candidates(written):
        page = None if written.base is Base.ROOT and path.endswith(".md") else sources.page(path)
        if page and (written.base is not Base.NAV or page == path):
            return page
        answers = path in sources.urls or sources.is_made(path) if written.base is Base.NAV else sources.has_url(path)
        if answers:
            return path
    return None


def anchored(items: Iterable[Written], sources: Sources) -> Iterator[Anchored]:
    """Give those that lead to a part of a page: ``aide/faq.md#spam``."""
    for written in items:
        fragment = written.reference.address.partition("#")[2]
        found = target(written, sources) if fragment and is_judged(written) else None
        if found and found.endswith(".md"):
            yield Anchored(written, found, unquote(fragment))


def _normal(path: str) -> str:
    """``a/../b/`` → ``b/``: the slash at the end says that it is a folder."""
    normal = posixpath.normpath(path)
    return "" if normal == "." else normal + "/" * path.endswith("/")

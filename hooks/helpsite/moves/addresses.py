"""An address after a move: it leads where it led, in the form in which its writer wrote it.

``<../mes%20pages/a.md#x>`` → ``<../../nos%20pages/b.md#x>``
"""

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import quote

from helpsite.gitbook.files.names import INDEXES, is_external, page_of, resolve

_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_REST = re.compile(r"[?#].*", re.S)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_NEVER_RAW = frozenset("%#?\\&")
_PLAIN = frozenset("/-._~")
_TOLERATED = frozenset("!$*+,;=:@")  # in a path, RFC 3986, 3.3; where nothing else is encoded


@dataclass(frozen=True)
class Moved:
    """What moves, by its path below the documentation folder, and what is there before."""

    files: Mapping[str, str]  # old → new: files, and the folders that move with all they hold
    exists: Callable[[str], bool]

    def __call__(self, path: str) -> str:
        """Give the path after the move."""
        return self.files.get(path, path)


@dataclass(frozen=True)
class Place:
    """Where an address stands: in the file at ``src_uri``, or in one whose addresses start from ``folder``."""

    before: str  # the folder from which it leads on, before the move
    after: str
    is_page: bool = True  # Markdown, where a page is linked by its file; elsewhere by file or URL
    is_spaced: bool = False  # in YAML, where a space may stand
    is_literal: bool = False  # YAML of MkDocs, where %20 is no space


def moved_address(written: str, meant: str, place: Place, moved: Moved) -> str | None:
    """Give how ``written``, which means ``meant``, is to be written after the move; None for as it is."""
    path, said, rest = (written, meant, "") if place.is_literal else _split(written, meant)
    if not said or is_external(meant):
        return None
    old = target(said, place.before, place.is_literal)
    found = page_of(old, moved.exists) or old
    new = moved(found)
    if new == found and (place.before == place.after or said.startswith("/")):
        return None
    shown = _form(said, old, found, new, place.is_page)
    start = "/" if said.startswith("/") else place.after
    result = shown if start == "/" else posixpath.relpath(f"/{shown}", f"/{start}")
    result = _begin(said, result) + ("/" if shown.endswith("/") and not result.endswith("/") else "")
    return (result if place.is_literal else _encode(result, path, place.is_spaced)) + rest


def target(address: str, folder: str, is_literal: bool = False) -> str:
    """``../mes%20pages/a.md#x`` in ``aide`` → ``mes pages/a.md``; a path that is literal has no %20."""
    return posixpath.normpath(posixpath.join(folder, address).lstrip("/")) if is_literal else resolve(address, folder)


def _split(written: str, meant: str) -> tuple[str, str, str]:
    """Give the path as written and as meant, and the query and the fragment as written."""
    said = _REST.sub("", meant)
    rest = meant[len(said) :]
    ends = (written[at:] for at in range(len(written)) if unescape(_ESCAPE.sub("", written[at:])) == rest)
    rest = next(ends, rest) if rest else ""
    return written.removesuffix(rest), said, rest


def _form(said: str, old: str, found: str, new: str, is_page: bool) -> str:
    """Give the path in the form of ``said``: a file, a page without ``.md``, a folder for its first page."""
    if found == old:
        return new + ("/" if said.endswith("/") else "")
    folder, name = posixpath.split(new)
    if name not in INDEXES and is_page and found != f"{old}.md":
        return new
    short = folder if name in INDEXES else new.removesuffix(".md")
    return (short or ".") + ("/" if said.endswith("/") else "")


def _begin(said: str, path: str) -> str:
    if said.startswith("/"):
        return f"/{path}"
    needs = said.startswith("./") or ":" in path.split("/")[0]
    return f"./{path}" if needs and path != "." else path


def _encode(path: str, like: str, is_spaced: bool) -> str:
    is_encoded = bool(_ENCODED.search(like))
    raw = set(like) - _NEVER_RAW | _PLAIN
    if not is_encoded:
        raw |= _TOLERATED | ({" "} if is_spaced else set())
    if not is_encoded or not like.isascii():
        raw |= {character for character in path if not character.isascii()}
    return "".join(each if each in raw or (each.isascii() and each.isalnum()) else quote(each) for each in path)

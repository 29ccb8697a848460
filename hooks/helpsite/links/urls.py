"""An address in a page → what a browser makes of it.

https://url.spec.whatwg.org/#url-parsing
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

_ENDS = "".join(map(chr, range(0x21)))  # stripped by browsers; within an address only the next three are
_DROPPED = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_DOT = re.compile(r"\.|%2e", re.IGNORECASE)
WEB = ("http", "https")


class Address(NamedTuple):
    """An address taken apart.

    ``kind`` is ``here`` (#x, ?q), ``relative`` (x, ../x), ``root`` (/x), ``web`` (http:, https:, //) or ``other``.
    ``path`` is decoded, without the ``levels`` of ``..`` before it; of ``other``, what follows the scheme.
    """

    kind: str
    path: str
    levels: int = 0
    fragment: str = ""  # as written, without #
    query: str | None = None
    scheme: str = ""
    host: str = ""  # with its port, lower case


@lru_cache(maxsize=1 << 16)
def parse(address: str) -> Address:
    """``../a%20b/?q#x`` → relative, 1 level, ``a b/``, fragment ``x``; an invalid one is of the kind ``bad``."""
    text = _DROPPED.sub("", address.strip(_ENDS))
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in WEB:
        return Address("other", text[scheme.end() :], scheme=scheme[1].lower())
    if scheme or text.replace("\\", "/").startswith("//"):
        return _web(text, scheme[1].lower() if scheme else "")
    rest, path, query = _cut(text)
    if not path:
        return Address("here", "", fragment=rest, query=query)
    path = path.replace("\\", "/")
    kind = "root" if path[0] == "/" else "relative"
    levels, path = _normal(path.lstrip("/") if kind == "root" else path)
    return Address(kind, decoded(path), 0 if kind == "root" else levels, rest, query)


def decoded(path: str) -> str:
    """``r%C3%A9ponse`` → ``réponse``; bytes that are no UTF-8 stay as names of files have them."""
    return unquote(path, errors="surrogateescape") if "%" in path else path


def place_of(site_url: str) -> tuple[str, str]:
    """``https://exemple.fr/docs`` → its host and its base: ``exemple.fr``, ``/docs/``; of none ``""`` and ``/``."""
    parts = urlsplit(site_url or "")
    return parts.netloc.lower(), f"/{parts.path.strip('/')}/".replace("//", "/")


def folders_of(url: str) -> list[str]:
    """``aide/faq/`` → ``aide/faq/``, ``aide/``, ``""``: where each number of ``..`` leads from there."""
    parts = url.split("/")[:-1]
    return ["".join(f"{part}/" for part in parts[:count]) for count in range(len(parts), -1, -1)]


def _web(text: str, scheme: str) -> Address:
    after = text[len(scheme) + 1 :] if scheme else text
    if not after.replace("\\", "/").startswith("//"):
        return Address("bad", after, scheme=scheme)
    fragment, place, query = _cut(after.replace("\\", "/")[2:])
    host, _, path = place.partition("/")
    try:
        found = urlsplit(f"//{host}")
        valid = bool(found.hostname) and (found.port is None or found.port >= 0)
    except ValueError:  # [abc, :99999
        valid = False
    if not valid or " " in host:
        return Address("bad", after, scheme=scheme)
    _, path = _normal(path)
    return Address("web", decoded(path), 0, fragment, query, scheme, host.rpartition("@")[2].lower())


def _cut(text: str) -> tuple[str, str, str | None]:
    """``path?query#fragment`` → fragment, path, query; text directives (``#:~:text=``) are for browsers alone."""
    before, _, fragment = text.partition("#")
    path, mark, query = before.partition("?")
    return fragment.partition(":~:")[0], path, query if mark else None


def _normal(path: str) -> tuple[int, str]:
    """``a/../../b/.`` → 1 and ``b/``."""
    if "." not in path and "%2" not in path:
        return 0, path
    levels, kept = 0, list[str]()
    parts = path.split("/")
    for index, part in enumerate(parts):
        dots = _DOT.sub(".", part)
        if dots not in (".", ".."):
            kept.append(part)
            continue
        if dots == ".." and kept:
            kept.pop()
        elif dots == "..":
            levels += 1
        if index == len(parts) - 1:
            kept.append("")
    return levels, "/".join(kept)

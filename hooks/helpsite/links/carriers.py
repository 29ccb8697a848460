"""Which attributes carry addresses, and how each of them writes them."""

import re
from collections.abc import Callable, Iterator

from helpsite.css_urls import addresses
from helpsite.gitbook.html.names import named
from helpsite.links.tags import Tag

_WHITE = " \t\n\f\r"
_CANDIDATE = re.compile(r"[ \t\n\f\r,]*([^ \t\n\f\r]+)")
_REFRESH = re.compile(r"[ \t\n\f\r]*[0-9.]*[ \t\n\f\r;,]*(?:url[ \t\n\f\r]*=[ \t\n\f\r]*)?(.*)", re.I | re.S)
# <link> to hosts, and to documents that say what the page is like.
_NO_FILES = frozenset({"preconnect", "dns-prefetch", "profile", "pingback", "edituri", "nofollow"})
_SOCIAL = named("og:image og:image:url og:image:secure_url og:url og:video og:audio twitter:image twitter:image:src")


def one(value: str) -> Iterator[str]:
    """Give the one address, without the spaces around it."""
    yield value.strip(_WHITE)


def words(value: str) -> Iterator[str]:
    """``a b`` → ``a``, ``b``."""
    yield from value.split()


def candidates(value: str) -> Iterator[str]:
    """``a.png 1x, data:image/png,x 2x`` → ``a.png``, ``data:image/png,x``."""
    at = 0
    while found := _CANDIDATE.match(value, at):
        address = found[1]
        if wanted := address.rstrip(","):
            yield wanted
        at = found.end()
        if not address.endswith(","):
            at = _descriptor_end(value, at)


def of_style(value: str) -> Iterator[str]:
    """``background: url(a.png)`` → ``a.png``."""
    if "(" in value:
        yield from (found.address for found in addresses(value))


def _descriptor_end(value: str, at: int) -> int:
    depth = 0
    for index in range(at, len(value)):
        depth += (value[index] == "(") - (value[index] == ")" and depth > 0)
        if value[index] == "," and not depth:
            return index + 1
    return len(value)


_EVERYWHERE: dict[str, Callable[[str], Iterator[str]]] = {
    "href": one, "src": one, "poster": one, "action": one, "formaction": one, "cite": one, "longdesc": one,
    "background": one, "xlink:href": one, "ping": words, "srcset": candidates, "imagesrcset": candidates,
    "style": of_style, "manifest": one,
}  # fmt: skip
_OF_ONE: dict[tuple[str, str], Callable[[str], Iterator[str]]] = {("object", "data"): one}
_NO_ADDRESS = frozenset({("base", "href")})
_SOURCES = named("img script iframe embed source track video audio input frame")
# An address that says no more than that there is none.
_MAY_BE_EMPTY = frozenset({"action", "formaction", "cite", "longdesc", "background"})


def carried(tag: Tag) -> tuple[tuple[str, str], ...]:
    """``<img src="a" srcset="b 1x, c 2x">`` → (src, a), (srcset, b), (srcset, c)."""
    if tag.name == "meta":
        return tuple(_of_meta(tag))
    if tag.name == "link" and not _NO_FILES.isdisjoint(tag.attributes.get("rel", "").lower().split()):
        return ()
    return tuple(_carried(tag))


def refresh(tag: Tag) -> str | None:
    """``<meta http-equiv="refresh" content="0; url='../x/'">`` → ``../x/``."""
    if tag.attributes.get("http-equiv", "").lower() != "refresh":
        return None
    address = _REFRESH.match(tag.attributes.get("content", ""))
    found = address[1].strip(_WHITE) if address else ""
    if found[:1] in ("'", '"') and found[:1]:
        found = found[1:].partition(found[0])[0]
    return found or None


def _carried(tag: Tag) -> Iterator[tuple[str, str]]:
    for name, value in tag.attributes.items():
        read = _EVERYWHERE.get(name) or _OF_ONE.get((tag.name, name))
        if not read or (tag.name, name) in _NO_ADDRESS or (name == "src" and tag.name not in _SOURCES):
            continue
        if name == "action" and tag.attributes.get("method", "").lower() == "post":  # a program, and no file
            continue
        if name in _MAY_BE_EMPTY and not value.strip(_WHITE):
            continue
        yield from ((name, address) for address in read(value))


def _of_meta(tag: Tag) -> Iterator[tuple[str, str]]:
    address = refresh(tag)
    if address:
        yield "content", address
    name = tag.attributes.get("property") or tag.attributes.get("name") or ""
    if name.lower() in _SOCIAL and tag.attributes.get("content"):
        yield "content", tag.attributes["content"].strip(_WHITE)

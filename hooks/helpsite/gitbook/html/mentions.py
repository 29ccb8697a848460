"""The addresses in a tag: ``<img src="a.png" srcset="b.png 2x">`` → the places of ``a.png`` and ``b.png``."""

import re
from collections.abc import Iterator
from html import unescape

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Leaf, Place
from helpsite.gitbook.html.tokens import Token
from helpsite.gitbook.written import Mention

# Which attributes of which element; the first that it has is the one that its mark stands for.
ADDRESSES = {
    "a": ("href",),
    "audio": ("src",),
    "blockquote": ("cite",),
    "del": ("cite",),
    "div": ("data-url",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "ins": ("cite",),
    "q": ("cite",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
_RESOLVED = {"a": targets.resolve, "div": targets.resolve, "iframe": targets.resolve, "img": targets.image}
# https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
CANDIDATE = re.compile(r"[\s,]*(?P<address>\S*[^\s,])(?:\s[^,]*)?(?:,|$)")


def mention(leaf: Leaf, token: Token) -> None:
    """Note the addresses that a tag holds."""
    names = ADDRESSES.get(token.name)
    if not names or not leaf.lines:
        return
    spans = token.spans
    found = [span for name in names if name in spans for span in _addresses(leaf.text, name, *spans[name])]
    for index, (start, end) in enumerate(found):
        address = unescape(leaf.text[start:end])
        leaf.mentions.append(Mention(token.start, start, end, address, None if index else _shown(leaf, token, address)))


def candidates(srcset: str) -> list[str]:
    """``a.png 1x, b.png 2x`` → ``["a.png", "b.png"]``."""
    return [found["address"] for found in CANDIDATE.finditer(srcset)]


def _addresses(text: str, name: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if name != "srcset":
        yield start, end
        return
    for found in CANDIDATE.finditer(text, start, end):
        yield found.span("address")


def _shown(leaf: Leaf, token: Token, address: str) -> str | None:
    resolve = _RESOLVED.get(token.name)
    return resolve(address, Place(leaf.page)) if resolve else address

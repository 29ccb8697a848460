"""The links of an included file start from the page that includes it."""

import posixpath
import re
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.build.definitions import Defined
from helpsite.gitbook.build.plain import INCLUDE
from helpsite.gitbook.html.mentions import CANDIDATE
from helpsite.gitbook.html.targets import is_valid
from helpsite.gitbook.page import Page

_ADDRESSES = {
    "a": ("href",),
    "audio": ("src",),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
_RESOLVED = ("a", "img")  # of these MkDocs resolves the first


class Includes(Treeprocessor):
    """Makes the links of an included file start from the page, and drops the mark around its content."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Work on the page that is being converted."""
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Replace each mark by its content, innermost first."""
        if root.find(f".//{INCLUDE}") is None:
            return
        for element, base in _with_base(root, self.page().src_uri):
            self._rebase(element, base)
        while any(_unwrap(parent) for parent in list(root.iter())):
            pass

    def _rebase(self, element: Element, base: str) -> None:
        here = self.page().src_uri
        for key in _ADDRESSES.get(element.tag, ()):
            address = element.get(key)
            start = address.base if isinstance(address, Defined) else base
            if start != here:
                folders = {"base": posixpath.dirname(start), "here": posixpath.dirname(here)}
                _change(element, key, partial(rebased, **folders))


class Media(Treeprocessor):
    """Gives video, sound and other sizes of images the address that they have from the built page."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Ask ``page`` for the page being converted."""
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Look at every element once."""
        for element in root.iter():
            keys = _ADDRESSES.get(element.tag, ())
            for key in keys[1:] if element.tag in _RESOLVED else keys:
                _change(element, key, self.page().resolve)


def rebased(address: str, base: str, here: str) -> str:
    """``img/a.png`` from ``.gitbook/includes`` → ``../.gitbook/includes/img/a.png`` from ``causes``."""
    path, mark, fragment = address.partition("#")
    if not path:
        return address
    moved = posixpath.relpath(posixpath.join("/", base, path), posixpath.join("/", here))
    return moved + ("/" if path.endswith("/") else "") + mark + fragment


def _change(element: Element, key: str, change: Callable[[str], str]) -> None:
    """Put another address in the place of each relative one that the attribute holds."""
    value = element.get(key)
    if value and key == "srcset":
        element.set(key, CANDIDATE.sub(lambda found: _candidate(found, change), value))
    elif value and _is_relative(value):
        element.set(key, change(value))


def _candidate(found: re.Match[str], change: Callable[[str], str]) -> str:
    address = found["address"]
    return found[0].replace(address, change(address) if _is_relative(address) else address, 1)


def _is_relative(address: str) -> bool:
    if not is_valid(address):
        return False
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc or address.startswith("/"))


def _with_base(root: Element, base: str) -> Iterator[tuple[Element, str]]:
    """Give each element and the file that it comes from."""
    waiting = [(root, base)]
    while waiting:
        element, base = waiting.pop()
        yield element, base
        waiting += [(child, child.get("base", "") if child.tag == INCLUDE else base) for child in element]


def _unwrap(parent: Element) -> bool:
    """Put the content of the marks among the children of ``parent`` in their place; tell whether there was one."""
    found = False
    for mark in [child for child in parent if child.tag == INCLUDE]:
        at = list(parent).index(mark)
        parent.remove(mark)
        for offset, child in enumerate(mark):
            parent.insert(at + offset, child)
        found = True
    return found

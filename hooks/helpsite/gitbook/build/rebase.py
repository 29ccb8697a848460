"""The links of an included file start from the page that includes it."""

import posixpath
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.build.plain import INCLUDE
from helpsite.gitbook.page import Page

_ADDRESSES = {"a": "href", "img": "src", "source": "src", "video": "src", "audio": "src"}


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
        for parent in list(root.iter()):
            for mark in [child for child in parent if child.tag == INCLUDE]:
                self._rebase(mark)
        while any(_unwrap(parent) for parent in list(root.iter())):
            pass

    def _rebase(self, mark: Element) -> None:
        base, here = posixpath.dirname(mark.get("base", "")), posixpath.dirname(self.page().src_uri)
        for element in _outside_marks(mark):
            key = _ADDRESSES.get(element.tag)
            address = element.get(key, "") if key else ""
            if key and _is_relative(address):
                element.set(key, rebased(address, base, here))


def rebased(address: str, base: str, here: str) -> str:
    """``img/a.png`` from ``.gitbook/includes`` → ``../.gitbook/includes/img/a.png`` from ``causes``."""
    path, mark, fragment = address.partition("#")
    if not path:
        return address
    moved = posixpath.relpath(posixpath.join("/", base, path), posixpath.join("/", here))
    return moved + ("/" if path.endswith("/") else "") + mark + fragment


def _is_relative(address: str) -> bool:
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc or address.startswith("/"))


def _outside_marks(mark: Element) -> Iterator[Element]:
    for child in mark:
        if child.tag != INCLUDE:
            yield child
            yield from _outside_marks(child)


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

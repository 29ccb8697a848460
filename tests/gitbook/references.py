"""What must hold of the references of any page: each at its place, and each element that has an address marked."""

import posixpath
import re
from collections.abc import Callable, Iterator
from html import unescape

from tests.gitbook.markup import Element, tree
from tests.gitbook.rendering import render

from helpsite.gitbook.page import Page

MARK = re.compile(r' data-hs-at="[0-9]+"')
MADE = frozenset(["footnote-ref", "footnote-backref", "headerlink", "hs-copy-link"])  # by no writer
SCHEME = re.compile("#only-(?:light|dark)$")


def check(text: str, page: Callable[[], Page], lines: Callable[[str], list[str]]) -> None:
    """Check one page; ``lines`` gives those of a file by its path."""
    marked = page()
    marked.marks = True
    html = render(text, marked).html
    assert MARK.sub("", html) == render(text, page()).html
    for reference in [*marked.references, *marked.includes]:
        for place in (reference.link, reference.target):
            assert lines(place.path)[place.number - 1][place.column - 1 :].startswith(place.text), reference
    for comment in marked.comments:
        line = lines(comment.path)[comment.number - 1][comment.column - 1 :]
        assert line.startswith(comment.text.split("\n")[0]), comment
    check_marks(html, marked)


def check_marks(html: str, page: Page) -> None:
    """Check that each element is marked by a reference to its address, and equal addresses in their order."""
    last: dict[str, int] = {}
    shared = {found.reference for found in page.written.definitions.values()}
    for element in tree(html).elements():
        if (address := _address(element)) is None:
            continue
        mark = element.get("data-hs-at")
        assert mark, f"no mark: {element}"
        assert any(map(_as_written(page, int(mark)), (address, *_folders(address)))), element
        if int(mark) not in shared:
            assert last.get(address, -1) < int(mark), element
            last[address] = int(mark)


def _address(element: Element) -> str | None:
    found = dict(element.attributes)
    value = found.get("href" if element.tag == "a" else "src") if element.tag in ("a", "img") else None
    return None if value is None or set(element.classes()) & MADE else _meant(value)


def _meant(address: str) -> str:
    return SCHEME.sub("", unescape(address))


def _as_written(page: Page, index: int) -> Callable[[str], bool]:
    """Give the test of an address that the reference says; from an included file, it starts elsewhere."""
    reference = page.references[index]
    written = _meant(reference.address)
    if reference.target.path == page.path:
        return written.__eq__
    meant = _from_root(reference.target.path, written)
    return lambda address: address == written or _from_root(page.path, address) == meant


def _from_root(path: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), address))


def _folders(address: str) -> Iterator[str]:
    """Give the folders that ``README.md#x`` may have been written as: its own with or without a slash."""
    for name in ("README.md", "index.md"):
        path, mark, fragment = address.partition("#")
        if path.endswith(name):
            folder = path.removesuffix(name)
            yield from (folder + mark + fragment, folder.removesuffix("/") + mark + fragment)

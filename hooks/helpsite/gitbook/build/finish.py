"""What can only be done when the whole page is made: links of included files, levels and addresses of collapsibles."""

import posixpath
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.toc import slugify, unique
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.build.collapsibles import BODY, COLLAPSIBLE, TITLE
from helpsite.gitbook.build.elements import HEADINGS, text_of
from helpsite.gitbook.build.plain import INCLUDE
from helpsite.gitbook.page import Page

_ADDRESSES = {"a": "href", "img": "src", "source": "src", "video": "src", "audio": "src"}
COPY_LINK = "Copier le lien de cette question"
COPIED = "Lien copié"


def register(md: Markdown, page: Callable[[], Page]) -> None:
    """Add the steps around the table of contents (5): levels before it, addresses after it has given them."""
    md.treeprocessors.register(Includes(md, page), "gitbook_includes", 19)
    md.treeprocessors.register(Levels(md), "gitbook_levels", 10)
    md.treeprocessors.register(Addresses(md), "gitbook_addresses", 4)


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


class Levels(Treeprocessor):
    """Sets the level of each question: one below the heading before it, and below the question around it."""

    def run(self, root: Element) -> None:
        """Walk the page in the order in which it is read."""
        level = 1
        depth = {root: 0}
        for parent in root.iter():
            around = depth.get(parent, 0) + (parent.get("class") == COLLAPSIBLE)
            depth.update(dict.fromkeys(parent, around))
            if parent.get("class") == TITLE:
                parent.tag = f"h{min(level + around, 6)}"
            elif parent.tag in HEADINGS and not around:
                level = int(parent.tag[1])


class Addresses(Treeprocessor):
    """Moves the id of a question to its answer: a browser opens what hides the target of a fragment."""

    def run(self, root: Element) -> None:
        """Give each collapsible its address, and a link to copy it."""
        ids = {element.get("id", "") for element in root.iter()}
        for details in root.iter("details"):
            if details.get("class") == COLLAPSIBLE:
                _address(details, ids)


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


def _address(details: Element, ids: set[str]) -> None:
    title, body = details.find(f"summary/*[@class='{TITLE}']"), details.find(f"div[@class='{BODY}']")
    if title is None or body is None:
        return
    for link in title.findall("a[@class='headerlink']"):
        title.remove(link)
    slug = title.attrib.pop("id", None) or unique(slugify(text_of(title), "-"), ids)
    body.set("id", slug)
    line = SubElement(body, "p", {"class": f"{COLLAPSIBLE}__link"})
    link = SubElement(line, "a", {"href": f"#{slug}", "class": "hs-copy-link", "data-copied": COPIED})
    link.text = COPY_LINK

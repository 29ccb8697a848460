"""A built page's HTML → its anchors, its links, and what they are called."""

from collections.abc import Iterator
from html import unescape
from operator import itemgetter

from helpsite.css_urls import addresses
from helpsite.links.elements import Element, element_of
from helpsite.links.mentions import mentions
from helpsite.links.model import Document, Link
from helpsite.links.naming import Labels, content_name, link_name, plain_text
from helpsite.links.tags import TELLING, tags_with_text

_link = tuple.__new__  # Link(…) takes three times as long
_ARTICLE = 2
_LEVELS = {"article": _ARTICLE, "main": 1}
_FRAME = -1
_DEEPEST = 50  # regions in one another; nobody writes more than five
_AFTER = 160  # characters of HTML in which the facts of a file may follow the link that opens it


def read(html: str, url: str, path: str) -> Document:
    """Take a built page apart; reads any text, in linear time."""
    reader = _Reader(html)
    for element, start, end, text_end in tags_with_text(html, element_of, TELLING):
        reader.take(element, start, end, text_end)
    return reader.document(url, path)


class _Reader:
    def __init__(self, html: str) -> None:
        self.html = html
        self.labels = Labels(html)
        self.rows: list[Link] = []
        self.levels: dict[int, int] = {}  # of the region in which each begins
        self.ids: set[str] = set()
        self.repeated: list[tuple[str, int]] = []
        self.mentions: set[str] = set()
        self.regions: list[tuple[str, int]] = []  # those that are open, and the level in each
        self.level = self.most = 0
        self.inert = {"template": 0, "svg": 0}
        self.link: tuple[Element, int, int, int] | None = None  # the open <a>: its places, its level
        self.title, self.is_listed = "", True
        self.base: str | None = None
        self.moved_to: str | None = None

    def take(self, element: Element, start: int, end: int, text_end: int) -> None:
        role, name = element.role, element.name
        if role == "link" and self.link:
            self._close_link(self.link, start, end)
        if element.addresses:
            self._carry(element, start, end)
        if element.id or element.anchor:
            self._name(element, start)
        if element.mentions:
            self.mentions |= element.mentions
        if role == "region":
            self._enter(name)
        elif role == "inert":
            self._count(name)
        elif role == "text":
            self._read_text(name, start, self.html[end:text_end])
        elif role == "head":
            self._read_head(element)

    def document(self, url: str, path: str) -> Document:
        if self.link:
            self._close_link(self.link, len(self.html), len(self.html))
        self.rows.sort(key=itemgetter(3))
        links = tuple(self.rows) if self.most == _ARTICLE else tuple(self._with_content())
        is_listed = self.is_listed and self.moved_to is None
        return Document(
            url, path, self.title, frozenset(self.ids), links, tuple(self.repeated), self.moved_to, is_listed,
            self.base, frozenset(self.mentions),
        )  # fmt: skip

    def _with_content(self) -> Iterator[Link]:
        """Find the content of a page without <article>: in <main>, else what has a source, else all of it."""
        is_marked = not self.most and any(row.reference is not None for row in self.rows)
        for row in self.rows:
            is_content = row.reference is not None if is_marked else self.levels[row.start] == self.most
            yield row._replace(is_content=is_content)

    def _count(self, name: str) -> None:
        kind = name.removeprefix("/")
        self.inert[kind] = max(0, self.inert[kind] + (1 if kind == name else -1))

    def _enter(self, name: str) -> None:
        kind = name.removeprefix("/")
        is_too_deep = kind == name and len(self.regions) > _DEEPEST
        if self.inert["template"] or is_too_deep:
            return
        if kind == name:
            self.level = max(self.level, _LEVELS[kind]) if kind in _LEVELS else _FRAME
            self.regions.append((kind, self.level))
        elif kind in (each for each, _ in self.regions):
            while self.regions.pop()[0] != kind:
                pass
            self.level = self.regions[-1][1] if self.regions else 0
        self.most = max(self.most, self.level)

    def _name(self, element: Element, start: int) -> None:
        anchor = element.id
        if anchor and anchor in self.ids and not any(self.inert.values()):
            self.repeated.append((anchor, start))
        self.ids.update(filter(None, (anchor, element.anchor)))

    def _carry(self, element: Element, start: int, end: int) -> None:
        if self.inert["template"]:
            self.mentions.update(*(mentions(address) for _, address in element.addresses))
            return
        if element.name == "a":
            self.link = element, start, end, self.level
            return
        said, level = (element.reference, element.alternative), self.level
        self.levels[start] = level
        for attribute, address in element.addresses:
            self.rows.append(_link(Link, (element.name, attribute, address, start, *said, level == _ARTICLE, "")))

    def _close_link(self, link: tuple[Element, int, int, int], start: int, end: int) -> None:
        element, at, begin, level = link
        self.link = None
        inner = self.html[begin:start]
        name = content_name(inner) if element.is_plain else link_name(element.tag, inner, self.labels.text_of)
        if not name and element.id and element.addresses == (("href", f"#{element.id}"),):
            name = None  # the anchor of a line of code
        after = plain_text(self.html[end : end + _AFTER]) if element.opens_file else ""
        self.levels[at] = level
        for attribute, address in element.addresses:
            row = ("a", attribute, address, at, element.reference, name, level == _ARTICLE, after)
            self.rows.append(_link(Link, row))

    def _read_text(self, name: str, start: int, text: str) -> None:
        if name == "title":
            self.title = self.title or " ".join(unescape(text).split())
        elif name == "script":
            self.mentions |= mentions(text)
        else:
            self.levels[start] = _FRAME
            self.rows += (Link("style", "url", found.address, start) for found in addresses(text))

    def _read_head(self, element: Element) -> None:
        self.moved_to = self.moved_to or element.moved_to
        self.is_listed = self.is_listed and not element.is_unlisted
        if element.name == "base" and self.base is None:
            self.base = element.tag.attributes.get("href")

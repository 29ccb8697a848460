"""What assistive technology says for a link.

https://www.w3.org/TR/accname-1.2/#computation-steps, as far as it can be told without style sheets.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from html import unescape

from helpsite.gitbook.html.names import named
from helpsite.links.tags import Tag, tag_of, tags

_LABELS, _LABEL = 8, 2000  # how many elements may call a link, and in how many characters
_COMMENT = re.compile(r"<!--(?:-?>|(?s:.*?)(?:--!?>|\Z))|<[!?][^>]*+>?")
_SPACES = re.compile(r"\s+")
_UNHEARD = frozenset({"script", "style", "template", "head"})
_VOID = named("area base br col embed hr img input link meta source track wbr")
_APART = named("br p div li td th tr dt dd h1 h2 h3 h4 h5 h6 summary figcaption")


def link_name(tag: Tag, inner: str, text_of: Callable[[str], str]) -> str | None:
    """Give the name of ``<a …>inner</a>``, ``text_of`` an id; None for a link that nobody is told of."""
    if tag.is_silent:
        return None
    label = tag.attributes.get("aria-labelledby")
    said = label and " ".join(filter(None, map(text_of, label.split()[:_LABELS])))
    said = said or tag.attributes.get("aria-label", "").strip() or content_name(inner)
    return said or _SPACES.sub(" ", tag.attributes.get("title", "")).strip()


@lru_cache(maxsize=1 << 14)
def content_name(inner: str) -> str:
    """``<img alt="Aide"> <b>en&nbsp;ligne</b>`` → ``Aide en ligne``; what is hidden is not heard."""
    if "<!" in inner or "<?" in inner:
        inner = _COMMENT.sub("", inner)
    if "<" not in inner:
        return _SPACES.sub(" ", unescape(inner)).strip()
    heard = _SPACES.sub(" ", "".join(_heard(inner))).strip()
    return heard or _SPACES.sub(" ", " ".join(_titles(inner))).strip()


def plain_text(html: str) -> str:
    """Give the text of a piece of HTML, cut tags at both ends left out."""
    return _SPACES.sub(" ", unescape(re.sub(r"^[^<>]*>|<[^>]*>?", "", html))).strip()


def _heard(inner: str) -> Iterator[str]:
    at, skipped, depth = 0, "", 0
    for tag, start, end in tags(inner, tag_of):
        if not depth:
            yield unescape(inner[at:start])
        at = end
        if depth:
            depth += (tag.name == skipped) - (tag.name == "/" + skipped)
            continue
        yield _replacement(tag)
        if _is_leaf(tag):
            skipped, depth = tag.name, 1
    if not depth:
        yield unescape(inner[at:])


def _is_leaf(tag: Tag) -> bool:
    """Tell whether the content of an element is not heard: hidden, or said by a label."""
    if tag.name in _VOID or tag.name[0] == "/":
        return False
    return tag.is_silent or tag.name in _UNHEARD or bool(tag.attributes.get("aria-label", "").strip())


def _replacement(tag: Tag) -> str:
    if tag.is_silent:
        return ""
    said = tag.attributes.get("aria-label", "").strip()
    if tag.name in ("img", "area") or (tag.name == "input" and tag.attributes.get("type") == "image"):
        said = said or tag.attributes.get("alt", "") or tag.attributes.get("title", "")
    return said or (" " if tag.name.removeprefix("/") in _APART else "")


def _titles(inner: str) -> Iterator[str]:
    """Give what a pointer would be told, for want of anything else."""
    for tag, _, _ in tags(inner, tag_of):
        if "title" in tag.attributes and not tag.is_silent:
            yield tag.attributes["title"]


class Labels:
    """The texts of the elements of a page by their id; the page is read again for the first that is asked for."""

    def __init__(self, html: str) -> None:
        """Take the page."""
        self._html = html
        self._known: dict[str, str] = {}

    def text_of(self, name: str) -> str:
        """Give the text of the element whose id is ``name``."""
        if name not in self._known:
            tag, begin = self._places.get(name, (None, 0))
            self._known[name] = _labelled(tag, self._html[begin : begin + _LABEL]) if tag else ""
        return self._known[name]

    @cached_property
    def _places(self) -> dict[str, tuple[Tag, int]]:
        found: dict[str, tuple[Tag, int]] = {}
        for tag, _, end in tags(self._html, tag_of):
            if name := tag.attributes.get("id"):
                found.setdefault(name, (tag, end))
        return found


def _labelled(label: Tag, after: str) -> str:
    """Give the text of an element, of which ``after`` is what follows its tag."""
    if said := label.attributes.get("aria-label") or label.attributes.get("alt"):
        return said
    depth = 1
    for tag, start, _ in tags(after, tag_of):
        depth += (tag.name == label.name) - (tag.name == "/" + label.name)
        if not depth:
            return content_name(after[:start])
    return content_name(after)

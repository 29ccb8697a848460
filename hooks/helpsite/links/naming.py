"""What assistive technology says for a link.

https://www.w3.org/TR/accname-1.2/#computation-steps, as far as it can be told without style sheets.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from helpsite.gitbook.html.names import named
from helpsite.links.tags import Tag, tag_of, tags

_SPACES = re.compile(r"\s+")
_UNHEARD = frozenset({"script", "style", "template", "head"})
_VOID = named("area base br col embed hr img input link meta source track wbr")
_APART = named("br p div li td th tr dt dd h1 h2 h3 h4 h5 h6 summary figcaption")


def link_name(tag: Tag, inner: str, html: str) -> str | None:
    """Give the name of ``<a …>inner</a>`` in the page ``html``; None for a link that nobody is told of."""
    if tag.is_silent:
        return None
    label = tag.attributes.get("aria-labelledby")
    said = label and " ".join(filter(None, (_text_of(name, html) for name in label.split())))
    said = said or tag.attributes.get("aria-label", "").strip() or content_name(inner)
    return said or _SPACES.sub(" ", tag.attributes.get("title", "")).strip()


@lru_cache(maxsize=1 << 14)
def content_name(inner: str) -> str:
    """``<img alt="Aide"> <b>en&nbsp;ligne</b>`` → ``Aide en ligne``; what is hidden is not heard."""
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


def _text_of(name: str, html: str) -> str:
    """Give the text of the element whose id is ``name``."""
    inside, depth, begin = "", 0, 0
    for tag, start, end in tags(html, tag_of):
        if not inside and tag.attributes.get("id") == name:
            inside, depth, begin = tag.name, 1, end
            if label := tag.attributes.get("aria-label") or tag.attributes.get("alt"):
                return label
        elif inside:
            depth += (tag.name == inside) - (tag.name == "/" + inside)
            if not depth:
                return content_name(html[begin:start])
    return ""

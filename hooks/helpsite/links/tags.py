"""The tags of an HTML text, as a browser takes it apart; what a tag's text says is worked out once a process.

https://html.spec.whatwg.org/multipage/parsing.html#tokenization

Not ``html.parser``: it takes ten times as long, and each Python reads broken comments and quotes in another way. Every
alternative below ends somewhere, at the end of the text if nowhere before: so reading takes linear time.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from helpsite.links.entities import value_of

_SPACE = r"[ \t\n\f\r]"
_COMMON = "p|li|ul|ol|span|div|strong|em|b|i|code|pre|td|th|tr|path|table|tbody|thead|button|label"
_HEADINGS = "h[1-6]|summary|details|section"
# No possessive groups: Python before 3.11.5 reads them wrongly. https://github.com/python/cpython/issues/106052
_NAME = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
_VALUE = r"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+)"""
_MARK = (
    r"(?:/?[A-Za-z][^ \t\n\f\r/>]*+"
    rf"(?:[ \t\n\f\r/]++|{_NAME}(?:{_SPACE}*+={_SPACE}*+{_VALUE}?)?)*(?:>|\Z)"
    r"|!--(?:-?>|(?s:.*?)(?:--!?>|\Z))"
    r"|[!?][^>]*+(?:>|\Z)|/[^A-Za-z>][^>]*+(?:>|\Z))"
)
MARK = re.compile("<" + _MARK)
# The same without what most tags are, and what carries nothing.
TELLING = re.compile(rf"<(?!(?:/(?:{_COMMON}|{_HEADINGS})|{_COMMON})>)" + _MARK)
_ATTRIBUTE = re.compile(
    rf"({_NAME})(?:{_SPACE}*+={_SPACE}*+"
    r"""(?:"([^"]*+)"|'([^']*+)'|([^ \t\n\f\r>"'][^ \t\n\f\r>]*+))?)?"""
)
_TAG = re.compile(r"<(/?)([A-Za-z][^ \t\n\f\r/>]*+)")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_END = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE) for name in _RAW}
_SCRIPT = re.compile(r"<!--(?!-?>)|-->|</?script(?=[ \t\n\f\r/>])", re.IGNORECASE)


class Named(Protocol):
    """What is made of a tag."""

    @property
    def name(self) -> str:
        """Give the tag's name, which says how its content is read."""


T = TypeVar("T", bound=Named)


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag (``a``) or a closing one (``/a``), and the attributes of the first."""

    name: str
    attributes: dict[str, str]

    @property
    def is_silent(self) -> bool:
        """Tell whether nobody hears what it holds."""
        return self.attributes.get("aria-hidden", "").lower() == "true" or "hidden" in self.attributes


@lru_cache(maxsize=1 << 15)
def tag_of(mark: str) -> Tag | None:
    """``<A HREF='x?a&amp;b' href=y>`` → ``Tag("a", {"href": "x?a&b"})``; none for comments and cut tags."""
    mark = mark.replace("\0", "\ufffd")
    found = _TAG.match(mark)
    if not found or mark[-1] != ">" or not _is_closed(mark):
        return None
    attributes: dict[str, str] = {}
    if not found[1]:
        for name, double, single, bare in _ATTRIBUTE.findall(mark, found.end(), len(mark) - 1):
            attributes.setdefault(name.lower(), value_of(double or single or bare))
        attributes.pop("/", None)
    return Tag(found[1] + found[2].lower(), attributes)


def tags(html: str, read: Callable[[str], T | None]) -> Iterator[tuple[T, int, int]]:
    """Give what ``read`` makes of each tag, where it begins and ends; none within a script, a style, a title."""
    return ((tag, start, end) for tag, start, end, _ in tags_with_text(html, read, MARK))


def tags_with_text(
    html: str, read: Callable[[str], T | None], mark: re.Pattern[str]
) -> Iterator[tuple[T, int, int, int]]:
    """Give with each tag where the text of a script, a style, a title ends; of others, where the tag does."""
    at, end = 0, len(html)
    while at < end:
        begin, at = at, end
        for found in mark.finditer(html, begin):
            tag = read(found[0])
            if tag is None:
                continue
            first, last = found.span()
            if tag.name in _RAW:
                closed = _END[tag.name].search(html, last)
                at = closed.start() if closed else end
                if tag.name == "script" and "<!--" in html[last:at]:
                    at = _script_end(html, last)
                yield tag, first, last, at
                break
            yield tag, first, last, last


def _script_end(html: str, start: int) -> int:
    """Give where a script ends: a whole one within ``<!-- -->`` is its text."""
    state = 0  # 1 after <!--, 2 after <script> in it
    for found in _SCRIPT.finditer(html, start):
        mark = found[0].lower()
        if mark == "<!--":
            state = state or 1
        elif mark == "-->":
            state = 0
        elif mark == "<script":
            state = 2 if state else 0
        elif state == 2:
            state = 1
        else:
            return found.start()
    return len(html)


def _is_closed(mark: str) -> bool:
    """Tell a tag from one that the end of the text cuts within quotes: ``<a href="x>``."""
    if '"' not in mark and "'" not in mark:
        return True
    whole = MARK.match(mark + "<")
    return whole is not None and whole.end() == len(mark)

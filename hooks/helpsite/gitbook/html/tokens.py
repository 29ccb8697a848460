"""The marks of HTML in a text: tags, comments and what looks like one of them.

Not ``html.parser``: from one Python to the next it changes its mind on comments, ``<![`` and unclosed tags, and one
broken quote makes it swallow the rest of the text. Here an attribute never runs past a ``<``, so that reading is linear
and a fault stays where it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from helpsite.gitbook.html.names import KNOWN, RAW_TEXT

# No possessive groups, here or in the patterns of inline/: Python before 3.11.5 reads them wrongly.
# https://github.com/python/cpython/issues/106052
_MARK = re.compile(r"<(?:!--|[!?]|/?[A-Za-z])")
_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*+)(?=[\s/>"'])"""
    r"""(?P<attributes>(?:[^"'<>]++|"[^"<]*+"|'[^'<]*+')*)>"""
)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*+(?=[\s/]|$)")
_ATTRIBUTE = re.compile(r"""([^\s"'=/]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"']++)))?""")
_EMPTY = re.compile(r"""(?:^|[\s"'\w])/$""")


@dataclass(frozen=True, slots=True)
class Token:
    """One mark; ``kind`` is open, close, comment, raw (``<script>`` to its end), cut (without end) or bad (``<!``)."""

    kind: str
    start: int
    end: int
    name: str = ""
    source: str = ""  # the attributes as written

    @property
    def attributes(self) -> dict[str, str]:
        """``src="a&amp;b" Hidden`` → ``{"src": "a&b", "hidden": ""}``; the first of two wins."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.source):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found

    def written(self, text: str) -> str:
        """Give the name of an opening tag as it stands in the text: ``List<T>`` → ``T``."""
        return text[self.start + 1 : self.start + 1 + len(self.name)]

    @property
    def spans(self) -> dict[str, tuple[int, int]]:
        """Give where in the text the values of the attributes stand, without quotes: ``src="a"`` → ``{"src": …}``."""
        found: dict[str, tuple[int, int]] = {}
        first = self.start + 1 + len(self.name)
        for match in _ATTRIBUTE.finditer(self.source):
            group = match.lastindex or 0
            start, end = match.span(group) if group > 1 else (match.end(), match.end())
            found.setdefault(match[1].lower(), (first + start, first + end))
        return found

    @property
    def is_empty(self) -> bool:
        """Tell whether the tag closes itself: ``<span id="x"/>``."""
        return bool(_EMPTY.search(self.source)) and not re.search(r"=[^\s\"']*/$", self.source)


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Give the marks of ``text[start:end]`` from left to right; what lies between them is text."""
    end = len(text) if end is None else end
    ends = Ends(text)
    while found := _MARK.search(text, start, end):
        at = found.start()
        if found[0] == "<!--":
            close = ends.after("-->", at + 2)
            token = Token("comment", at, close) if 0 < close <= end else Token("bad", at, at + 4)
        elif found[0][1] in "!?":
            token = Token("bad", at, at + 2)
        else:
            token = tag(text, at, end) or Token("", at, at + 1)
        if token.kind == "open" and token.name in RAW_TEXT:
            token = Token("raw", at, min(ends.after(f"</{token.name}>", token.end) or token.end, end), token.name)
        if token.kind:
            yield token
        start = token.end


def tag(text: str, at: int, end: int | None = None) -> Token | None:
    """Give the tag that begins at ``text[at]``; none where it is only a ``<``."""
    end = len(text) if end is None else end
    if found := _TAG.match(text, at, end):
        kind = "close" if found["close"] else "open"
        return Token(kind, at, found.end(), found["name"].lower(), found["attributes"].rstrip())
    named = _NAME.match(text, at + 1 + text.startswith("/", at + 1), end)
    if named and named[0].lower() in KNOWN:
        return Token("cut", at, named.end(), named[0].lower())
    return None


class Ends:
    """Where things end; what was not found once is not looked for again, so that reading stays linear."""

    def __init__(self, text: str) -> None:
        """Look in ``text``, always further to the right."""
        self.text = text
        self.missing: set[str] = set()

    def after(self, mark: str, start: int) -> int:
        """Give the place after the next ``mark``, or 0."""
        found = -1 if mark in self.missing else self.text.find(mark, start)
        if found < 0:
            self.missing.add(mark)
        return found + len(mark) if found >= 0 else 0

"""HTML inside a paragraph → elements whose content is Markdown."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from helpsite.gitbook.html.attributes import publish, safe
from helpsite.gitbook.html.builder import build
from helpsite.gitbook.html.forms import shape
from helpsite.gitbook.html.names import KNOWN, REFUSED, VOID, WHOLE
from helpsite.gitbook.html.place import Checked, Place
from helpsite.gitbook.html.tokens import Token, tag
from helpsite.gitbook.inline.spans import ESCAPE
from helpsite.gitbook.page import Page

Found = tuple[Element | str | None, int | None, int | None]
_NOT_FOUND: Found = (None, None, None)
_LIVE = KNOWN - REFUSED


class Elements(InlineProcessor):
    """Void elements as they come; the others at their end tag, the innermost first, so that all of them nest."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Look for comments and tags."""
        super().__init__(r"<(?:!--|/?[A-Za-z])", md)
        self.page = page

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]
        """Give the element that begins or ends here."""
        at = m.start()
        if not _is_markup(data, at):
            return _NOT_FOUND
        if m[0] == "<!--":
            end = data.find("-->", at + 2)
            return _NOT_FOUND if end < 0 else ("", at, end + 3)
        token = tag(data, at)
        if token is None or token.kind == "cut" or token.name not in _LIVE:
            return _NOT_FOUND
        if token.kind == "close":
            return self._closed(token, data)
        if token.name in WHOLE:
            return self._whole(token, data)
        return (self._element(token), at, token.end) if token.name in VOID or token.is_empty else _NOT_FOUND

    def _closed(self, token: Token, data: str) -> Found:
        """Give the element from the last opening tag of that name to this end tag."""
        at = token.start
        while (at := data.rfind("<", 0, at)) >= 0:
            opening = tag(data, at) if _is_markup(data, at) else None
            if opening and opening.kind == "open" and opening.name == token.name:
                return self._element(opening, data[opening.end : token.start]), at, token.end
        return _NOT_FOUND

    def _whole(self, token: Token, data: str) -> Found:
        end = data.find(closing := f"</{token.name}>", token.end)
        if end < 0:
            return _NOT_FOUND
        end += len(closing)
        source = ESCAPE.sub(lambda escaped: f"&#{ord(escaped[1])};", self.unescape(data[token.start : end]))
        leaf = Checked(source, self.page())
        return next(iter(build(leaf, 0, len(source))), ""), token.start, end

    def _element(self, token: Token, content: str = "") -> Element | str:
        place = Place(self.page())
        attributes = {name: self.unescape(value) for name, value in token.attributes.items()}
        element = Element(token.name, safe(attributes, token.name, place))
        element.text = content or None
        shaped = shape(element, place)
        return "" if shaped is None else publish(shaped)


def _is_markup(data: str, at: int) -> bool:
    """Tell whether a ``<`` is neither escaped nor the beginning of a link's address."""
    first = at
    while first and data[first - 1] == "\\":
        first -= 1
    return (at - first) % 2 == 0 and not data.startswith("](", max(at - 2, 0))

"""HTML in pieces → the ids in it, and the names of ``<a>``; in time that grows with its length."""

import re
from html import unescape

_TAG = re.compile(r"<([a-zA-Z][^\s/>]*+)((?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+)>")
_ATTRIBUTE = re.compile(r"([^\s/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|(\S++)))?+")
_LONGEST_TAG = 65_536  # characters; a quote that is never closed would swallow the page
_LONGEST_END = len("</textarea>")
_RAW = {"script", "style", "textarea", "title", "template"}


class AnchorReader:
    """What was found up to now, and the text of which more must be seen."""

    def __init__(self) -> None:
        """Begin before the first tag."""
        self.found: set[str] = set()
        self.rest = ""
        self.until: re.Pattern[str] | None = None  # what ends the comment or script in which the rest begins

    def feed(self, text: str) -> None:
        """Read more."""
        self.rest += text
        position = 0
        while (after := self._step(position)) is not None:
            position = after
        self.rest = self.rest[position:]

    def _step(self, position: int) -> int | None:
        if self.until:
            return self._leave(self.until, position)
        start = self.rest.find("<", position)
        if start < 0:
            return len(self.rest) if position < len(self.rest) else None
        if self.rest.startswith("<!--", start):
            self.until = re.compile("-->")
            return start + 2  # <!--> is a comment too
        if tag := _TAG.match(self.rest, start):
            self._enter(tag[1].lower(), tag[2])
            return tag.end()
        return self._odd(start)

    def _leave(self, until: re.Pattern[str], position: int) -> int | None:
        if not (end := until.search(self.rest, position)):
            kept = max(position, len(self.rest) - _LONGEST_END)
            return kept if kept > position else None
        self.until = None
        return end.end()

    def _odd(self, start: int) -> int | None:
        is_tag = self.rest[start + 1 : start + 2].isalpha()
        if len(self.rest) - start < (_LONGEST_TAG if is_tag else 4):
            return None
        return start + (_LONGEST_TAG if is_tag else 1)

    def _enter(self, name: str, attributes: str) -> None:
        for attribute in _ATTRIBUTE.finditer(attributes):
            key = attribute[1].lower()
            if key == "id" or (key == "name" and name == "a"):
                self.found.add(unescape(attribute[2] or attribute[3] or attribute[4] or ""))
        if name in _RAW:
            self.until = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)

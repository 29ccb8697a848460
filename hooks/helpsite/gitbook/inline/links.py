"""Markdown links: mentions, folders, and links that lead nowhere."""

import re
from html import unescape

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.inline.edits import Edits
from helpsite.gitbook.inline.kinds import SPACED_ADDRESS
from helpsite.gitbook.inline.spans import ESCAPE, literal

_DESTINATION = re.compile(
    r"""\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>(?:\\.|[^\s()<>\\]|\((?:\\.|[^\s()\\])*\))*))"""
    r"""(?P<title>\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)))?\s*\)"""
)
_SPACED = re.compile(r"\((?P<address>[^()<>\"\n]+)\)")
_DEFINITION = re.compile(r":[ \t]*\n?[ \t]*<?(?P<address>[^\s<>]+)")
_SCHEME = re.compile(r"(?:https?|ftps?)\Z", re.IGNORECASE)
_SELF_LINK = re.compile(r"(?<!\\):(?=//)|(?<=www)(?<!\\)\.")


class Links:
    """The links of one leaf; brackets are given from left to right."""

    def __init__(self, leaf: Leaf, edits: Edits) -> None:
        """Begin with no open bracket."""
        self.leaf, self.edits = leaf, edits
        self.open: list[re.Match[str]] = []

    def close(self, at: int) -> int:
        """Check the link whose label ends at the bracket ``at``; give the place after it."""
        opening = self.open.pop() if self.open else None
        if opening is None:
            return at + 1
        if found := _DESTINATION.match(self.leaf.text, at + 1):
            self._check(opening, at, found)
            return found.end()
        if (found := _DEFINITION.match(self.leaf.text, at + 1)) and self._begins_line(opening.start()):
            if targets.resolve(found["address"], self.leaf.place(opening.start())) is None:
                self.edits.insert(opening.start(), "\\")
                self._keep_plain(found.start(), found.end())
            return found.end()
        if self.leaf.text.startswith("(", at + 1):
            self._refuse(at)
        return at + 1

    def bare(self, found: re.Match[str]) -> int:
        """Check an address that is a link by itself, from its ``://`` or ``www.``; give the place after it."""
        scheme = _SCHEME.search(self.leaf.text, max(found.start() - 5, 0), found.start())
        if scheme is None and found[0].startswith(":"):
            return found.start() + 3
        if not targets.is_valid(address := (scheme[0] if scheme else "http://") + found[0]):
            start = scheme.start() if scheme else found.start()
            targets.resolve(address, self.leaf.place(start))
            self._keep_plain(start, found.end())
        return found.end()

    def angled(self, found: re.Match[str]) -> int:
        """Check ``<https://…>``; give the place after it."""
        if targets.resolve(found[0][1:-1], self.leaf.place(found.start())) is None:
            self.edits.replace(found.start(), found.start() + 1, "&lt;")
            self._keep_plain(found.start(), found.end())
        return found.end()

    def _refuse(self, at: int) -> None:
        """Show as text what CommonMark does not take for a link; Python-Markdown would take words for an address."""
        self.edits.insert(at + 1, "\\")
        if cut := _SPACED.match(self.leaf.text, at + 1):
            self.leaf.place(at + 1).report(SPACED_ADDRESS, address=cut["address"])

    def _begins_line(self, at: int) -> bool:
        return not self.leaf.text[self.leaf.text.rfind("\n", 0, at) + 1 : at].strip()

    def _check(self, opening: re.Match[str], at: int, found: re.Match[str]) -> None:
        part = "bare" if found["angled"] is None else "angled"
        written = unescape(ESCAPE.sub(r"\1", found[part]))
        address = targets.resolve(written, self.leaf.place(opening.start())) if written else ""
        if address is None:
            self.edits.replace(opening.start(), opening.end(), "")
            self.edits.replace(at, found.end(), "")
            self._keep_plain(opening.end(), at)
            return
        if address != written:
            self.edits.replace(*found.span(part), address if part == "angled" else f"<{address}>")
        if (found["title"] or "").strip() in ('"mention"', "'mention'"):
            self._name(opening, at, address)
            self.edits.replace(*found.span("title"), "")

    def _name(self, opening: re.Match[str], at: int, address: str) -> None:
        if title := targets.title(address, self.leaf.page):
            self.edits.replace(opening.end(), at, literal(title))

    def _keep_plain(self, start: int, end: int) -> None:
        """Keep an address in what was a link from becoming one again."""
        for found in _SELF_LINK.finditer(self.leaf.text, start, end):
            self.edits.insert(found.start(), "\\")

"""Markdown links: mentions, folders, and links that lead nowhere."""

import re
from html import unescape

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.inline.edits import Edits
from helpsite.gitbook.inline.kinds import SPACED_ADDRESS
from helpsite.gitbook.inline.labels import Labels
from helpsite.gitbook.inline.spans import ESCAPE, literal
from helpsite.gitbook.written import Mention, folded
from helpsite.links.kinds import BROKEN_DEFINITION, EMPTY_ADDRESS, NO_ALT

_DESTINATION = re.compile(
    r"""\(\s*(?:<(?P<angled>[^<>\n]*)>|(?P<bare>(?:\\.|[^\s()<>\\]|\((?:\\.|[^\s()\\])*\))*))"""
    r"""(?P<title>\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*\)))?\s*\)"""
)
_SPACED = re.compile(r"\((?P<address>[^()<>\"\n]+)\)")
# As Python-Markdown has it; a name alone defines nothing.
_DEFINITION = re.compile(
    r""":[ ]*(?:\n[ ]*)?(?P<address>\S+)[ ]*(?:\n[ ]*)?(?:(["']).*\2[ ]*|\(.*\)[ ]*)?$|:\s*\Z""",
    re.MULTILINE,
)
_DECORATIVE = re.compile(r"""\{[^{}\n]*(?:role=["']?(?:presentation|none)\b|aria-hidden=)""")
_SELF_LINK = re.compile(r"(?<!\\):(?=//)|(?<=www)(?<!\\)\.")


class Links:
    """The links of one leaf; brackets are given from left to right."""

    def __init__(self, leaf: Leaf, edits: Edits) -> None:
        """Begin with no open bracket."""
        self.leaf, self.edits = leaf, edits
        self.open: list[re.Match[str]] = []
        self.labels = Labels(leaf, edits)

    def close(self, at: int) -> int:
        """Check the link whose label ends at the bracket ``at``; give the place after it."""
        opening = self.open.pop() if self.open else None
        if opening is None:
            return at + 1
        if found := _DESTINATION.match(self.leaf.text, at + 1):
            self._check(opening, at, found)
            return found.end()
        if opening.span() == (0, 1) and not self.leaf.is_note and (found := _DEFINITION.match(self.leaf.text, at + 1)):
            return self._define(at, found)
        self.labels.read(opening, at)
        if self.leaf.text.startswith("(", at + 1):
            self._refuse(opening, at)
        return at + 1

    def keep_plain(self, start: int, end: int) -> None:
        """Keep an address in what was a link from becoming one again."""
        for found in _SELF_LINK.finditer(self.leaf.text, start, end):
            self.edits.insert(found.start(), "\\")

    def _refuse(self, opening: re.Match[str], at: int) -> None:
        """Show as text what CommonMark does not take for a link; Python-Markdown would take words for an address."""
        self.edits.insert(at + 1, "\\")
        if cut := _SPACED.match(self.leaf.text, at + 1):
            self.leaf.place(*cut.span("address")).report(SPACED_ADDRESS, address=cut["address"])
            self.leaf.mentions.append(Mention(opening.start(), *cut.span("address"), cut["address"]))

    def _has_title(self, found: re.Match[str]) -> bool:
        """Tell ``[x]: <> (a comment)`` from a definition without an address."""
        return bool(found["address"]) and bool(self.leaf.text[found.end("address") :].split("\n")[0].strip())

    def _define(self, at: int, found: re.Match[str]) -> int:
        """Note ``[name]: address``; give the place after the address."""
        name = self.leaf.text[1:at]
        written = (found["address"] or "").lstrip("<").rstrip(">")
        if len(name.split()) > 1:
            self.edits.replace(1, at, " ".join(name.split()))
        if not written and not self._has_title(found):
            self.leaf.place(0, at + 2).report(BROKEN_DEFINITION, name=name)
            self.leaf.page.written.broken.add(folded(name))
            self.edits.insert(0, "\\" if found["address"] else "")
            return found.end()
        start = self.leaf.text.index(written, found.start("address"))
        end = start + len(written)
        shown = targets.resolve(written, self.leaf.place(start, end))
        address = unescape(ESCAPE.sub(r"\1", written))
        self.leaf.mentions.append(Mention(0, start, end, address, shown, defines=folded(name)))
        if shown is None:
            self.edits.insert(0, "\\")
            self.keep_plain(found.start(), end)
        elif shown != written:
            self.edits.replace(start, end, shown)
        return found.end("address")

    def _check(self, opening: re.Match[str], at: int, found: re.Match[str]) -> None:
        part = "bare" if found["angled"] is None else "angled"
        written = unescape(ESCAPE.sub(r"\1", found[part]))
        place, is_image = self.leaf.place(*found.span(part)), opening[0] == "!["
        resolve = targets.image if is_image else targets.resolve
        address = resolve(written, place) if written else ""
        self.leaf.mentions.append(Mention(opening.start(), *found.span(part), written, address))
        if address is None:
            self.edits.replace(opening.start(), opening.end(), "")
            self.edits.replace(at, found.end(), "")
            self.keep_plain(opening.end(), at)
            return
        self.leaf.unlink(opening.start())
        if not written:
            place.report(EMPTY_ADDRESS, element="image" if is_image else "link")
        elif is_image and not self.leaf.text[opening.end() : at].strip() and not self._is_decorative(found.end()):
            self.leaf.place(opening.start(), found.end()).report(NO_ALT)
        if address != written:
            self.edits.replace(*found.span(part), address if part == "angled" else f"<{address}>")
        if (found["title"] or "").strip() in ('"mention"', "'mention'"):
            self._name(opening, at, address)
            self.edits.replace(*found.span("title"), "")

    def _is_decorative(self, at: int) -> bool:
        return bool(_DECORATIVE.match(self.leaf.text, at))

    def _name(self, opening: re.Match[str], at: int, address: str) -> None:
        if title := targets.title(address, self.leaf.page):
            self.edits.replace(opening.end(), at, literal(title))

"""Addresses that are links by themselves: ``<https://…>``, ``https://…``, ``www.…``, ``nom@exemple.fr``."""

import re
from html import unescape

from pymdownx.magiclink import RE_LINK, RE_MAIL  # type: ignore[import-untyped]

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.inline.edits import Edits
from helpsite.gitbook.inline.links import Links
from helpsite.gitbook.written import Mention

_SCHEME = re.compile(r"(?:https?|ftps?)\Z", re.IGNORECASE)
_BARE, _MAIL = re.compile(RE_LINK), re.compile(RE_MAIL)
_LOCAL_PART = re.compile(r"(?<![-/+@\w])[-+\w](?:[-+\w]|\.(?!\.))*\Z", re.ASCII)
_LONGEST_LOCAL_PART = 64  # https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1


class Autolinks:
    """The addresses in one leaf, given from left to right; ``links`` are those with a label."""

    def __init__(self, leaf: Leaf, edits: Edits, links: Links) -> None:
        """Begin at the beginning of the leaf."""
        self.leaf, self.edits, self.links = leaf, edits, links

    def bare(self, found: re.Match[str]) -> int:
        """Check an address that is a link by itself, from its ``://`` or ``www.``; give the place after it."""
        scheme = _SCHEME.search(self.leaf.text, max(found.start() - 5, 0), found.start())
        if scheme is None and found[0].startswith(":"):
            return found.start() + 3
        start = scheme.start() if scheme else found.start()
        address = (scheme[0] if scheme else "http://") + found[0]
        if not targets.is_valid(address):
            targets.resolve(address, self.leaf.place(start, found.end()))
            self.links.keep_plain(start, found.end())
            self.leaf.bare.append(Mention(start, start, found.end(), address))
        elif real := _BARE.match(self.leaf.text, start):
            said = ("" if scheme else "http://") + unescape(real[0])
            self.leaf.bare.append(Mention(start, *real.span(), said, said))
        return found.end()

    def angled(self, found: re.Match[str]) -> int:
        """Check ``<https://…>``; give the place after it."""
        written = found[0][1:-1]
        address = targets.resolve(written, self.leaf.place(found.start() + 1, found.end() - 1))
        is_mail = "@" in written and ":" not in written
        said = unescape(f"mailto:{written}" if is_mail else written)
        shown = None if address is None else said
        self.leaf.mentions.append(Mention(found.start(), found.start() + 1, found.end() - 1, said, shown))
        if address is None:
            self.edits.replace(found.start(), found.start() + 1, "&lt;")
            self.links.keep_plain(found.start(), found.end())
        return found.end()

    def shown(self, start: int, end: int) -> None:
        """Note the addresses in a tag that is shown as text."""
        for real in _BARE.finditer(self.leaf.text, start, end):
            address = ("http://" if real["www"] else "") + unescape(real[0])
            self.leaf.mentions.append(Mention(real.start(), *real.span(), address, address))

    def mail(self, found: re.Match[str]) -> int:
        """Note ``nom@exemple.fr``, from its ``@``; give the place after it."""
        text, at = self.leaf.text, found.start()
        local = _LOCAL_PART.search(text, max(at - _LONGEST_LOCAL_PART, 0), at)
        if local and (real := _MAIL.match(text, local.start())):
            self.leaf.bare.append(Mention(real.start(), *real.span(), f"mailto:{real[0]}", f"mailto:{real[0]}"))
            return real.end()
        return found.end()

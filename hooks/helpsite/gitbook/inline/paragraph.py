"""The text of a leaf, made ready for Python-Markdown line for line, and its problems."""

import re
from collections.abc import Callable

from helpsite.gitbook.html.foreign import mathml
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.inline import maths
from helpsite.gitbook.inline.attributes import LIST, anchor
from helpsite.gitbook.inline.autolinks import Autolinks
from helpsite.gitbook.inline.edits import Edits
from helpsite.gitbook.inline.kinds import MATH, NOT_A_TAG
from helpsite.gitbook.inline.links import Links
from helpsite.gitbook.inline.markup import Markup
from helpsite.gitbook.inline.snippets import tell_snippets
from helpsite.gitbook.inline.spans import ESCAPABLE, CodeSpans
from helpsite.gitbook.page import Page
from helpsite.source import Line

_DELIMITERS = re.compile(r"[ \t|:]*-[ \t|:-]*")
_PIPE = re.compile(r"\\\|")
_TRIGGER = re.compile(r"[<{}\[@]|\\\||&#xNAN;|\$\$|://|www\.")
_FIRST = re.compile(r"[\\&`$<\[\]{}@]|!\[|://|www\.")  # what a mark begins with; five times faster to search for
_MARK = re.compile(
    rf"""(?P<nan>\\&\#xNAN;|&\#xNAN;)|(?P<escape>\\{ESCAPABLE})|(?P<code>`+)|(?P<math>\$\$)
    |(?P<link><(?:[A-Za-z][A-Za-z0-9+.-]*+:[^\s<>]*+|[^\s<>@"'=/]++@[^\s<>@]++)>)
    |(?P<angle><)|(?P<open>\[|!\[)|(?P<close>\])|(?P<brace>[{{}}])|(?P<mail>@)
    |(?P<bare>(?:://|www\.)(?:[^\s<>\[\]`\\]|\[[^\s<>\[\]`\\]*+\]?)*)""",
    re.VERBOSE,
)
_LIKE_A_TAG = re.compile(r"\{%-?\s*@?[A-Za-z]")


def prepare(lines: list[Line], page: Page, is_note: bool = False) -> list[str]:
    """Give as many lines of text as came in, in which Python-Markdown finds what GitBook would."""
    texts = [line.text for line in lines]
    if not _TRIGGER.search("\n".join(texts)):
        return texts
    if len(texts) > 1 and _DELIMITERS.fullmatch(texts[1]):
        return [_Reader(Leaf([line], page), is_row=True).read() for line in lines]
    return _Reader(Leaf(lines, page, is_note)).read().split("\n")


class _Reader:
    """One walk over the marks of a leaf; one method for each kind of mark gives the place after it."""

    def __init__(self, leaf: Leaf, is_row: bool = False) -> None:
        self.leaf, self.text, self.is_row = leaf, leaf.text, is_row
        self.edits = Edits(leaf.text)
        self.spans = CodeSpans(leaf.text)
        self.links = Links(leaf, self.edits)
        autolinks = Autolinks(leaf, self.edits, self.links)
        self.markup = Markup(leaf, self.edits, autolinks.shown)
        self.readers: dict[str, Callable[[re.Match[str]], int]] = {
            "nan": self._nan,
            "escape": lambda found: found.end(),
            "code": self._code,
            "math": self._math,
            "link": autolinks.angled,
            "angle": lambda found: self.markup.read(found.start()),
            "open": self._bracket,
            "close": lambda found: self.links.close(found.start()),
            "brace": self._brace,
            "bare": autolinks.bare,
            "mail": autolinks.mail,
        }

    def read(self) -> str:
        """Give the changed text."""
        if formula := maths.BLOCK.match(self.text):
            self._check(formula)
            return self.text
        at = 0
        while first := _FIRST.search(self.text, at):
            found = _MARK.match(self.text, first.start())
            at = self.readers[found.lastgroup or ""](found) if found else first.start() + 1
        self.markup.finish()
        tell_snippets(self.leaf)
        self.leaf.tell()
        return self.edits.applied()

    def _nan(self, found: re.Match[str]) -> int:
        self.edits.replace(found.start(), found.end(), "")
        return found.end()

    def _code(self, found: re.Match[str]) -> int:
        """Go past a code span; in a table, ``\\|`` is a pipe even there (https://github.github.com/gfm/#example-200)."""
        end = self.spans.end(found.start(), len(found[0]))
        if self.is_row and end:
            for pipe in _PIPE.finditer(self.text, found.end(), end):
                self.edits.replace(*pipe.span(), "|")
        return end or found.end()

    def _math(self, found: re.Match[str]) -> int:
        formula = maths.INLINE.match(self.text, found.start())
        self._check(formula)
        return (formula or found).end()

    def _check(self, formula: re.Match[str] | None) -> None:
        if formula and mathml(formula["formula"]) is None:
            self.leaf.place(formula.start()).report(MATH, formula=formula["formula"])

    def _bracket(self, found: re.Match[str]) -> int:
        self.links.open.append(found)
        return found.end()

    def _brace(self, found: re.Match[str]) -> int:
        """Keep attr_list from taking words in braces."""
        if real := LIST.match(self.text, found.start()):
            if name := anchor(real, self.is_row):
                self.leaf.place(*real.span()).name_anchor(name)
            return real.end()
        if _LIKE_A_TAG.match(self.text, found.start()):
            self.leaf.place(found.start()).report(NOT_A_TAG)
        self.edits.insert(found.start(), "\\")
        return found.end()

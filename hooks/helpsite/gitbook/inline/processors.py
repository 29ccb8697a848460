"""Python-Markdown's inline processors, as GitBook's Markdown needs them."""

import re
import string
from collections.abc import Callable
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import ENTITY_RE, BacktickInlineProcessor, InlineProcessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX

from helpsite.gitbook.html.foreign import mathml
from helpsite.gitbook.html.text import atomic, new
from helpsite.gitbook.inline import maths, quiet
from helpsite.gitbook.inline.addresses import Addresses
from helpsite.gitbook.inline.elements import Elements, Found
from helpsite.gitbook.inline.spans import ESCAPE
from helpsite.gitbook.page import Page

_RUN = re.compile("`+")
_AMPERSAND = f"{AMP_SUBSTITUTE}amp;"


def register(md: Markdown, page: Callable[[], Page]) -> None:
    """Put GitBook's inline syntax in the place of Python-Markdown's; ``page`` gives the page being converted."""
    patterns = md.inlinePatterns
    md.ESCAPED_CHARS = list(string.punctuation)
    patterns.deregister("html")
    patterns.register(CodeSpan(r"(?<!\\)((?:\\{2})+)(?=`+)|(?<!\\)`"), "backtick", 190)
    patterns.register(Math(maths.BLOCK.pattern, md, display=True), "math_block", 188)
    patterns.register(Math(maths.INLINE.pattern, md), "math", 187)
    patterns.register(Elements(md, page), "elements", 185)
    patterns.register(HardBreak(r"\\\n|\A\\\Z", md), "hard_break", 182)
    patterns.register(Escape(ESCAPE.pattern, md), "escape", 180)
    patterns.register(Entity(ENTITY_RE, md), "entity", 80)
    md.treeprocessors.register(Addresses(md, page), "addresses", 1)
    quiet.register(md)


def plain(text: str) -> str:
    """Give text that no other processor reads again: ``&`` and ``<`` are printed ``&amp;`` and ``&lt;``."""
    return "".join(_AMPERSAND if char == "&" else f"{STX}{ord(char)}{ETX}" for char in text)


class CodeSpan(BacktickInlineProcessor):
    """A code span ends at the next run of as many backquotes, and nowhere else."""

    def find_code_spans(  # type: ignore[override]  # as the class it overrides has it
        self, start: int, text: str
    ) -> tuple[int, int | None]:
        """Give the start and the end of the code; no end where the backquotes are only backquotes."""
        run = _RUN.match(text, start)
        first = run.end() if run else start
        closing = re.compile(rf"(?<!`)`{{{first - start}}}(?!`)").search(text, first)
        return first, closing.start() if closing else None


class Math(InlineProcessor):
    r"""``$$\frac{1}{2}$$`` → MathML, or the source where it is not LaTeX."""

    def __init__(self, pattern: str, md: Markdown, display: bool = False) -> None:
        """Look for formulas in a text, or for one that is all of it (``display``)."""
        super().__init__(pattern, md)
        self.display = display

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]
        """Give the formula."""
        element = mathml(m["formula"], self.display)
        if element is None:
            element = new("code")
            element.text = atomic(m[0].strip(), "code")
        return element, m.start(), m.end()


class HardBreak(InlineProcessor):
    r"""A backslash at the end of a line is a line break; alone in a paragraph it is an empty line."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]
        """Give the break."""
        return (Element("br") if m[0].endswith("\n") else ""), m.start(), m.end()


class Escape(InlineProcessor):
    r"""A backslash before any ASCII punctuation: ``\&`` → ``&amp;``."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]
        """Give the character."""
        return plain(m[1]), m.start(), m.end()


class Entity(InlineProcessor):
    """``&eacute;`` → ``é``; what is no entity is shown as it is written."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]
        """Give the characters."""
        return plain(unescape(m[0])), m.start(), m.end()

"""How leaves begin: the test of a line, and what is done with it.

Source: CommonMark 0.31 §4 (https://spec.commonmark.org/0.31.2/#leaf-blocks).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import indentation
from helpsite.gitbook.html_blocks import HtmlBlock, starts_html
from helpsite.gitbook.leaves import Definition, Heading, Paragraph, Rule, is_definition
from helpsite.gitbook.literals import FENCE, Comment, Fence, IndentedCode, Preformatted, fence_options
from helpsite.source import Line

if TYPE_CHECKING:
    from helpsite.gitbook.scanner import Scanner

_ATX = re.compile(r" {0,3}(?P<level>#{1,6})(?=[ ]|$)(?P<text>.*)$")
_CLOSING = re.compile(r"(?:^|[ ])#+[ ]*$")
_SETEXT = re.compile(r" {0,3}(?P<mark>=+|-+)[ ]*$")
_BREAK = re.compile(r" {2,}$|\\$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_ANCHOR = re.compile(r"""\s*<a\s+(?:href=["'][^"']*["']\s+)?id=["'](?P<id>[^"'\s{}]+)["']\s*>\s*</a>""")
_INVISIBLE = re.compile(r"&#x20;|&nbsp;|\s")


def is_indented_code(scanner: Scanner, line: Line) -> bool:
    """Tell whether this is code by indentation; it cannot interrupt a paragraph."""
    return indentation(line.text) >= 4 and not isinstance(scanner.leaf, Paragraph | Definition)


def indented_code(scanner: Scanner, line: Line) -> None:
    """Begin it."""
    scanner.begin(IndentedCode(scanner.page), line)


def is_fence(scanner: Scanner, line: Line) -> bool:
    """Tell whether a code fence opens here."""
    return bool(FENCE.match(line.text))


def fence(scanner: Scanner, line: Line) -> None:
    """Begin it, with the options of the ``{% code %}`` around it."""
    scanner.settle()
    around = scanner.stack.block()
    said = around.node.attributes if around and around.node.kind == "code" else {}
    scanner.begin(Fence(scanner.page, options=fence_options(said)), line)


def is_comment(scanner: Scanner, line: Line) -> bool:
    """Tell whether a comment opens here that is closed somewhere."""
    return line.text.lstrip().startswith("<!--") and scanner.ahead.closes("-->", line)


def comment(scanner: Scanner, line: Line) -> None:
    """Begin it."""
    scanner.begin(Comment(scanner.page), line)


def is_html(scanner: Scanner, line: Line) -> bool:
    """Tell whether block HTML begins here."""
    return starts_html(line.text, isinstance(scanner.leaf, Paragraph)) is not None


def html(scanner: Scanner, line: Line) -> None:
    """Begin it; ``<pre>`` is code."""
    name = starts_html(line.text, False) or ""
    if not scanner.ahead.closes(name, line):
        scanner.begin(HtmlBlock(scanner.page, name=""), line)
    elif name == "pre":
        scanner.begin(Preformatted(scanner.page), line)
    else:
        scanner.begin(HtmlBlock(scanner.page, name=name), line)


def is_setext(scanner: Scanner, line: Line) -> bool:
    """Tell whether this line underlines a heading."""
    return isinstance(scanner.leaf, Paragraph) and scanner.stack.all_matched and bool(_SETEXT.match(line.text))


def setext(scanner: Scanner, line: Line) -> None:
    """Turn the open paragraph into a heading."""
    if scanner.leaf is None:
        return
    text = scanner.leaf.lines
    scanner.leaf = None
    level = "# " if "=" in line.text else "## "
    words = " ".join(_BREAK.sub("<br>", part.text) for part in text).removesuffix("<br>")
    heading = text[0].saying(level + words)
    Heading(scanner.page, [heading]).put(scanner.output)


def is_atx(scanner: Scanner, line: Line) -> bool:
    """Tell whether this is a heading: ``## Title``."""
    return bool(_ATX.match(line.text))


def atx(scanner: Scanner, line: Line) -> None:
    """Put the heading; ``## T <a href="#t" id="t"></a>`` → ``## T {#t}``; an empty one is told and dropped."""
    place = line.after(indentation(line.text))
    level = place.text[: len(place.text) - len(place.text.lstrip("#"))]
    written = _CLOSING.sub("", place.text[len(level) :])
    anchors = _ANCHOR.findall(written)
    text = _ANCHOR.sub("", written)
    if not _INVISIBLE.sub("", text):
        scanner.settle()
        scanner.page.report(kinds.EMPTY_HEADING, place)
        return
    anchor = f" {{#{anchors[0]}}}" if anchors else ""
    more = "".join(f'<span id="{name}"></span>' for name in anchors[1:])
    scanner.begin(Heading(scanner.page), place.saying(f"{level}{text}{more}{anchor}"))
    scanner.close_leaf()


def is_rule(scanner: Scanner, line: Line) -> bool:
    """Tell whether this is a thematic break."""
    return bool(_RULE.match(line.text))


def rule(scanner: Scanner, line: Line) -> None:
    """Put it."""
    scanner.begin(Rule(scanner.page), line)
    scanner.close_leaf()


def is_definition_start(scanner: Scanner, line: Line) -> bool:
    """Tell whether a footnote or a link is defined here; a link cannot be in the midst of a paragraph."""
    return is_definition(line.text) and (not isinstance(scanner.leaf, Paragraph) or "[^" in line.text)


def definition(scanner: Scanner, line: Line) -> None:
    """Begin the definition."""
    scanner.begin(Definition(scanner.page), line)

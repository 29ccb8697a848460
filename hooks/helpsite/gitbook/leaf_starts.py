"""How leaves begin: the test of a line, and what is done with it.

Source: CommonMark 0.31 §4 (https://spec.commonmark.org/0.31.2/#leaf-blocks).
"""

import re

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import indentation
from helpsite.gitbook.definitions import Definition, is_definition
from helpsite.gitbook.html_blocks import HtmlBlock, starts_html
from helpsite.gitbook.leaves import Heading, Paragraph, Rule
from helpsite.gitbook.literals import FENCE, Comment, Fence, IndentedCode, Preformatted, fence_options
from helpsite.gitbook.state import State
from helpsite.source import Line

_ATX = re.compile(r" {0,3}(?P<level>#{1,6})(?=[ ]|$)(?P<text>.*)$")
_ANCHOR = re.compile(r"""\s*(?P<tag><a)\s+(?:href=["'][^"']*["']\s+)?id=["'](?P<id>[^"'\s{}]+)["']\s*>\s*</a>""")
_ANCHORS = re.compile(rf"(?:{_ANCHOR.pattern})+\s*$".replace("?P<tag>", "?:").replace("?P<id>", "?:"))
_CLOSING = re.compile(r"(?:^|[ ])#+[ ]*$")
_SETEXT = re.compile(r" {0,3}(?P<mark>=+|-+)[ ]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_INVISIBLE = re.compile(r"&#x20;|&nbsp;|\s")


def is_indented_code(state: State, line: Line) -> bool:
    """Tell whether this is code by indentation; it cannot interrupt a paragraph."""
    return indentation(line.text) >= 4 and not isinstance(state.leaf, Paragraph | Definition)


def indented_code(state: State, line: Line) -> None:
    """Begin it."""
    state.begin(IndentedCode(state.page), line)


def is_fence(state: State, line: Line) -> bool:
    """Tell whether a code fence opens here."""
    return bool(FENCE.match(line.text))


def fence(state: State, line: Line) -> None:
    """Begin it, with the options of the ``{% code %}`` around it."""
    state.settle()
    state.begin(Fence(state.page, options=fence_options(_code(state) or {})), line)


def is_comment(state: State, line: Line) -> bool:
    """Tell whether a comment opens here that is closed somewhere."""
    return line.text.lstrip().startswith("<!--") and state.ahead.closes("-->", line)


def comment(state: State, line: Line) -> None:
    """Begin it."""
    state.begin(Comment(state.page), line)


def is_html(state: State, line: Line) -> bool:
    """Tell whether block HTML begins here."""
    return starts_html(line.text, isinstance(state.leaf, Paragraph)) is not None


def html(state: State, line: Line) -> None:
    """Begin it; ``<pre>`` is code."""
    name = starts_html(line.text, False) or ""
    closed = state.ahead.closes(name, line)
    if name == "pre":
        state.begin(Preformatted(state.page, around=_code(state), closed=closed), line)
    else:
        state.begin(HtmlBlock(state.page, name=name if closed else ""), line)


def is_setext(state: State, line: Line) -> bool:
    """Tell whether this line underlines a heading."""
    return isinstance(state.leaf, Paragraph) and state.stack.all_matched and bool(_SETEXT.match(line.text))


def setext(state: State, line: Line) -> None:
    """Turn the open paragraph into a heading."""
    if state.leaf is None:
        return
    lines, state.leaf = state.leaf.lines, None
    Heading(state.page, lines, mark="#" if "=" in line.text else "##").put(state.output)


def is_atx(state: State, line: Line) -> bool:
    """Tell whether this is a heading: ``## Title``."""
    return bool(_ATX.match(line.text))


def atx(state: State, line: Line) -> None:
    """Put the heading; ``## T <a href="#t" id="t"></a>`` → ``## T {#t}``; an empty one is told and dropped."""
    place = line.after(indentation(line.text))
    mark = place.text[: len(place.text) - len(place.text.lstrip("#"))]
    written = _CLOSING.sub("", place.text[len(mark) :])
    ending = _ANCHORS.search(written)
    anchors = list(_ANCHOR.finditer(written, ending.start())) if ending else []
    text = written[: ending.start()] if ending else written
    if not _INVISIBLE.sub("", text):
        state.settle()
        state.page.report(kinds.EMPTY_HEADING, place)
        return
    for anchor in anchors:
        state.page.name_once(kinds.ANCHOR_TWICE, anchor["id"], place, len(mark) + anchor.start("tag"))
    names = [anchor["id"] for anchor in anchors]
    more = "".join(f'<span id="{name}"></span>' for name in names[1:])
    suffix = f"{more} {{#{names[0]}}}" if names else ""
    state.begin(Heading(state.page, mark=mark, suffix=suffix), place.after(len(mark)).saying(text))
    state.close_leaf()


def is_rule(state: State, line: Line) -> bool:
    """Tell whether this is a thematic break."""
    return bool(_RULE.match(line.text))


def rule(state: State, line: Line) -> None:
    """Put it."""
    state.begin(Rule(state.page), line)
    state.close_leaf()


def is_definition_start(state: State, line: Line) -> bool:
    """Tell whether a footnote or a link is defined here; a link cannot be in the midst of a paragraph."""
    return is_definition(line.text) and (not isinstance(state.leaf, Paragraph) or "[^" in line.text)


def definition(state: State, line: Line) -> None:
    """Begin the definition."""
    state.begin(Definition(state.page), line)


def _code(state: State) -> dict[str, str] | None:
    """Give what the ``{% code %}`` around says, if there is one."""
    around = state.stack.block()
    return around.node.attributes if around and around.node.kind == "code" else None

"""How containers begin: quotes, list items, and wrappers in HTML.

Source: CommonMark 0.31 §5 (https://spec.commonmark.org/0.31.2/#container-blocks).
"""

import re

from helpsite.gitbook import blocks
from helpsite.gitbook.containers import QUOTE, Frame
from helpsite.gitbook.leaves import Paragraph
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.state import State
from helpsite.gitbook.tags import Tag, attributes_of
from helpsite.source import Line

_ITEM = re.compile(r" {0,3}(?:(?P<bullet>[-+*])|(?P<number>[0-9]{1,9})(?P<after>[.)]))(?P<space> +|$)")
_WRAPPER = re.compile(
    r" {0,3}<(?P<slash>/?)(?P<name>div|section|article|center|aside)(?P<rest>\s[^<>]*)?>\s*$", re.IGNORECASE
)


def is_quote(state: State, line: Line) -> bool:
    """Tell whether a quote begins here."""
    return bool(QUOTE.match(line.text)) and not state.too_deep(line)


def quote(state: State, line: Line) -> Line:
    """Open the quote."""
    state.settle()
    state.stack.push(Frame("quote", Node("quote", line, state.page)))
    match = QUOTE.match(line.text)
    return line.after(match.end() if match else 0)


def is_item(state: State, line: Line) -> bool:
    """Tell whether a list item begins here; only one with text, and number 1, interrupts a paragraph."""
    match = _ITEM.match(line.text)
    if not match:
        return False
    interrupts = isinstance(state.leaf, Paragraph) and state.stack.all_matched and state.stack.top.kind != "list"
    if interrupts and (match.end() == len(line.text) or match["number"] not in (None, "1")):
        return False
    return not state.too_deep(line)


def item(state: State, line: Line) -> Line:
    """Open the item, and its list unless it joins the one before."""
    match = _ITEM.match(line.text)
    if match is None:
        return line
    marker = match["bullet"] or match["after"]
    state.settle(joins=marker)
    stack = state.stack
    if stack.top.kind != "list":
        attributes = {"start": int(match["number"])} if match["number"] else {}
        stack.push(Frame("list", Node("list", line, state.page, attributes), marker=marker))
    spaces = len(match["space"])
    rest = match.end() < len(line.text)
    offset = match.end() if rest and spaces < 5 else match.start("space") + 1
    stack.push(Frame("item", Node("item", line, state.page), offset=offset))
    return line.after(min(offset, len(line.text)))


def is_wrapper(state: State, line: Line) -> bool:
    """Tell whether the line is only ``<div …>`` with its end tag further down, or the end tag of an open one."""
    match = _WRAPPER.match(line.text)
    if not match:
        return False
    name = match["name"].lower()
    if match["slash"]:
        return state.stack.innermost(f"</{name}>") is not None
    return state.ahead.closes(name, line) and not state.too_deep(line)


def wrapper(state: State, line: Line) -> None:
    """Open or close the wrapper; ``<div data-gb-custom-block data-tag="hint">`` is the tag that it names."""
    match = _WRAPPER.match(line.text)
    if match is None:
        return
    name, rest = match["name"].lower(), match["rest"] or ""
    nothing = line.after(len(line.text))
    if match["slash"]:
        blocks.handle(state, Tag(name, True, line, nothing, line.text.strip(), html=True))
        return
    attributes = attributes_of(rest)
    custom = attributes.pop("data-tag", "") if "data-gb-custom-block" in attributes else ""
    if custom:
        said = {key.removeprefix("data-"): value for key, value in attributes.items() if key != "data-gb-custom-block"}
        tag = Tag(custom, False, line, nothing, line.text.strip(), attributes=said, closed_by=f"</{name}>")
    else:
        tag = Tag(name, False, line, nothing, line.text.strip(), html=True, attributes=attributes)
    blocks.handle(state, tag)

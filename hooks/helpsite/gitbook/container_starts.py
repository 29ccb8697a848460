"""How containers begin: quotes, list items, and wrappers in HTML.

Source: CommonMark 0.31 §5 (https://spec.commonmark.org/0.31.2/#container-blocks).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from helpsite.gitbook import blocks
from helpsite.gitbook.containers import Frame
from helpsite.gitbook.leaves import Paragraph
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.tags import Tag, attributes_of
from helpsite.source import Line

if TYPE_CHECKING:
    from helpsite.gitbook.scanner import Scanner

_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(r" {0,3}(?:(?P<bullet>[-+*])|(?P<number>[0-9]{1,9})(?P<after>[.)]))(?P<space> +|$)")
_WRAPPER = re.compile(
    r" {0,3}<(?P<slash>/?)(?P<name>div|section|article|center|aside)(?P<rest>\s[^<>]*)?>\s*$", re.IGNORECASE
)


def is_quote(scanner: Scanner, line: Line) -> bool:
    """Tell whether a quote begins here."""
    return bool(_QUOTE.match(line.text)) and not scanner.too_deep(line)


def quote(scanner: Scanner, line: Line) -> Line:
    """Open the quote."""
    scanner.settle()
    scanner.stack.push(Frame("quote", Node("quote", line, scanner.page)))
    match = _QUOTE.match(line.text)
    return line.after(match.end() if match else 0)


def is_item(scanner: Scanner, line: Line) -> bool:
    """Tell whether a list item begins here; only one with text, and number 1, interrupts a paragraph."""
    match = _ITEM.match(line.text)
    if not match:
        return False
    interrupts = isinstance(scanner.leaf, Paragraph) and scanner.stack.all_matched and scanner.stack.top.kind != "list"
    if interrupts and (match.end() == len(line.text) or match["number"] not in (None, "1")):
        return False
    return not scanner.too_deep(line)


def item(scanner: Scanner, line: Line) -> Line:
    """Open the item, and its list unless it joins the one before."""
    match = _ITEM.match(line.text)
    if match is None:
        return line
    marker = match["bullet"] or match["after"]
    scanner.settle(joins=marker)
    stack = scanner.stack
    if stack.top.kind != "list":
        attributes = {"start": int(match["number"])} if match["number"] else {}
        stack.push(Frame("list", Node("list", line, scanner.page, attributes), marker=marker))
    spaces = len(match["space"])
    rest = match.end() < len(line.text)
    offset = match.end() if rest and spaces < 5 else match.start("space") + 1
    stack.push(Frame("item", Node("item", line, scanner.page), offset=offset))
    return line.after(min(offset, len(line.text)))


def is_wrapper(scanner: Scanner, line: Line) -> bool:
    """Tell whether the line is only ``<div …>`` with its end tag further down, or the end tag of an open one."""
    match = _WRAPPER.match(line.text)
    if not match:
        return False
    name = match["name"].lower()
    if match["slash"]:
        return scanner.stack.innermost(f"</{name}>") is not None
    return scanner.ahead.closes(name, line) and not scanner.too_deep(line)


def wrapper(scanner: Scanner, line: Line) -> None:
    """Open or close the wrapper; ``<div data-gb-custom-block data-tag="hint">`` is the tag that it names."""
    match = _WRAPPER.match(line.text)
    if match is None:
        return
    name, rest = match["name"].lower(), match["rest"] or ""
    nothing = line.after(len(line.text))
    if match["slash"]:
        blocks.handle(scanner, Tag(name, True, line, nothing, line.text.strip(), html=True))
        return
    attributes = attributes_of(rest)
    custom = attributes.pop("data-tag", "") if "data-gb-custom-block" in attributes else ""
    if custom:
        said = {key.removeprefix("data-"): value for key, value in attributes.items() if key != "data-gb-custom-block"}
        tag = Tag(custom, False, line, nothing, line.text.strip(), attributes=said, closed_by=f"</{name}>")
    else:
        tag = Tag(name, False, line, nothing, line.text.strip(), html=True, attributes=attributes)
    blocks.handle(scanner, tag)

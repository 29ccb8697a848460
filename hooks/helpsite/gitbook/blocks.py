"""What opens and closes the blocks that tags make: ``{% hint %}`` … ``{% endhint %}``, ``<details>``, wrappers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpsite.gitbook import includes, kinds
from helpsite.gitbook.containers import Frame, indentation
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.page import Page
from helpsite.gitbook.tag_checks import check
from helpsite.gitbook.tags import Tag, suggestion
from helpsite.gitbook.vocabulary import BLOCKS, Block, End
from helpsite.source import Line

if TYPE_CHECKING:
    from helpsite.gitbook.scanner import Scanner


def handle(scanner: Scanner, tag: Tag) -> Line:
    """Open or close what ``tag`` says; give the line after it."""
    if tag.malformed:
        scanner.page.report(kinds.MALFORMED, tag.line, tag=tag.text, name=tag.name)
    if tag.end:
        _close(scanner, tag)
    elif tag.html:
        _open_html(scanner, tag)
    elif tag.name in BLOCKS:
        _open(scanner, tag, BLOCKS[tag.name])
    else:
        _open_unknown(scanner, tag)
    return tag.rest.after(indentation(tag.rest.text))


def question(scanner: Scanner, line: Line) -> Line:
    """Note a line of the summary that is being read; give it without the signs of a heading or emphasis around it."""
    text = line.text.strip()
    bare = text.lstrip("#").strip()
    scanner.stack.frames[-2].node.attributes.setdefault("question", []).append(bare)
    return line.after(line.text.index(bare)) if bare else line.saying("")


def check_closed(page: Page, frame: Frame, ended: bool) -> None:
    """Tell what is wrong with a block that is now closed, ``ended`` by its end tag or not."""
    node = frame.node
    if frame.kind == "block" and not (ended or frame.implied):
        kind = kinds.UNCLOSED_HTML if frame.html else kinds.UNCLOSED
        page.report(kind, node.line, name=frame.html or frame.node.kind)
    if node.kind == "details":
        _check_details(page, frame)


def _open(scanner: Scanner, tag: Tag, block: Block) -> None:
    check(scanner.page, tag, block)
    scanner.settle()
    if block.parent:
        _stand_in(scanner, tag, block.parent)
    if tag.name == "include":
        includes.include(scanner, tag)
        return
    node = Node(tag.name, tag.line, scanner.page, {**tag.attributes, "argument": tag.argument})
    leaf = block.end is End.NONE or (
        block.end is End.OPTIONAL and not scanner.ahead.next_is(f"end{tag.name}", tag.line)
    )
    if leaf or scanner.too_deep(tag.line):
        scanner.add(node)
    else:
        scanner.stack.push(Frame("block", node, ends=(tag.closed_by or tag.name,)))


def _stand_in(scanner: Scanner, tag: Tag, parent: str) -> None:
    """See to it that the tag stands in its parent: close a sibling left open, or imply the parent."""
    around = scanner.stack.block()
    if around and around.node.kind == tag.name:
        scanner.pop()
        around = scanner.stack.block()
    if around and around.node.kind == parent:
        while scanner.stack.top is not around:
            scanner.pop()
        return
    scanner.page.report(kinds.MISPLACED, tag.line, name=tag.name, parent=parent)
    scanner.stack.push(Frame("block", Node(parent, tag.line, scanner.page), implied=True))


def _open_html(scanner: Scanner, tag: Tag) -> None:
    if tag.name == "summary":
        _open_summary(scanner, tag)
        return
    scanner.settle()
    if not scanner.too_deep(tag.line):
        node = Node("details" if tag.name == "details" else "wrapper", tag.line, scanner.page, dict(tag.attributes))
        scanner.stack.push(Frame("block", node, ends=(f"</{tag.name}>",), html=tag.name))


def _open_summary(scanner: Scanner, tag: Tag) -> None:
    scanner.settle()
    around = scanner.stack.block()
    if scanner.stack.top is not around or around.node.kind != "details" or "summary" in around.node.attributes:
        scanner.page.report(kinds.STRAY, tag.line, tag=tag.text)
        return
    around.node.attributes["summary"] = tag.line
    ends = scanner.ahead.closes("summary", tag.line)
    scanner.stack.push(Frame("block", Node("summary", tag.line, scanner.page), ends=("</summary>",), html="summary"))
    if not ends:
        scanner.content(tag.rest)
        scanner.pop()


def _open_unknown(scanner: Scanner, tag: Tag) -> None:
    vendor = tag.name.startswith("@")
    kind = kinds.VENDOR if vendor else kinds.UNKNOWN_TAG
    scanner.page.report(kind, tag.line, name=tag.name, hint=suggestion(tag.name))
    said = {"text": f"{tag.name} {tag.argument}".strip(), "url": tag.attributes.get("url", "")}
    scanner.add(Node("unknown", tag.line, scanner.page, said))
    if scanner.ahead.ends_later(tag.name, tag.line) and not scanner.too_deep(tag.line):
        scanner.stack.push(Frame("block", Node("group", tag.line, scanner.page), ends=(tag.name,)))


def _close(scanner: Scanner, tag: Tag) -> None:
    name = f"</{tag.name}>" if tag.html else tag.name
    frame = scanner.stack.innermost(name)
    scanner.close_leaf()
    if frame is None:
        scanner.page.report(kinds.STRAY, tag.line, tag=tag.text)
        return
    while scanner.stack.top is not frame:
        scanner.pop()
    scanner.pop(ended=True)
    if scanner.stack.top.implied:
        scanner.pop()


def _check_details(page: Page, frame: Frame) -> None:
    node = frame.node
    summary = node.attributes.get("summary")
    if summary is None:
        page.report(kinds.NO_QUESTION, node.line)
    if frame.children <= (summary is not None):
        asked = " ".join(node.attributes.get("question", ()))
        page.report(kinds.EMPTY_ANSWER, summary or node.line, question=asked)

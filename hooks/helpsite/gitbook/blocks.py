"""What opens and closes the blocks that tags make: ``{% hint %}`` … ``{% endhint %}``, ``<details>``, wrappers."""

from helpsite.gitbook import examples, includes, kinds
from helpsite.gitbook.containers import Frame, indentation
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.state import State
from helpsite.gitbook.tag_addresses import prepared, refer
from helpsite.gitbook.tag_checks import check
from helpsite.gitbook.tags import Tag, suggestion
from helpsite.gitbook.views import view
from helpsite.gitbook.vocabulary import BLOCKS, Block, End
from helpsite.source import Line

_READ_ELSEWHERE = {"include": includes.include, "vue": view}  # not written in the page: in another file, in data


def handle(state: State, tag: Tag) -> Line:
    """Open or close what ``tag`` says; give the line after it."""
    if tag.malformed and tag.name in BLOCKS:
        state.page.report(kinds.MALFORMED, tag.line, tag=tag.text, name=tag.name)
    if tag.end:
        _close(state, tag)
    elif tag.html:
        _open_html(state, tag)
    elif tag.name in BLOCKS:
        _open(state, tag, BLOCKS[tag.name])
    else:
        _open_unknown(state, tag)
    return tag.rest.after(indentation(tag.rest.text))


def question(state: State, line: Line) -> Line:
    """Note a line of the summary that is being read; give it without the signs of a heading or emphasis around it."""
    text = line.text.strip()
    bare = text.lstrip("#").strip()
    state.stack.frames[-2].node.attributes.setdefault("question", []).append(bare)
    return line.after(line.text.index(bare)) if bare else line.saying("")


def _open(state: State, tag: Tag, block: Block) -> None:
    check(state.page, tag, block)
    state.settle()
    if block.parent:
        _stand_in(state, tag, block.parent)
    if read := _READ_ELSEWHERE.get(tag.name):
        read(state, tag)
        return
    reference = refer(state.page, tag)
    said = prepared(state.page, tag) | {"argument": tag.argument}
    node = Node(tag.name, tag.line, state.page, said, reference=reference)
    leaf = block.end is End.NONE or (block.end is End.OPTIONAL and not state.ahead.next_is(f"end{tag.name}", tag.line))
    if leaf or state.too_deep(tag.line):
        state.add(node)
    else:
        ends = (tag.closed_by or tag.name,)
        lost = not (tag.closed_by or state.ahead.ends_later(tag.name, tag.line))
        state.stack.push(Frame("block", node, ends=ends, lost=lost))
        examples.begin(state, tag)


def _stand_in(state: State, tag: Tag, parent: str) -> None:
    """See to it that the tag stands in its parent: close a sibling left open, or imply the parent."""
    around = state.stack.block()
    if around and around.node.kind == tag.name:
        state.pop_to(around)
        state.pop()
        around = state.stack.block()
    if around and around.node.kind == parent:
        state.pop_to(around)
        return
    state.page.report(kinds.MISPLACED, tag.line, name=tag.name, parent=parent)
    state.stack.push(Frame("block", Node(parent, tag.line, state.page), implied=True))


def _open_html(state: State, tag: Tag) -> None:
    if tag.name == "summary":
        _open_summary(state, tag)
        return
    state.settle()
    if state.too_deep(tag.line):
        return
    is_collapsible = tag.name == "details"
    if is_collapsible and (anchor := tag.attributes.get("id")):
        state.page.name_once(kinds.ANCHOR_TWICE, anchor, tag.line)
    node = Node("details" if is_collapsible else "wrapper", tag.line, state.page, dict(tag.attributes))
    state.stack.push(Frame("block", node, ends=(f"</{tag.name}>",), html=tag.name))


def _open_summary(state: State, tag: Tag) -> None:
    state.settle()
    around = state.stack.block()
    ends = state.ahead.closes("summary", tag.line)
    if state.stack.top is not around or around.node.kind != "details" or "summary" in around.node.attributes:
        state.page.report(kinds.STRAY_SUMMARY, tag.line)
        if ends and not state.too_deep(tag.line):
            state.stack.push(Frame("block", Node("group", tag.line, state.page), ends=("</summary>",), html="summary"))
        return
    around.node.attributes["summary"] = tag.line
    state.stack.push(Frame("block", Node("summary", tag.line, state.page), ends=("</summary>",), html="summary"))
    if not ends:
        state.content(tag.rest)
        state.pop()


def _open_unknown(state: State, tag: Tag) -> None:
    vendor = tag.name.startswith("@")
    kind = kinds.VENDOR if vendor else kinds.UNKNOWN_TAG
    state.page.report(kind, tag.line, name=tag.name, hint=suggestion(tag.name))
    said = {"text": f"{tag.name} {tag.argument}".strip(), "url": tag.attributes.get("url", "")}
    state.add(Node("unknown", tag.line, state.page, said, reference=refer(state.page, tag)))
    if state.ahead.ends_later(tag.name, tag.line) and not state.too_deep(tag.line):
        state.stack.push(Frame("block", Node("group", tag.line, state.page, {"block": tag.name}), ends=(tag.name,)))


def _close(state: State, tag: Tag) -> None:
    name = f"</{tag.name}>" if tag.html else tag.name
    frame = state.stack.innermost(name)
    state.close_leaf()
    if frame is None:
        state.page.report(kinds.STRAY, tag.line, tag=tag.text)
        return
    state.pop_to(frame)
    examples.end(state, tag)
    state.pop(ended=True)
    if state.stack.top.implied:
        state.pop()

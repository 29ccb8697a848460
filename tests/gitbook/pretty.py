"""Rendered HTML → the form in which golden files hold it: a line a block, indented, code as it is."""

from html import escape

from tests.gitbook.markup import BLOCKS, SPACE, VOID, Element, tree

INDENT = "  "


def pretty(html: str) -> str:
    """Give ``html`` so that two pages that read the same look the same: ``<ul><li>a`` → three lines."""
    return "\n".join(_lines(tree(html).inside, 0)) + "\n"


def _lines(inside: list[Element | str], depth: int) -> list[str]:
    lines: list[str] = []
    run = ""
    for child in [*inside, Element("p")]:
        if isinstance(child, Element) and _is_block(child):
            lines += [INDENT * depth + run.strip()] if run.strip(" ") else []
            lines += _block(child, depth)
            run = ""
        else:
            run += _inline(child)
    return lines[:-1]


def _is_block(element: Element) -> bool:
    return element.tag in BLOCKS or any(map(_is_block, element.children))


def _block(element: Element, depth: int) -> list[str]:
    start, end = INDENT * depth + _start(element), f"</{element.tag}>"
    if element.tag in VOID:
        return [start]
    if element.tag == "pre":
        return (start + "".join(map(_raw, element.inside)) + end).split("\n")
    if any(map(_is_block, element.children)):
        return [start, *_lines(element.inside, depth + 1), INDENT * depth + end]
    return [start + "".join(map(_inline, element.inside)).strip(" ") + end]


def _inline(node: Element | str) -> str:
    return SPACE.sub(" ", _raw(node))


def _raw(node: Element | str) -> str:
    if isinstance(node, str):
        return escape(node, quote=False).replace("\xa0", "&nbsp;")
    inside = "".join(map(_raw, node.inside))
    if node.tag == "!--":
        return f"<!--{node.text()}-->"
    return _start(node) if node.tag in VOID else f"{_start(node)}{inside}</{node.tag}>"


def _start(element: Element) -> str:
    said = "".join(f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in element.attributes)
    return f"<{element.tag}{said}>"

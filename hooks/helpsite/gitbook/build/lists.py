"""Lists and quotes, as CommonMark has them."""

from xml.etree.ElementTree import Element

from markdown.util import STX, AtomicString

from helpsite.gitbook.build.elements import filled
from helpsite.gitbook.nodes import Node


def make_list(node: Node, content: Element) -> list[Element]:
    """Give the list; in a tight one the paragraphs of the items become bare text."""
    start = node.attributes.get("start")
    element = filled("ul" if start is None else "ol", content)
    if start not in (None, 1):
        element.set("start", str(start))
    if not node.attributes.get("loose"):
        for item_ in element:
            _tighten(item_)
    return [element]


def item(_: Node, content: Element) -> list[Element]:
    """Give the list item."""
    return [filled("li", content)]


def quote(_: Node, content: Element) -> list[Element]:
    """Give the quote."""
    return [filled("blockquote", content)]


def _tighten(item_: Element) -> None:
    """``<li><p>a</p><ul/></li>`` → ``<li>a<ul/></li>``."""
    last = None
    for child in list(item_):
        if not _is_bare(child):
            last = child
            continue
        item_.remove(child)
        if last is None:
            item_.text = "\n".join(filter(None, (item_.text, child.text)))
        else:
            last.tail = "\n".join(filter(None, (last.tail, child.text)))


def _is_bare(element: Element) -> bool:
    """Tell a paragraph of Markdown from other elements and from the place of a stashed code block."""
    text = element.text or ""
    markdown = element.tag == "p" and not element.attrib and not len(element)
    return markdown and not isinstance(text, AtomicString) and not text.startswith(STX)

"""Nodes that add little or nothing to their content."""

from xml.etree.ElementTree import Element

from helpsite.gitbook.build.elements import filled, literal
from helpsite.gitbook.html.attributes import publish_one, safe
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import add_class
from helpsite.gitbook.nodes import Node

INCLUDE = "hs-include"  # stands around included content until its links are rebased
NOT_FOUND = "data-pagefind-ignore"  # https://pagefind.app/docs/indexing/: the search leaves it out


def content(_: Node, content: Element) -> list[Element]:
    """Give the content alone."""
    return list(content)


def include(node: Node, content: Element) -> list[Element]:
    """Give the content of an included file or a view, with the address that its links start from."""
    if node.page.repeats:
        for element in content:
            element.set(NOT_FOUND, "")
    return [filled(INCLUDE, content, base=node.page.src_uri)]


def wrapper(node: Node, content: Element) -> list[Element]:
    """Give the HTML element that a writer put around Markdown; of its attributes only the harmless ones."""
    element = filled("div", content)
    element.attrib = safe(node.attributes, "div", Place(node.page, node.line))
    if side := element.attrib.pop("align", ""):
        add_class(element, f"hs-align-{side.lower()}")
    return [publish_one(element)]


def unknown(node: Node, _: Element) -> list[Element]:
    """Give the words of a tag that this site does not know: nothing that a writer wrote is lost."""
    paragraph = Element("p", {"class": "hs-unknown"})
    url = node.attributes["url"]
    if url.startswith(("http://", "https://")):
        literal(paragraph, "a", url, href=url, **node.mark)
    else:
        literal(paragraph, "code", node.attributes["text"])
    return [paragraph]

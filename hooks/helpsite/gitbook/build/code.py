"""Code with its settings, prompts to copy, and what a specification says of an interface."""

from html import escape
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE, STX

from helpsite.gitbook.build.elements import filled, literal
from helpsite.gitbook.files.names import is_external
from helpsite.gitbook.html import targets
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.nodes import Node

LANGUAGE = "data-lang"  # of the code until it is finished: its title is in the language of the page


def code(node: Node, content: Element) -> list[Element]:
    """Give the code; its title and line numbers are already in the fence, where there is one."""
    said = node.attributes
    names = ["hs-code"]
    names += ["hs-code--wrap"] if said.get("overflow") == "wrap" else []
    names += ["hs-code--expandable"] if said.get("expandable") == "true" else []
    box = filled("div", content, class_=" ".join(names))
    if said.get("lang"):
        box.set(LANGUAGE, said["lang"])
    if said.get("title") and STX not in "".join(box.itertext()):  # what Python-Markdown puts in a fence's place
        title = Element("p")
        literal(title, "strong", said["title"])
        box.insert(0, title)
    return [box]


def prompt(node: Node, content: Element) -> list[Element]:
    """Give a prompt with what it is for."""
    figure = filled("figure", content, class_="hs-prompt")
    if description := node.attributes.get("description"):
        literal(figure, "figcaption", description)
    return [figure]


def operation(node: Node, content: Element) -> list[Element]:
    """Give ``GET /rdv``, the summary and whatever the writer put between the tags; there is no live console."""
    said = node.attributes
    box = Element("div", {"class": "hs-operation"})
    what = f"{said.get('method', '').upper()} {said.get('baseUrl', '')}{said.get('path', '')}".strip()
    if what:
        literal(SubElement(box, "p"), "code", what)
    for name in ("summary", "schemas", "schema", "name", "webhook"):
        if said.get(name):
            literal(box, "p", said[name])
    source = said.get("src") or said.get("spec") or ""
    is_address = is_external(source) or "." in source  # else the name of a specification that GitBook keeps
    place = Place(node.page, node.target, 0, len(node.target.text))
    address = targets.resolve(source, place) if source and is_address else None
    if not len(content) and address:
        literal(SubElement(box, "p"), "a", source, href=address, **node.mark)
    elif not len(content) and source:
        literal(SubElement(box, "p"), "code", source)
    box.extend(list(content))
    return [box]


def parameter(node: Node, content: Element) -> list[Element]:
    """Give the name, the place and the type of a parameter before its description."""
    said = node.attributes
    box = filled("div", content, class_="hs-operation__parameter")
    head = Element("p")
    literal(head, "code", said.get("name", ""))
    facts = [said.get("in", ""), said.get("type", ""), "obligatoire" if said.get("required") == "true" else ""]
    literal(head, "span", " — " + ", ".join(filter(None, facts)))
    box.insert(0, head)
    return [box]


def response(node: Node, content: Element) -> list[Element]:
    """Give the status of a response before its description."""
    box = filled("div", content, class_="hs-operation__response")
    head = Element("p")
    literal(head, "code", node.attributes.get("status", ""))
    literal(head, "span", f" {node.attributes.get('description', '')}")
    box.insert(0, head)
    return [box]


class Languages(Treeprocessor):
    """Says of code which language its words are in: ``<pre lang="en">``."""

    def run(self, root: Element) -> None:
        """Look at each block of code that says so, and at what Python-Markdown keeps in a fence's place."""
        for box in root.iter("div"):
            if language := box.attrib.pop(LANGUAGE, ""):
                for element in box.iter("pre"):
                    element.set("lang", language)
                for found in HTML_PLACEHOLDER_RE.finditer("".join(box.itertext())):
                    _speak(self.md, int(found[1]), language)


def _speak(md: Markdown, index: int, language: str) -> None:
    kept = md.htmlStash.rawHtmlBlocks[index]
    if isinstance(kept, str):
        md.htmlStash.rawHtmlBlocks[index] = kept.replace("<pre", f'<pre lang="{escape(language)}"', 1)

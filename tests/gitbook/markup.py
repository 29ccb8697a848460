"""HTML as the tests see it: a tree read strictly, its faults, its text, and a form that is easy to read and compare."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(re.findall(r"\w+", "area base br col embed hr img input link meta source track wbr"))
BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption col colgroup dd details div dl dt fieldset figcaption figure"
        " footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody"
        " td tfoot th thead tr ul",
    )
)
NO_BLOCKS = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "span", "code"])
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "tr": {"td", "th"}, "dl": {"dt", "dd"}}
SPACE = re.compile(r"[ \t\r\n]+")


@dataclass
class Element:
    """An element; ``inside`` holds text and elements in their order."""

    tag: str
    attributes: list[tuple[str, str | None]] = field(default_factory=list)
    inside: "list[Element | str]" = field(default_factory=list)

    @property
    def children(self) -> "list[Element]":
        return [child for child in self.inside if isinstance(child, Element)]

    def elements(self) -> "Iterator[Element]":
        """Give all elements in this one, in the order of the page."""
        for child in self.children:
            yield child
            yield from child.elements()

    def get(self, name: str) -> str:
        return dict(self.attributes).get(name) or ""

    def classes(self) -> list[str]:
        return self.get("class").split()

    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text() for child in self.inside)


class Parser(HTMLParser):
    """Reads HTML as it stands, repairs nothing and notes what is not well-formed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#page")
        self.open = [self.root]
        self.faults: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{element.tag}> is not closed" for element in self.open[1:]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, attrs)
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> closes <{self.open[-1].tag}>")

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        self.open[-1].inside.append(Element("!--", [], [data]))


def tree(html: str) -> Element:
    return Parser(html).root


def faults(html: str) -> list[str]:
    """Tell all that is wrong with ``html`` whatever it was made from."""
    parser = Parser(html)
    elements = list(parser.root.elements())
    ids = Counter(element.get("id") for element in elements if element.get("id"))
    twice = [f"the id {name} stands {count} times" for name, count in ids.items() if count > 1]
    return [*parser.faults, *twice, *(fault for element in elements for fault in _faults_of(element))]


def prose(element: Element, literal: tuple[str, ...] = ("code", "pre", "!--")) -> str:
    """Give the text outside of the elements in which a tag means itself."""
    if element.tag in literal:
        return ""
    return "".join(child if isinstance(child, str) else prose(child, literal) for child in element.inside)


def _faults_of(element: Element) -> Iterator[str]:
    names = Counter(name for name, _ in element.attributes)
    yield from (f"<{element.tag}> says {name} twice" for name, count in names.items() if count > 1)
    if "_" in names:
        yield f"<{element.tag}> has swallowed a tag: {element.attributes}"
    if element.tag in NO_BLOCKS:
        yield from (f"<{child.tag}> stands in <{element.tag}>" for child in element.elements() if child.tag in BLOCKS)
    if element.tag == "a":
        yield from ("<a> stands in <a>" for child in element.elements() if child.tag == "a")
    if element.tag in CHILDREN:
        strangers = [child.tag for child in element.children if child.tag not in CHILDREN[element.tag] | {"!--"}]
        yield from (f"<{tag}> stands in <{element.tag}>" for tag in strangers)
        if any(isinstance(child, str) and child.strip() for child in element.inside):
            yield f"text stands in <{element.tag}>"

"""Rendered page → the schema.org FAQPage data of its questions, as JSON text for a script element."""

import json
import re
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from helpsite.gitbook.html.names import VOID, named

TITLE, BODY, EXAMPLE = "hs-collapsible__title", "hs-collapsible__body", "hs-example"

# What search engines keep of an answer: https://developers.google.com/search/docs/appearance/structured-data/faqpage
KEPT = named("a b br div em h1 h2 h3 h4 h5 h6 i li ol p strong ul")
# What begins a line in a page, a div in an answer
LINES = named("blockquote caption dd dt figcaption label pre section summary tr")
LEFT_OUT = named("button input script style svg template")
LEFT_OUT_CLASSES = named("footnote-backref footnote-ref headerlink hs-collapsible__link linenos")
ABSOLUTE = re.compile(r"(?:https?|mailto|tel):", re.I)
SPACE = re.compile(r"[ \t\r\n]+")  # not the no-break spaces of French
AROUND_BLOCK = re.compile(r" ?(</?(?:br|div|h[1-6]|li|ol|p|ul)>) ?")


def faq_data(html: str) -> str | None:
    """Give the JSON-LD of the collapsibles that ask a question and answer it; None where there are none."""
    questions = list(_questions(_tree(html)))
    if not questions:
        return None
    data = {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": questions}
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")  # neither </script> nor <!-- stands in it


def _questions(page: Element) -> Iterator[dict[str, Any]]:
    for details in filter(_asks, _outside_examples(page)):
        body = _part(details, BODY)
        if _text(body).strip():
            answer = {"@type": "Answer", "text": AROUND_BLOCK.sub(r"\1", SPACE.sub(" ", _inside(body))).strip()}
            yield {"@type": "Question", "name": _name(details), "acceptedAnswer": answer}


def _outside_examples(page: Element) -> Iterator[Element]:
    """Give the elements in reading order, without what only shows writers how a question is written."""
    waiting = [page]
    while waiting:
        element = waiting.pop()
        if EXAMPLE not in _classes(element):
            yield element
            waiting += reversed(element)


def _asks(element: Element) -> bool:
    return element.tag == "details" and _name(element).endswith("?")


def _name(details: Element) -> str:
    return SPACE.sub(" ", _text(_part(details, TITLE))).strip()


def _part(details: Element, name: str) -> Element:
    return next((part for part in details.iter() if name in _classes(part)), Element("none"))


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _text(element: Element) -> str:
    inside = (_shown(child) + (child.tail or "") for child in element)
    return (element.text or "") + "".join(inside)


def _shown(element: Element) -> str:
    if element.tag == "img":
        return element.get("alt", "")
    return "" if _left_out(element) else _text(element)


def _left_out(element: Element) -> bool:
    """Say whether the answer goes without: furniture of the page, and a question inside, which is told by itself."""
    return element.tag in LEFT_OUT or not LEFT_OUT_CLASSES.isdisjoint(_classes(element)) or _asks(element)


def _inside(element: Element) -> str:
    """Give what stands between the tags of ``element`` in the markup that an answer may hold."""
    line_end = "<br>" if element.tag == "pre" else "\n"
    inside = (_markup(child) + escape(child.tail or "", quote=False) for child in element)
    return (escape(element.text or "", quote=False) + "".join(inside)).replace("\n", line_end)


def _markup(element: Element) -> str:
    tag = "div" if element.tag in LINES else element.tag
    href = element.get("href", "")
    if tag == "br":
        return "<br>"
    if tag == "img" or not _shown(element).strip():
        return escape(_shown(element), quote=False)
    if tag == "a" and ABSOLUTE.match(href):  # a relative link leads nowhere away from the page
        return f'<a href="{escape(href)}">{_inside(element)}</a>'
    if tag in ("td", "th"):
        return _inside(element) + " "
    return f"<{tag}>{_inside(element)}</{tag}>" if tag in KEPT - {"a"} else _inside(element)


def _tree(html: str) -> Element:
    parser = _TreeParser()
    parser.feed(html)
    parser.close()
    return parser.root


class _TreeParser(HTMLParser):
    """HTML → elements; an end tag without its start is passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("body")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        element = SubElement(self.open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of that name, and what is still open in it."""
        depth = max((depth for depth, element in enumerate(self.open) if element.tag == tag), default=0)
        if depth:
            del self.open[depth:]

    def handle_data(self, data: str) -> None:
        """Add text to the open element."""
        here = self.open[-1]
        if len(here):
            here[-1].tail = (here[-1].tail or "") + data
        else:
            here.text = (here.text or "") + data

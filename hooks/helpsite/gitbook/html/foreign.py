"""SVG and MathML: from XML to elements of the page."""

from functools import lru_cache
from xml.etree.ElementTree import Element, fromstring

from latex2mathml.converter import convert

from helpsite.gitbook.html.text import atomic

_UNWANTED = ("style", "href")


def from_xml(source: str) -> Element:
    """Give the elements of an XML text, without namespaces; raise ``ParseError`` where it is none."""
    root = fromstring(source)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        element.text = atomic(element.text) if element.text else None
        element.tail = atomic(element.tail) if element.tail else None
        element.attrib = {
            name: value
            for name, value in element.attrib.items()
            if name not in _UNWANTED and not name.startswith(("on", "{"))
        }
    root.tail = None
    return root


def mathml(formula: str, display: bool = False) -> Element | None:
    r"""``\frac{1}{2}`` → a ``math`` element; none where the formula is not LaTeX."""
    source = _convert(formula.strip(), "block" if display else "inline")
    return None if source is None else from_xml(source)


@lru_cache(maxsize=256)
def _convert(formula: str, display: str) -> str | None:
    try:
        source = convert(formula, display=display)
        from_xml(source)
    except Exception:  # latex2mathml lets IndexError, KeyError and others through
        return None
    return source

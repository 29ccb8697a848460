"""The table of HTML elements that become something else in a page."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from helpsite.gitbook.html import callouts, figures, icons, links, marks, tables
from helpsite.gitbook.html.names import RENAMED, named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import add_class

Form = Callable[[Element, Place], Element | None]

FORMS: dict[str, Form] = {
    "a": links.link,
    "audio": figures.medium,
    "button": links.button,
    "code": marks.code,
    "div": callouts.custom_block,
    "figure": figures.figure,
    "i": icons.italic,
    "iframe": links.frame,
    "img": figures.image,
    "input": marks.field,
    "mark": marks.mark,
    "optgroup": marks.nothing,
    "option": marks.nothing,
    "picture": figures.picture,
    "select": marks.nothing,
    "table": tables.table,
    "video": figures.medium,
}
_ALIGNED_BY_ATTRIBUTE = named("td th col")


def shape(element: Element, place: Place) -> Element | None:
    """Give what stands in the page for an element whose content is complete; none for nothing."""
    if element.tag == "center":
        element.set("align", "center")
    form = FORMS.get(element.tag)
    element.tag = RENAMED.get(element.tag, element.tag)
    if element.tag not in _ALIGNED_BY_ATTRIBUTE and (side := element.attrib.pop("align", "")).isalpha():
        add_class(element, f"hs-align-{side.lower()}")
    return form(element, place) if form else element

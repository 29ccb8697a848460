"""Tables that GitBook writes as HTML."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from helpsite.gitbook.html.cards import cards
from helpsite.gitbook.html.columns import Column, cells, columns, head, rows
from helpsite.gitbook.html.marks import tick
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import add_class, atomic, drop, is_empty, words


def table(element: Element, place: Place) -> Element:
    """A table → cards, or the table without what GitBook hides, its values in words."""
    if element.get("data-view") == "cards":
        return cards(element, place)
    known = columns(element)
    for row in rows(element):
        for column, cell in zip(known, cells(row), strict=False):
            if column.is_hidden:
                drop(row, cell)
            elif show := _SHOWN.get(column.kind):
                show(cell, column)
    header = head(element)
    if header is not None:
        _header(element, header, known)
    return element


def _checkbox(cell: Element, column: Column) -> None:
    del column
    value = words(cell).lower()
    if value in ("true", "false"):
        _only(cell)
        cell.append(tick(value == "true"))


def _rating(cell: Element, column: Column) -> None:
    if value := words(cell):
        _only(cell)
        cell.text = atomic(f"{value} sur {column.maximum}")


_SHOWN: dict[str, Callable[[Element, Column], None]] = {"checkbox": _checkbox, "rating": _rating}


def _only(cell: Element) -> None:
    cell.text = None
    for child in list(cell):
        cell.remove(child)


def _header(element: Element, header: Element, known: list[Column]) -> None:
    """Name the columns: an empty header cell is no header, a row of them is no row."""
    for column, cell in zip(known, cells(header), strict=True):
        if column.is_hidden:
            drop(header, cell)
        elif is_empty(cell):
            cell.tag = "td"
        elif cell.tag == "th":
            cell.set("scope", "col")
    section = element.find("thead")
    if section is not None and all(is_empty(cell) for cell in cells(header)):
        drop(element, section)
    elif "data-header-hidden" in element.attrib:
        add_class(header, "hs-visually-hidden")

"""The columns and rows of an HTML table, and what GitBook says of them in the header."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_CELLS = ("td", "th")


@dataclass(frozen=True)
class Column:
    """What a header cell says of its column."""

    is_hidden: bool = False
    is_target: bool = False
    cover: str = ""  # "light" or "dark" where the column holds covers of cards
    kind: str = ""
    maximum: str = ""

    @property
    def is_shown(self) -> bool:
        """Tell whether a card shows the cells of this column as text."""
        return not (self.is_hidden or self.is_target or self.cover)


def head(table: Element) -> Element | None:
    """Give the row of headers, where there is one."""
    return table.find("thead/tr")


def rows(table: Element) -> Iterator[Element]:
    """Give the rows of a table that are not its header."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "tfoot"):
            yield from child.findall("tr")


def cells(row: Element) -> list[Element]:
    """Give the cells of a row."""
    return [cell for cell in row if cell.tag in _CELLS]


def columns(table: Element) -> list[Column]:
    """Give the columns of a table, from its header."""
    header = head(table)
    return [] if header is None else [_column(cell) for cell in cells(header)]


def loose_words(table: Element) -> str:
    """Give the words of a table that stand in no cell of a row."""
    header = head(table)
    shown = {id(cell) for row in rows(table) for cell in cells(row)} | {
        id(cell) for cell in (header if header is not None else ())
    }
    found: list[str] = []
    waiting: list[Element | str] = [table]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            found.append(part)
            continue
        if id(part) not in shown:
            waiting += [piece for child in reversed(part) for piece in (child.tail or "", child)]
            found.append(part.text or "")
    return " ".join(" ".join(found).split())


def _column(cell: Element) -> Column:
    light, dark = "data-card-cover" in cell.attrib, "data-card-cover-dark" in cell.attrib
    return Column(
        "data-hidden" in cell.attrib,
        "data-card-target" in cell.attrib,
        "dark" if dark else "light" if light else "",
        cell.get("data-type", ""),
        cell.get("data-max", "5"),
    )

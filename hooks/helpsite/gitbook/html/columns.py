"""The columns and rows of an HTML table, and what GitBook says of them in the header."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_CELLS = ("td", "th")
_PARTS = ("thead", "tbody", "tfoot", "tr")


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
    """Give the words of a table that stand in none of its cells."""
    parts = [table.text]
    for part in table.iter():
        parts += [part.text] if part.tag in _PARTS else []
        parts += [child.tail for child in part] if part.tag in _PARTS or part is table else []
    return " ".join(" ".join(word for word in parts if word).split())


def _column(cell: Element) -> Column:
    light, dark = "data-card-cover" in cell.attrib, "data-card-cover-dark" in cell.attrib
    return Column(
        "data-hidden" in cell.attrib,
        "data-card-target" in cell.attrib,
        "dark" if dark else "light" if light else "",
        cell.get("data-type", ""),
        cell.get("data-max", "5"),
    )

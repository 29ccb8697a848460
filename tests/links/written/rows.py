"""Addresses as rows that a table can hold; each is checked to stand where it is said to."""

from collections.abc import Iterable

from helpsite.links.written.model import Written

Row = tuple[str, str, int, int]


def rows(found: Iterable[Written], text: str, first: int = 1) -> list[Row]:
    """Give ``(base, address, line, column)`` of each."""
    return [_row(written, text.split("\n"), first) for written in found]


def _row(written: Written, lines: list[str], first: int) -> Row:
    address, link, target = written.reference
    assert lines[target.number - first].startswith(target.text, target.column - 1)
    assert lines[link.number - first].startswith(link.text, link.column - 1)
    assert (link.number, link.column) <= (target.number, target.column)
    return written.base.name, address, target.number, target.column

"""Data → Markdown; links start from the top of the documentation folder."""

from collections.abc import Iterable, Sequence
from html import escape

from helpsite.content.catalogue import Entry
from helpsite.plain import escaped


def link(entry: Entry, text: str = "") -> str:
    """``[Boîte pleine](causes/boite-pleine.md)``; ``text`` is Markdown, a name is not."""
    return f"[{text or escaped(entry.name)}]({entry.src_uri})"


def bullets(items: Iterable[str]) -> str:
    """Give an unordered list."""
    return "\n".join(f"- {item}" for item in items)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table; a bar inside a cell is no border."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def cards(items: Iterable[tuple[str, str, str]]) -> str:
    """Give cards: a title and a text, both plain, and the page that each leads to."""
    head = '<th></th><th></th><th data-hidden data-card-target data-type="content-ref"></th>'
    rows = (
        f'<tr><td><strong>{title}</strong></td><td>{text}</td><td><a href="{target}">{target}</a></td></tr>'
        for title, text, target in (map(escape, item) for item in items)
    )
    return f'<table data-view="cards"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")

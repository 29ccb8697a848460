"""The catalogue and a day → what is to be looked at again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from helpsite.content.catalogue import Catalogue
from helpsite.content.freshness import due, is_old, is_stale

SOON = timedelta(days=60)
OLDEST = 10

OVERDUE, DUE, OLD_SOURCE, DRAFT, UNCHANGED = "overdue", "due", "old-source", "draft", "unchanged"


@dataclass(frozen=True, order=True)
class Row:
    """One thing to look at; ``day`` is when it was due, last read or last changed."""

    kind: str
    day: str
    path: str
    line: int
    name: str
    pages: tuple[str, ...] = field(default=())  # that rest on it


@dataclass(frozen=True)
class Review:
    """What there is to do on one day."""

    today: date
    rows: tuple[Row, ...]
    pages: int
    sources: int
    second_hand: int

    def of(self, kind: str) -> list[Row]:
        """Give the rows of one kind, the most urgent first."""
        return [row for row in self.rows if row.kind == kind]


def review(found: Catalogue, today: date) -> Review:
    """Give what is due, old, unfinished or long unchanged on that day."""
    sources = found.data.sources
    second_hand = sum(source.second_hand for source in sources.values())
    rows = sorted([*_pages(found, today), *_sources(found, today)]) + _unchanged(found)
    return Review(today, tuple(rows), len(_written(found)), len(sources), second_hand)


def _written(found: Catalogue) -> dict[str, str]:
    """Give the path of each page that has a file of its own."""
    return {src_uri: entry.written.path for src_uri, entry in found.pages.items() if src_uri not in found.made}


def _pages(found: Catalogue, today: date) -> Iterator[Row]:
    for src_uri, path in _written(found).items():
        said, title = found.pages[src_uri].said, found.pages[src_uri].title
        last = due(said)
        if said.draft:
            yield Row(DRAFT, str(said.reviewed), path, 1, title)
        if is_stale(said, today):
            yield Row(OVERDUE, last.isoformat(), path, 1, title)
        elif last <= today + SOON:
            yield Row(DUE, last.isoformat(), path, 1, title)


def _sources(found: Catalogue, today: date) -> Iterator[Row]:
    for name, source in found.data.sources.items():
        if is_old(source, today):
            file = found.data.places[name]
            title = f"{name}: {source.publisher}, {source.title}"
            yield Row(
                OLD_SOURCE, str(source.read), file.path, file.place(name)[0], title, tuple(sorted(_on(found, name)))
            )


def _on(found: Catalogue, name: str) -> set[str]:
    """Give the files of what rests on a source; a page that is made from data stands in its data file."""
    return {entry.written.path for entry in found.pages.values() if name in entry.said.sources}


def _unchanged(found: Catalogue) -> list[Row]:
    rows = [
        Row(UNCHANGED, found.history[src_uri].last.date().isoformat(), path, 1, found.pages[src_uri].title)
        for src_uri, path in _written(found).items()
        if src_uri in found.history
    ]
    return sorted(rows)[:OLDEST]

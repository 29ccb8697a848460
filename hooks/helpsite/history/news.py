"""What is new for readers: the changes that writers tell of, and pages that are there for the first time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.days import Moment


@dataclass(frozen=True)
class News:
    """One piece of news; ``text`` says in Markdown what changed, "" where the page itself is new."""

    at: datetime
    day: Moment  # as exact as the writer said
    entry: Entry
    text: str = ""
    number: int = 1  # among those of its page and day


class _Month(NamedTuple):
    name: str
    news: list[News]


def news_of(found: Catalogue) -> list[News]:
    """Give all news, the newest first; pages that are made from data have none, nor those kept from the search."""
    told = (entry for src_uri, entry in found.pages.items() if src_uri not in found.made and _is_told(entry))
    news = [each for entry in told for each in _of_page(found, entry)]
    return sorted(news, key=lambda each: (each.at, each.entry.src_uri, each.number), reverse=True)


def by_month(news: list[News]) -> list[_Month]:
    """Sort news under the names of their months, or of a year where no month is said."""
    months: dict[str, list[News]] = {}
    for each in news:
        months.setdefault(Moment("-".join(each.day.split("-")[:2])).said, []).append(each)
    return [_Month(name, listed) for name, listed in months.items()]


def _of_page(found: Catalogue, entry: Entry) -> Iterator[News]:
    days: list[Moment] = []
    for change in entry.said.changes:
        days.append(change.day)
        yield News(_start(change.day), change.day, entry, change.text, days.count(change.day))
    span = found.history.get(entry.src_uri)
    if span and all(day.last_day > span.first.date() for day in days):
        yield News(span.first, Moment(span.first.date().isoformat()), entry)


def _is_told(entry: Entry) -> bool:
    meta = entry.written.meta
    search = meta.get("search")
    is_kept = meta.get("robots") == "noindex" or (isinstance(search, dict) and search.get("exclude") is True)
    return not is_kept and not any(meta.get(name) is True for name in ("hidden", "noIndex", "noRobotsIndex"))


def _start(day: Moment) -> datetime:
    year, month, first = (*day.parts, 1, 1)[:3]
    return datetime(year, month, first, tzinfo=UTC)

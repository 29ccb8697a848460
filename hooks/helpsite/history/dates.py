"""When the text of a page last changed, as far as that is known."""

from posixpath import relpath

from helpsite.content.catalogue import Catalogue
from helpsite.history.kinds import SHALLOW
from helpsite.history.model import History, Span
from helpsite.problems import Problem


def of_pages(history: History, found: Catalogue, docs: str) -> dict[str, Span]:
    """Give the history of each page by its src_uri; a page that is made from data has that of its data file."""
    files = {src_uri: relpath(entry.written.path, docs) for src_uri, entry in found.pages.items()}
    typed = {src_uri: history.spans[path] for src_uri, path in files.items() if path in history.spans}
    return dict(history.spans) | typed


def changed(found: Catalogue, src_uri: str) -> str | None:
    """Give the day of the last change: from the history, else the day of the last review, as exact as it was written.

    https://www.w3.org/TR/NOTE-datetime
    """
    span, entry = found.history.get(src_uri), found.pages.get(src_uri)
    if span:
        return span.last.date().isoformat()
    return str(entry.said.reviewed) if entry else None


def day_of_change(found: Catalogue, src_uri: str) -> str | None:
    """Give the same where it is a whole day of those that clocks count: MkDocs dates its archive by it."""
    day = changed(found, src_uri) or ""
    return day if day.count("-") == 2 and day >= "1970" else None


def problems_of(history: History, config: str) -> list[Problem]:
    """Tell in the file ``config`` of a history that is cut off."""
    return [SHALLOW.at(config, 1, 1)] if history.is_shallow else []

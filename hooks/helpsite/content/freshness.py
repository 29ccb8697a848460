"""Whether a page, or a document that it rests on, is to be looked at again."""

from datetime import date

from helpsite.content.schema import Typed
from helpsite.content.schema.data import Source


def due(said: Typed) -> date:
    """Give the last day on which the page can be relied on: ``a_revoir``, or a year after ``revue``."""
    return said.review_by.last_day if said.review_by else year_after(said.reviewed.last_day)


def is_stale(said: Typed, today: date) -> bool:
    """Tell whether the day on which the page was to be reviewed is past."""
    return due(said) < today


def is_old(source: Source, today: date) -> bool:
    """Tell whether nobody has looked at the document for a year."""
    return year_after(source.read.last_day) < today


def year_after(day: date) -> date:
    """``2026-11-22`` → ``2027-11-22``; after the 29th of February comes the 28th of the next year's."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)

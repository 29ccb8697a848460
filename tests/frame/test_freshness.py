"""When pages and their sources are to be looked at again."""

from datetime import date

import pytest

from helpsite.content.freshness import due, is_old, is_stale, year_after
from helpsite.content.schema import Guide
from helpsite.content.schema.data import Source


def page(**said: object) -> Guide:
    return Guide.model_validate({"genre": "guide", "description": "x" * 40, **said})


def source(read: str) -> Source:
    return Source.model_validate({"editeur": "IETF", "titre": "RFC", "lue": read})


@pytest.mark.parametrize(
    ("day", "next_year"),
    [
        (date(2026, 11, 22), date(2027, 11, 22)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
    ],
)
def test_a_year_after(day: date, next_year: date) -> None:
    assert year_after(day) == next_year


def test_a_page_is_due_on_the_day_it_says_or_after_a_year() -> None:
    assert due(page(revue="2026-11-22")) == date(2027, 11, 22)
    assert due(page(revue="2026-11-22", a_revoir="2027-05")) == date(2027, 5, 31)


def test_a_page_is_stale_the_day_after() -> None:
    said = page(revue="2026-11-22")
    assert not is_stale(said, date(2027, 11, 22))
    assert is_stale(said, date(2027, 11, 23))


@pytest.mark.parametrize(("read", "last"), [("2026-11-22", date(2027, 11, 22)), ("2026-11", date(2027, 11, 30))])
def test_a_source_is_old_a_year_after_the_last_day_on_which_it_may_have_been_read(read: str, last: date) -> None:
    assert not is_old(source(read), last)
    assert is_old(source(read), date(2027, 12, 1))

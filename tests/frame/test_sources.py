"""The sources of a page, as readers see them."""

from datetime import date
from typing import Any

import pytest
from tests.frame.a_catalogue import TODAY, source

from helpsite.frame.sources import all_read, references


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ({}, ("document non daté",)),
        ({"date": "2024-09-01"}, ("document du 1ᵉʳ septembre 2024",)),
        ({"date": "2024-09"}, ("document de septembre 2024",)),
        ({"date": "2024-10"}, ("document d’octobre 2024",)),
        ({"date": "2024"}, ("document de 2024",)),
        ({"langue": "en", "seconde_main": True}, ("en anglais", "document non daté", "de seconde main")),
        ({"langue": "xx"}, ("langue : xx", "document non daté")),
    ],
)
def test_what_is_said_of_a_source(said: dict[str, Any], facts: tuple[str, ...]) -> None:
    (reference,) = references([source(**said)], TODAY)
    assert reference.facts == facts


def test_the_language_of_a_document_is_told_unless_it_is_french() -> None:
    assert [each.language for each in references([source(), source(langue="en")], TODAY)] == ["", "en"]


def test_what_a_writer_typed_is_text() -> None:
    (reference,) = references([source(editeur="A & B", titre="<i>", adresse="https://exemple.fr/?a&b")], TODAY)
    assert (reference.publisher, reference.title, reference.address) == (
        "A &amp; B", "&lt;i&gt;", "https://exemple.fr/?a&amp;b",
    )  # fmt: skip


def test_the_day_of_reading_is_said_once_where_it_is_the_same() -> None:
    assert all_read([source()]) == "Source lue le 22 novembre 2026"
    assert all_read([source(lue="2026-11"), source(lue="2026-11")]) == "Sources lues en novembre 2026"
    assert all_read([]) == ""


def test_the_day_of_reading_is_said_of_each_where_it_differs() -> None:
    sources = [source(lue="2026-11"), source()]
    assert all_read(sources) == ""
    assert [each.facts[-1] for each in references(sources, TODAY)] == ["lu en novembre 2026", "lu le 22 novembre 2026"]


def test_a_source_that_nobody_looked_at_for_a_year_is_told() -> None:
    sources = [source(), source(lue="2027-01")]
    assert [each.is_old for each in references(sources, date(2027, 11, 23))] == [True, False]

"""What stands around a page, made from the catalogue, the page's place and the day."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.frame.a_catalogue import HOME, SERVICE, entry, here, source, whole

from helpsite.frame.model import Day, Here, Link
from helpsite.frame.record import frame_of

PAGE = "causes/spam.md"


def test_a_page_says_when_and_by_whom_it_was_reviewed() -> None:
    site = whole(entry(PAGE), author="l’équipe")
    assert frame_of(site, here(PAGE)).reviewed == Day("2026-11-22", "le 22 novembre 2026")
    assert frame_of(site, here(PAGE)).author == "l’équipe"
    assert frame_of(whole(entry(PAGE, auteur="A & B"), author="l’équipe"), here(PAGE)).author == "A &amp; B"


@pytest.mark.parametrize(
    ("said", "today", "overdue"),
    [
        ({}, date(2027, 11, 22), None),
        ({}, date(2027, 11, 23), Day("2027-11-22", "le 22 novembre 2027")),
        ({"a_revoir": "2027-05"}, date(2027, 6, 1), Day("2027-05-31", "le 31 mai 2027")),
    ],
)
def test_a_page_past_its_day_says_so(said: dict[str, Any], today: date, overdue: Day | None) -> None:
    assert frame_of(whole(entry(PAGE, **said), today=today), here(PAGE)).overdue == overdue


def test_a_draft_says_so() -> None:
    assert frame_of(whole(entry(PAGE, brouillon=True)), here(PAGE)).draft
    assert not frame_of(whole(entry(PAGE)), here(PAGE)).draft


def test_related_pages_are_shown_on_both_sides() -> None:
    site = whole(entry(PAGE, voir_aussi=["a.md"], titre="Spam"), entry("a.md", titre="A < B"))
    assert frame_of(site, here(PAGE)).related == (Link("A &lt; B", "../../a.md"),)
    assert frame_of(site, here("a.md")).related == (Link("Spam", "../../causes/spam.md"),)


def test_the_trail_ends_with_the_page() -> None:
    above = (Link("Causes", "../"), Link("Groupe", None))
    trail = frame_of(whole(), here(PAGE, above=above)).trail
    assert trail == (Link("Accueil", "../../"), *above, Link("La page", None))


def test_a_page_outside_the_navigation_is_below_the_indexes_of_its_folders() -> None:
    site = whole(entry("codes/index.md", titre="Codes"), entry("codes/5-1-1.md"))
    assert frame_of(site, here("codes/5-1-1.md")).trail[1:-1] == (Link("Codes", "../../codes/index.md"),)
    assert frame_of(site, here("codes/index.md")).trail[1:-1] == ()


def test_the_home_page_and_the_page_for_lost_addresses_have_no_trail() -> None:
    assert frame_of(whole(), here("index.md", home=None)).trail == ()
    assert frame_of(whole(), Here(lambda _: None)).trail == ()


def test_every_page_says_whom_to_write_to_and_a_service_says_it_of_itself() -> None:
    own = "écrivez au [support](aide/faq.md#support) ou à <s@exemple.fr>."
    contact = {"contact": {"destinataire": own, "expediteur": "demandez."}}
    site = whole(entry("services/a.md", nom="A", **SERVICE, **contact), entry(PAGE))
    for frame in (frame_of(site, here(PAGE)), frame_of(site, replace(here(""), home=None))):
        (told,) = frame.contacts
        assert told.service == Link("A", "../../services/a.md")
        assert '<a href="../../aide/faq.md#support">support</a>' in told.ways[0]
        assert frame.own_contact is None
        assert frame.contact_page == "../../aide/contact.md"
    ways = frame_of(site, here("services/a.md")).own_contact
    assert ways and [way.split(" : ")[0] for way in ways.ways] == [
        "Vous attendez un e-mail",
        "Vous envoyez des e-mails",
    ]


def test_the_page_of_contacts_does_not_link_to_itself() -> None:
    assert frame_of(whole(), here("aide/contact.md")).contact_page is None


def test_sources_come_in_the_order_of_the_page() -> None:
    site = whole(entry(PAGE, sources=["b", "a", "nowhere"]), sources={"a": source(titre="A"), "b": source(titre="B")})
    assert [reference.title for reference in frame_of(site, here(PAGE)).sources] == ["B", "A"]


def test_an_untyped_page_has_what_every_page_has() -> None:
    frame = frame_of(whole(author="l’équipe"), here(PAGE, previous=HOME))
    assert (frame.sources, frame.reviewed, frame.author, frame.previous) == ((), None, "", HOME)

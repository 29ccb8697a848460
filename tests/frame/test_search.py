"""What the search has besides its results, made from the catalogue."""

from dataclasses import replace
from typing import Any

import pytest
from tests.frame.a_catalogue import SERVICE, entry, here, whole

from helpsite.content.catalogue import Entry
from helpsite.frame.model import Choice, Link, Search
from helpsite.frame.record import frame_of
from helpsite.frame.search import HOME, MADE_BY, TEMPLATE

CAUSE: dict[str, Any] = {"genre": "cause", "famille": "ailleurs", "signe": "Rien", "geste": "Voir", "qui": ["dsi"]}
CONTACT = {"contact": {"destinataire": "écrivez."}}


PAGE = "où/chercher.md"


def page() -> Entry:
    """Give the search's own page, which is known by its template wherever it stands."""
    plain = entry(PAGE)
    front = replace(plain.written.front, data={"template": TEMPLATE})
    return replace(plain, written=replace(plain.written, front=front))


def search(*entries: Entry, **extra: Any) -> Search | None:
    return frame_of(whole(page(), *entries, **extra), here("a/b.md")).search


def known(*entries: Entry, **extra: Any) -> Search:
    found = search(*entries, **extra)
    assert found
    return found


def test_a_site_without_the_page_has_no_search() -> None:
    assert frame_of(whole(entry("a/b.md")), here("a/b.md")).search is None
    assert known().page == f"../../{PAGE}"


def test_the_causes_that_are_ruled_out_first_come_first() -> None:
    causes = [entry(f"causes/{rank}.md", nom=f"C < {rank}", rang=rank, **CAUSE) for rank in (60, 10, 20, 30, 50, 40)]
    assert [link.title for link in known(*causes).causes] == [f"C &lt; {rank}" for rank in (10, 20, 30, 40, 50)]
    assert known(*causes).causes[0] == Link("C &lt; 10", "../../causes/10.md")


def test_filters_have_the_values_that_the_index_has() -> None:
    groups = {group.name: group for group in known(entry("services/a.md", nom="L'outil", **SERVICE, **CONTACT)).groups}
    assert groups.keys() == {"public", "genre", "service"}
    assert [choice.value for choice in groups["public"].choices] == ["usager", "expéditeur", "DSI"]
    assert groups["service"].choices == (Choice("L’outil", "L'outil"),)
    assert [choice.label for choice in groups["genre"].choices] == ["Service", "Aide"]


def test_the_home_page_is_named_where_it_asks_what_one_sees() -> None:
    home = entry(HOME)
    asks = replace(home, written=replace(home.written, text=f"{{% {MADE_BY} %}}"))
    assert known(home).triage is None
    assert known(asks).triage == f"../../{HOME}#que-voyez-vous"


@pytest.mark.parametrize(
    ("setting", "said"), [("mailto:a@b.fr", "mailto:a@b.fr"), ("http://a.fr/", ""), (None, ""), ("non", "")]
)
def test_words_that_find_nothing_go_where_opinions_go(setting: str | None, said: str) -> None:
    assert known(feedback=setting).feedback == said

"""The index of a small site: which pages it has, what it says of them, what is published beside it."""

import tempfile
from pathlib import Path

import pytest
from tests.search_index.example import PLAIN, SITE
from tests.search_index.index import PUBLISHED, files, filters, pages, words
from tests.sites import BuiltSite, build

from helpsite.search.copy import MANY

NO_NAV = {"extra": {"problems": {"orphan-page": "off"}}}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return build(tmp_path_factory.mktemp("indexed"), SITE, **NO_NAV)


def test_nothing_is_wrong(site: BuiltSite) -> None:
    assert site.problems == []


def test_all_pages_are_in_it_but_those_that_nobody_is_to_find(site: BuiltSite) -> None:
    assert sorted(pages(site.site)) == [
        "/", "/aide/faq/", "/aide/guichet/", "/aide/mots/", "/causes/", "/causes/pleine/", "/codes/",
        "/codes/ofr-417/", "/dsi/", "/dsi/filtre/", "/messageries/poste/", "/services/agenda/", "/statuts/recu/",
    ]  # fmt: skip
    assert words(site.site)["pages"] == len(pages(site.site))
    assert (site.site / "aide/ecrit/index.html").is_file()


@pytest.mark.parametrize(
    ("url", "kind", "public", "services", "statuses"),
    [
        ("/causes/pleine/", "Cause", ["usager", "expéditeur", "DSI"], ["Agenda"], ["Reçu"]),
        ("/statuts/recu/", "Statut", ["expéditeur"], [], ["Reçu"]),
        ("/services/agenda/", "Service", ["usager", "expéditeur"], ["Agenda"], []),
        ("/messageries/poste/", "Messagerie", ["usager"], [], []),
        ("/dsi/filtre/", "DSI", ["DSI"], [], []),
        ("/dsi/", "DSI", ["DSI"], [], []),
        ("/codes/ofr-417/", "Code d’erreur", ["expéditeur", "DSI"], [], []),
        ("/causes/", "Cause", ["usager", "DSI"], [], []),
        ("/aide/guichet/", "Aide", [], [], []),
    ],
)
def test_a_page_can_be_found_by_what_its_data_says(
    site: BuiltSite, url: str, kind: str, public: list[str], services: list[str], statuses: list[str]
) -> None:
    said = {"genre": [kind], "public": public, "service": services, "statut": statuses}
    page = pages(site.site)[url]
    assert page["filters"] == {name: values for name, values in said.items() if values}
    assert page["meta"]["kind"] == kind


def test_an_answer_shows_a_page_as_it_is_printed(site: BuiltSite) -> None:
    assert pages(site.site)["/causes/pleine/"]["meta"] == {
        "title": "La page Boîte pleine",
        "name": "Boîte pleine",
        "path": "Causes",
        "kind": "Cause",
        "teaser": "Une description assez longue pour être celle d’une page du site. Boîte pleine",
    }


def test_it_holds_what_readers_type_and_the_text_straightened(site: BuiltSite) -> None:
    found = pages(site.site)
    assert found["/causes/pleine/"]["content"].startswith(
        "Boîte pleine. Plus rien n' arrive. Un refus. Une description"
    )
    assert "Orange." in found["/codes/ofr-417/"]["content"]
    assert "poste.exemple." in found["/messageries/poste/"]["content"]
    assert "L' oeil du serveur." in found["/messageries/poste/"]["content"]
    assert "rappel@exemple.fr. exemple.fr. " in found["/services/agenda/"]["content"]


def test_it_holds_neither_the_frame_nor_what_repeats_other_pages(site: BuiltSite) -> None:
    found = {url: page["content"] for url, page in pages(site.site).items()}
    assert "RFC 5321" not in found["/causes/pleine/"]
    assert "Copier le lien" not in found["/causes/pleine/"]
    assert "¶" not in found["/messageries/poste/"]
    assert "Que supprimer" in found["/causes/pleine/"]
    assert "Que supprimer" not in found["/aide/faq/"]
    assert "Faire de la place" not in found["/"] + found["/causes/"]
    assert "Première version" not in found["/"]
    assert "Les codes d' Orange." in found["/codes/"]
    assert "Boîte pleine" not in found["/codes/"]
    assert "La place permise" in found["/aide/mots/"]


def test_the_pages_of_codes_are_marked_as_many(site: BuiltSite) -> None:
    assert [url for url, page in pages(site.site).items() if page["meta"].get("many") == MANY] == ["/codes/ofr-417/"]


def test_a_question_is_a_part_of_its_page(site: BuiltSite) -> None:
    (question,) = [part for part in pages(site.site)["/aide/faq/"]["anchors"] if "arrive-t-il" in part["text"]]
    assert (question["element"], question["id"]) == ("h3", "lavis-arrive-t-il")
    assert 'id="lavis-arrive-t-il"' in site.html("aide/faq")


def test_filters_stand_in_their_order(site: BuiltSite) -> None:
    found = filters(site.site)
    assert list(found) and found == {name: sorted(values) for name, values in found.items()}


def test_the_words_and_synonyms_stand_beside_it(site: BuiltSite) -> None:
    found = words(site.site)
    assert list(found) == ["pages", "words", "synonyms"]
    assert "quota" in found["words"]
    assert found["synonyms"] == [{"site": ["la page Agenda", "quota"], "typed": ["calendrier"]}]


def test_neither_interfaces_of_pagefind_nor_materials_search_are_published(site: BuiltSite) -> None:
    (meta,) = (site.site / "pagefind").glob("*.pf_meta")
    assert {path.name for path in (site.site / "pagefind").iterdir()} == PUBLISHED | {meta.name}
    assert not (site.site / "search").exists()
    published = {path.relative_to(site.site).as_posix() for path in site.site.rglob("*.js*")}
    assert [name for name in published if "lunr" in name or "workers" in name] == []


def test_the_same_pages_give_the_same_files_and_leave_none_behind(
    site: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "work"))
    (tmp_path / "work").mkdir()
    again = build(tmp_path / "again", SITE, **NO_NAV)
    assert files(again.site) == files(site.site)
    assert list((tmp_path / "work").iterdir()) == []


def test_the_address_of_the_site_changes_nothing_and_files_without_folders_are_found(tmp_path: Path) -> None:
    site = build(
        tmp_path,
        {"docs/index.md": "# Accueil\n\n[A](aide/a.md)\n", "docs/aide/a.md": PLAIN},
        site_url="https://exemple.fr/aide/",
        use_directory_urls=False,
    )
    found = pages(site.site)
    assert sorted(found) == ["/", "/aide/a.html"]
    assert found["/aide/a.html"]["filters"] == {"genre": ["Aide"]}
    assert [part["id"] for part in found["/aide/a.html"]["anchors"]] == ["une-page", "lessentiel"]


def test_a_site_that_nobody_is_to_search_has_no_index(tmp_path: Path) -> None:
    site = build(tmp_path, {"docs/index.md": "---\nsearch: {exclude: true}\n---\n# Accueil\n"})
    assert not site.failed
    assert not (site.site / "pagefind").exists()

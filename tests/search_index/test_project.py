"""The index of the project's own site."""

import re
from pathlib import Path
from typing import Any

import pytest
from tests.search_index.index import filters, pages, words

KEPT_OUT = ("/redaction/", "/recherche/")


@pytest.fixture(scope="module")
def found(project_site: Path) -> dict[str, Any]:
    return pages(project_site)


def test_every_page_is_in_it_but_those_for_writers(project_site: Path, found: dict[str, Any]) -> None:
    built = {f"/{path.parent.relative_to(project_site).as_posix()}/": path for path in project_site.rglob("index.html")}
    read = {url.replace("/./", "/") for url, path in built.items() if "<article" in path.read_text("utf-8")}
    assert found.keys() == {url for url in read if not url.startswith(KEPT_OUT)}
    assert words(project_site)["pages"] == len(found) > 200


def test_every_section_leads_to_a_place_on_its_page(project_site: Path, found: dict[str, Any]) -> None:
    for url, page in found.items():
        ids = set(re.findall(r'\sid="([^"]+)"', (project_site / url[1:] / "index.html").read_text("utf-8")))
        assert {part["id"] for part in page["anchors"]} <= ids, url


def test_every_question_is_a_section(project_site: Path, found: dict[str, Any]) -> None:
    for url, page in found.items():
        html = (project_site / url[1:] / "index.html").read_text("utf-8")
        own = html.partition("data-pagefind-ignore")[0]
        asked = re.findall(r'<div class="hs-collapsible__body" id="([^"]+)"', own)
        assert set(asked) <= {part["id"] for part in page["anchors"] if part["element"] in ("h2", "h3", "h4")}, url


def test_its_text_is_straight_and_free_of_the_frame(found: dict[str, Any]) -> None:
    for url, page in found.items():
        text = page["content"]
        assert not re.search(r"[’œæ¶]|\b[dln]'\w|Copier le lien|Page relue|Besoin d' aide \?", text), url


def test_every_page_can_be_found_by_its_kind_and_most_by_whom_they_are_for(
    project_site: Path, found: dict[str, Any]
) -> None:
    assert set(filters(project_site)["public"]) == {"usager", "expéditeur", "DSI"}
    assert len(filters(project_site)["service"]) >= 3
    assert {page["meta"]["kind"] for page in found.values()} == set(filters(project_site)["genre"])
    assert [url for url, page in found.items() if page["filters"].get("genre") != [page["meta"]["kind"]]] == []
    for_all = {url for url, page in found.items() if "public" not in page["filters"]}
    assert {url for url in for_all if not url.startswith("/aide/")} == {"/"}


def test_every_page_says_what_an_answer_shows(found: dict[str, Any]) -> None:
    for url, page in found.items():
        assert page["meta"].keys() >= {"title", "kind", "teaser"}, url
        assert "path" in page["meta"] or url.count("/") < 3, url


def test_the_site_has_words_for_what_readers_type(project_site: Path) -> None:
    known = words(project_site)
    assert {"indésirable", "expéditeur", "quarantaine"} <= set(re.findall(r"\D+", known["words"]))
    assert len(known["synonyms"]) > 50

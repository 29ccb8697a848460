"""What is new: the changes that writers tell of, and first publications."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from tests.content.example import DESCRIPTION

from helpsite.content.catalogue import Catalogue
from helpsite.content.load import load
from helpsite.content.views import view_of
from helpsite.gitbook.files.site import Site
from helpsite.history.dates import changed, day_of_change, of_pages
from helpsite.history.model import History, Span
from helpsite.history.news import by_month, news_of
from helpsite.pages import read

FRONT = f'genre: guide\ndescription: "{DESCRIPTION} {{}}"\nrevue: {{}}\n'


def span(first: str, last: str = "") -> Span:
    return Span(
        datetime.fromisoformat(f"{first}T12:00:00+00:00"), datetime.fromisoformat(f"{last or first}T12:00:00+00:00")
    )


def catalogue(folder: Path, spans: dict[str, Span], **pages: str) -> Catalogue:
    """Give a site of pages, by what their front matter says beside what it must."""
    for name, said in pages.items():
        review = "" if "revue:" in said else "2026-11-22"
        front = FRONT.format(name, review) if review else FRONT.format(name, "").replace("revue: \n", "")
        path = folder / f"docs/{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{front}{said}---\n\n# Page {name}\n", "utf-8")
    found = load(Site(folder / "docs", folder), [f"{name}.md" for name in pages])
    assert found.problems == []
    found.history = of_pages(History(spans), found, "docs")
    return found


CHANGES = (
    "changements: [{date: 2026-03-05, texte: Corrigé.}, {date: 2026-03-05, texte: Encore.}, "
    "{date: 2026-02, texte: Vu.}]\n"
)


def test_changes_and_first_publications_the_newest_first(tmp_path: Path) -> None:
    found = catalogue(tmp_path, {"a.md": span("2026-01-10", "2026-04-01"), "b.md": span("2026-03-06")}, a=CHANGES, b="")
    told = [(str(each.day), each.entry.src_uri, each.text, each.number) for each in news_of(found)]
    assert told == [
        ("2026-03-06", "b.md", "", 1), ("2026-03-05", "a.md", "Encore.", 2), ("2026-03-05", "a.md", "Corrigé.", 1),
        ("2026-02", "a.md", "Vu.", 1), ("2026-01-10", "a.md", "", 1),
    ]  # fmt: skip


def test_without_a_history_there_are_only_written_changes(tmp_path: Path) -> None:
    found = catalogue(tmp_path, {}, a=CHANGES, b="")
    assert {(each.entry.src_uri, bool(each.text)) for each in news_of(found)} == {("a.md", True)}


def test_a_change_of_the_first_day_is_its_publication(tmp_path: Path) -> None:
    said = "changements: [{date: 2026-03-05, texte: La page est là.}]\n"
    found = catalogue(tmp_path, {"a.md": span("2026-03-05")}, a=said)
    assert [each.text for each in news_of(found)] == ["La page est là."]


@pytest.mark.parametrize("said", ["noIndex: true\n", "hidden: true\n", "search: {exclude: true}\n"])
def test_pages_that_nobody_is_to_find_are_no_news(said: str, tmp_path: Path) -> None:
    assert news_of(catalogue(tmp_path, {"a.md": span("2026-03-05")}, a=said)) == []


def test_months_and_a_year_alone(tmp_path: Path) -> None:
    said = "changements: [{date: 2025, texte: A.}, {date: 2026-02-03, texte: B.}, {date: 2026-02, texte: C.}]\n"
    months = by_month(news_of(catalogue(tmp_path, {}, a=said)))
    assert [(month.name, [each.text for each in month.news]) for month in months] == [
        ("février 2026", ["B.", "C."]), ("2025", ["A."]),
    ]  # fmt: skip


def test_the_view_tells_pages_of_one_day_together(tmp_path: Path) -> None:
    spans = {
        "a.md": span("2026-01-10"),
        "b.md": span("2026-03-06"),
        "c.md": span("2026-03-06"),
        "n.md": span("2026-03-07"),
    }
    found = catalogue(tmp_path, spans, a="changements: [{date: 2026-03-05, texte: Corrigé.}]\n", b="", c="", n="")
    (part,) = view_of(found, "n.md", "nouveautes")
    assert part.text == (  # type: ignore[union-attr]
        "## Mars 2026\n\n- 6 mars 2026 : 2 nouvelles pages, [Page b](b.md) et [Page c](c.md).\n"
        "- 5 mars 2026 : [Page a](a.md). Corrigé.\n\n"
        "## Janvier 2026\n\n- 10 janvier 2026 : une nouvelle page, [Page a](a.md)."
    )


def test_of_many_pages_of_one_day_the_first_of_their_folders_are_named(tmp_path: Path) -> None:
    names = ["causes/index", *(f"causes/{name}" for name in "abcdefgh")]
    spans = {f"{name}.md": span("2026-03-06") for name in names}
    found = catalogue(tmp_path, spans, **dict.fromkeys([*names, "n"], ""))
    (part,) = view_of(found, "n.md", "nouveautes")
    told = "6 mars 2026 : 9 nouvelles pages, dont [Page causes/index](causes/index.md)."
    assert part.text == f"## Mars 2026\n\n- {told}"  # type: ignore[union-attr]


def test_two_pages_of_one_name_are_told_by_their_titles(tmp_path: Path) -> None:
    spans = {f"{name}.md": span("2026-03-06") for name in "abc"}
    found = catalogue(tmp_path, spans, a="nom: Zimbra\n", b="nom: Zimbra\n", c="nom: Gmail\n", n="")
    (part,) = view_of(found, "n.md", "nouveautes")
    assert "[Gmail](c.md), [Page a](a.md) et [Page b](b.md)" in part.text  # type: ignore[union-attr]


def test_the_last_change_is_that_of_the_history_else_the_review(tmp_path: Path) -> None:
    found = catalogue(tmp_path, {"a.md": span("2026-01-10", "2026-04-01")}, a="", b="", c="revue: 2026-10\n")
    assert [changed(found, name) for name in ("a.md", "b.md", "c.md", "d.md")] == [
        "2026-04-01", "2026-11-22", "2026-10", None,
    ]  # fmt: skip
    assert [day_of_change(found, name) for name in ("a.md", "c.md", "d.md")] == ["2026-04-01", None, None]


def test_a_page_made_from_data_has_the_date_of_its_data(tmp_path: Path) -> None:
    found = catalogue(tmp_path, {}, a="")
    made = replace(found.pages["a.md"], src_uri="codes/x.md", written=read(b"", "docs/_data/codes/orange.yaml"))
    found.pages["codes/x.md"], found.made["codes/x.md"] = made, ""
    found.history = of_pages(History({"_data/codes/orange.yaml": span("2026-01-10")}), found, "docs")
    assert changed(found, "codes/x.md") == "2026-01-10"
    assert news_of(found) == []

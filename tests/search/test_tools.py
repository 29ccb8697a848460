"""What `make search` is made of: asking, measuring, telling."""

from pathlib import Path

import pytest
from tests.search.__main__ import LONGEST, unreached
from tests.search.engine import Question, Unanswered, ask
from tests.search.explain import FIGURES, explained, figures
from tests.search.judge import main as judge
from tests.search.judge import report
from tests.search.measure import Outcome, measure
from tests.search.queries import Query


def outcome(pages: tuple[str, ...], *found: str, group: str = "plain", half: str = "judge") -> Outcome:
    query = Query(group, "a", pages, half, "", ("a.tsv", 2))
    return Outcome(query, {"results": [{"url": url} for url in found]})


def test_a_filter_leaves_less(project_site: Path) -> None:
    every, some = ask(project_site, [Question("autoriser"), Question("autoriser", {"public": ["DSI"]})]).answers
    assert 0 < some["total"] < every["total"]


def test_every_figure_is_explained(project_site: Path) -> None:
    (answer,) = ask(project_site, [Question("boîte pleine")]).answers
    assert {name for result in answer["results"] for name in figures(result["why"])} == set(FIGURES)


def test_what_finds_nothing_is_told(project_site: Path) -> None:
    (answer,) = ask(project_site, [Question("xqzptv")]).answers
    lines = list(explained(answer))
    assert "  xqzptv (rarity" in "\n".join(lines)
    assert "\nNothing is found." in lines


def test_the_pages_of_the_index_are_those_of_the_site(project_site: Path) -> None:
    pages = ask(project_site, [], pages=True).pages
    assert {"/", "/causes/boite-pleine/", "/codes/5-1-1/"} <= set(pages)
    assert not [page for page in pages if not (project_site / page[1:] / "index.html").is_file()]
    assert not [page for page in pages if page.startswith("/redaction/")]


def test_one_half_can_be_told_alone(project_site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert judge(str(project_site), "tune") == 0
    said = capsys.readouterr().out
    assert "\ntuned on " in said
    assert "judged by" not in said.casefold()


@pytest.mark.parametrize("query", ["?!", "« »", "…", "a" * LONGEST, "$x `y` \"z\" 'é'", "-", '"boîte', "a | b"])
def test_any_other_query_has_an_answer(project_site: Path, query: str) -> None:
    (answer,) = ask(project_site, [Question(query)]).answers
    assert list(explained(answer))


def test_a_site_without_an_index_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unanswered, match=r"has no pagefind/pagefind.js\. Build the site first"):
        ask(tmp_path, [])


def test_a_search_that_fails_is_told(tmp_path: Path) -> None:
    (tmp_path / "pagefind").mkdir()
    (tmp_path / "pagefind/pagefind.js").write_text("export const nothing = 1\n", "utf-8")
    with pytest.raises(Unanswered, match=r"The search of .* failed:\n"):
        ask(tmp_path, [Question("a")])


def test_outcomes_are_counted() -> None:
    every = [
        outcome(("a.md",), "/a/", "/b/"),
        outcome(("b/index.md", "a.md"), "/c/", "/b/"),
        outcome(("a.md",), "/c/", "/d/", "/e/", "/a/"),
        outcome(("a.md",)),
        outcome((), "/a/", group="nonsense"),
        outcome((), group="nonsense"),
    ]
    counted = measure(every)
    assert (counted.hit_first, counted.hit_top, counted.nothing_found) == (0.25, 0.5, 0.25)
    assert (counted.nonsense, counted.noise) == (2, 1)
    assert [each.place for each in every] == [1, 2, 4, None, None, None]
    said = "\n".join(report(every))
    assert "  plain     place 2  « a »: c comes first; b/index.md, a.md would answer" in said
    assert "  plain     missed   « a »: nothing comes first; a.md would answer" in said
    assert "  nonsense  found    « a »: a comes first" in said


def test_pages_that_no_query_reaches_are_told_by_folder() -> None:
    found = outcome(("a.md",), "/a/", "/b/c/", "/b/d/", "/b/e/")
    assert list(unreached([found], ["/", "/a/", "/b/", "/b/c/", "/b/d/", "/b/e/"])) == [
        "\nOf 6 pages, no query of the lists has these 3 among its first 3:",
        "  b (2): the folder's own page, e",
        "  index (1): the folder's own page",
    ]

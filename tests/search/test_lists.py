"""The lists of queries: without a fault, dealt as they were, and a broken line is told with its place."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.search.halves import HALVES, deal
from tests.search.queries import CLASSES, HEADER, LISTS, NONSENSE, Query, page, read, unknown_pages, url

ROWS = ["plain\toutlook\tmessageries/outlook.md\tjudge", "nonsense\tasdf\t\ttune\twhy not"]


def written(path: Path, rows: Iterable[str], header: str = "\t".join(HEADER)) -> Path:
    path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    return path


def test_the_lists_have_no_fault() -> None:
    queries, problems = read()
    assert not problems, "\n".join(map(str, problems))
    assert len(queries) > 200


def test_every_page_that_is_named_exists(project_site: Path) -> None:
    assert not unknown_pages(read()[0], project_site)


def test_the_halves_are_as_they_were_dealt() -> None:
    queries, _ = read(LISTS[:1])
    assert [query.half for query in queries] == deal([(query.group, query.text) for query in queries])


def test_both_halves_have_as_many_of_every_class() -> None:
    queries, _ = read(LISTS[:1])
    for group in CLASSES:
        one, other = (sum((query.group, query.half) == (group, half) for query in queries) for half in HALVES)
        assert abs(one - other) <= 1, group


def test_a_line_is_read(tmp_path: Path) -> None:
    queries, problems = read([written(tmp_path / "a.tsv", ROWS)])
    assert not problems
    assert queries == [
        Query("plain", "outlook", ("messageries/outlook.md",), "judge", "", ("a.tsv", 2)),
        Query(NONSENSE, "asdf", (), "tune", "why not", ("a.tsv", 3)),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("plain\talias", "the line has 2 columns. Write class, query, pages, half and, at will, why"),
        ("plain\ta\ta.md\ttune\twhy\tmore", "the line has 6 columns"),
        ("", "the line has 1 columns"),
        ("pain\talias\ta.md\ttune", "unknown class 'pain'. Use one of plain, "),
        ("plain\talias\ta.md\ttuned", "unknown half 'tuned'. Use one of tune, judge, extra"),
        ("plain\t \ta.md\ttune", "nothing is typed"),
        ("plain\toutlook\ta.md\ttune", "the query 'outlook' stands in a.tsv:2 too. Keep one of them"),
        ("plain\talias\t\ttune", "the query 'alias' has no page. Name one, or call the query nonsense"),
        ("nonsense\tasdfg\ta.md\ttune", "the query 'asdfg' is nonsense and has a page. Leave its pages empty"),
    ],
)
def test_a_broken_line_is_told_with_its_place(tmp_path: Path, row: str, told: str) -> None:
    queries, problems = read([written(tmp_path / "a.tsv", [*ROWS, row])])
    assert len(queries) == len(ROWS)
    assert [str(problem).startswith(f"a.tsv:4:1: {told}") for problem in problems] == [True]


@pytest.mark.parametrize("header", ["", "class\tquery"])
def test_a_list_without_its_header_is_told(tmp_path: Path, header: str) -> None:
    _, (problem,) = read([written(tmp_path / "a.tsv", ROWS, header)])
    assert str(problem).startswith("a.tsv:1:1: the first line is not the names of the columns")


def test_a_query_in_two_lists_is_told(tmp_path: Path) -> None:
    _, problems = read([written(tmp_path / "a.tsv", ROWS), written(tmp_path / "b.tsv", ROWS[:1])])
    assert [str(problem)[:9] for problem in problems] == ["b.tsv:2:1"]


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "messageries").mkdir()
    queries, _ = read([written(tmp_path / "a.tsv", ROWS)])
    (problem,) = unknown_pages(queries, tmp_path)
    assert str(problem).startswith("a.tsv:2:1: no page 'messageries/outlook.md' is in the built site")


@pytest.mark.parametrize(
    ("name", "address", "short"),
    [
        ("index.md", "/", "index"),
        ("causes/index.md", "/causes/", "causes"),
        ("causes/boite-pleine.md", "/causes/boite-pleine/", "causes/boite-pleine"),
    ],
)
def test_a_page_has_its_address(name: str, address: str, short: str) -> None:
    assert (url(name), page(address)) == (address, short)

"""The lists of queries: what somebody typed, and the pages that answer it, one query a line; see queries.tsv.

``class``, ``query``, ``pages`` (from docs/, ``;`` between them; none where nothing should be found), ``half``, ``why``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from helpsite.problems import Kind, Problem

HERE = Path(__file__).parent
LISTS = (HERE / "queries.tsv", HERE / "ours.tsv")
HEADER = ["class", "query", "pages", "half", "why"]
NONSENSE = "nonsense"
CLASSES = (
    "plain", "question", "noaccent", "typo", "synonym", "elision", "hyphen", "code", "address", "morph", NONSENSE,
)  # fmt: skip
HALVES = ("tune", "judge", "extra")

FIRST = Kind("query-header", "the first line is not the names of the columns", f"Write {' '.join(HEADER)}, with tabs")
CELLS = Kind("query-columns", "the line has {count} columns", "Write class, query, pages, half and, at will, why")
CLASS = Kind("query-class", "unknown class {name!r}", f"Use one of {', '.join(CLASSES)}")
HALF = Kind("query-half", "unknown half {name!r}", f"Use one of {', '.join(HALVES)}")
EMPTY = Kind("query-empty", "nothing is typed", "Write the query in the second column")
TWICE = Kind("query-twice", "the query {query!r} stands in {where} too", "Keep one of them")
PAGES = Kind("query-pages", "the query {query!r} has no page", "Name one, or call the query nonsense")
NOISE = Kind("query-nonsense", "the query {query!r} is nonsense and has a page", "Leave its pages empty")
UNKNOWN = Kind("query-unknown-page", "no page {page!r} is in the built site", "Name one as it stands under docs/")


@dataclass(frozen=True)
class Query:
    """One line of a list."""

    group: str  # its class
    text: str
    pages: tuple[str, ...]
    half: str
    why: str
    place: tuple[str, int]


def read(paths: Iterable[Path] = LISTS) -> tuple[list[Query], list[Problem]]:
    """Give the queries of the lists, and what is wrong with their lines, which are left out."""
    queries: dict[str, Query] = {}
    problems: list[Problem] = []
    for path in paths:
        first, *lines = path.read_text("utf-8").splitlines() or [""]
        if first.split("\t") != HEADER:
            problems.append(FIRST.at(path.name, 1, 1))
        for number, line in enumerate(lines, start=2):
            cells = line.split("\t")
            if problem := next(_faults(cells, (path.name, number), queries), None):
                problems.append(problem)
            else:
                group, text, pages, half, *why = cells
                queries[text] = Query(group, text, _names(pages), half, "".join(why), (path.name, number))
    return list(queries.values()), problems


def unknown_pages(queries: Iterable[Query], site: Path) -> list[Problem]:
    """Give a problem for each page that the site does not have."""
    return [
        UNKNOWN.at(*query.place, 1, page=page)
        for query in queries
        for page in query.pages
        if not (site / url(page)[1:] / "index.html").is_file()
    ]


def url(page: str) -> str:
    """``causes/boite-pleine.md`` → ``/causes/boite-pleine/``, ``causes/index.md`` → ``/causes/``."""
    return "/" + page.removesuffix(".md").removesuffix("index").rstrip("/") + "/" * (page != "index.md")


def page(url: str) -> str:
    """``/causes/boite-pleine/`` → ``causes/boite-pleine``, as short as it can be told."""
    return url.strip("/") or "index"


def _names(cell: str) -> tuple[str, ...]:
    return tuple(name for name in cell.split(";") if name)


def _faults(cells: list[str], place: tuple[str, int], others: dict[str, Query]) -> Iterator[Problem]:
    if len(cells) not in (len(HEADER) - 1, len(HEADER)):
        yield CELLS.at(*place, 1, count=len(cells))
        return
    group, text, pages, half = cells[:4]
    if group not in CLASSES:
        yield CLASS.at(*place, 1, name=group)
    if half not in HALVES:
        yield HALF.at(*place, 1, name=half)
    if not text.strip():
        yield EMPTY.at(*place, 1)
    if other := others.get(text):
        yield TWICE.at(*place, 1, query=text, where=":".join(map(str, other.place)))
    if (group == NONSENSE) == bool(_names(pages)):
        yield (NOISE if group == NONSENSE else PAGES).at(*place, 1, query=text)

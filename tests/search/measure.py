"""How well a list of queries is answered: whether a right page comes first, or among the first three, or not at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.search.engine import Answer, Question, ask
from tests.search.queries import NONSENSE, Query, url

TOP = 3


@dataclass(frozen=True)
class Outcome:
    """A query and what was found for it."""

    query: Query
    answer: Answer

    @property
    def found(self) -> list[str]:
        """Addresses, best first."""
        return [result["url"] for result in self.answer["results"]]

    @property
    def place(self) -> int | None:
        """Where the first right page stands, from 1."""
        right = {url(page) for page in self.query.pages}
        return next((place for place, found in enumerate(self.found, start=1) if found in right), None)


@dataclass(frozen=True)
class Measure:
    """Counts of outcomes: of queries that have an answer, and of nonsense, which has none."""

    asked: int
    first: int
    top: int
    nothing: int
    nonsense: int
    noise: int

    @property
    def hit_first(self) -> float:
        """Share of the queries whose first page is right."""
        return self.first / self.asked if self.asked else 1.0

    @property
    def hit_top(self) -> float:
        """Share of the queries with a right page among the first three."""
        return self.top / self.asked if self.asked else 1.0

    @property
    def nothing_found(self) -> float:
        """Share of the queries for which nothing is found."""
        return self.nothing / self.asked if self.asked else 0.0


def outcomes(site: Path, queries: Sequence[Query]) -> tuple[list[Outcome], list[str]]:
    """Ask all of them; give also the addresses of all pages that could be found."""
    told = ask(site, [Question(query.text) for query in queries], pages=True)
    return [Outcome(query, answer) for query, answer in zip(queries, told.answers, strict=True)], told.pages


def measure(outcomes: Iterable[Outcome]) -> Measure:
    """Count them."""
    every = list(outcomes)
    asked = [each for each in every if each.query.group != NONSENSE]
    nonsense = [each for each in every if each.query.group == NONSENSE]
    return Measure(
        len(asked),
        sum(each.place == 1 for each in asked),
        sum(each.place is not None and each.place <= TOP for each in asked),
        sum(not each.found for each in asked),
        len(nonsense),
        sum(bool(each.found) for each in nonsense),
    )

"""How well the search of a built site answers the lists of queries: ``python -m tests.search.judge site``."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.search.engine import Unanswered
from tests.search.measure import Measure, Outcome, measure, outcomes
from tests.search.queries import CLASSES, HALVES, NONSENSE, page, read, unknown_pages

NAMES = {"tune": "tuned on", "judge": "judged by", "extra": "our own"}


def report(every: Sequence[Outcome]) -> Iterator[str]:
    """Give the table of all halves and their classes, then every query that is not answered first."""
    yield f"{'':22}  queries  hit@1  hit@3  nothing found"
    for half in HALVES:
        own = [each for each in every if each.query.half == half]
        yield from _table(NAMES[half], own)
    for half in HALVES:
        faults = [each for each in every if each.query.half == half and _is_fault(each)]
        if faults:
            yield f"\n{NAMES[half].capitalize()}, not answered by the first page:"
            yield from map(_fault, sorted(faults, key=lambda each: CLASSES.index(each.query.group)))


def _table(name: str, own: Sequence[Outcome]) -> Iterator[str]:
    if not own:
        return
    total = measure(own)
    yield _line(name, total) + f", and nonsense finds {total.noise} times something in {total.nonsense}"
    for group in CLASSES:
        if group != NONSENSE and (members := [each for each in own if each.query.group == group]):
            yield _line(f"  {group}", measure(members))


def _line(name: str, counted: Measure) -> str:
    return f"{name:22}  {counted.asked:7}  {counted.hit_first:5.2f}  {counted.hit_top:5.2f}  {counted.nothing:13}"


def _is_fault(outcome: Outcome) -> bool:
    return bool(outcome.found) if outcome.query.group == NONSENSE else outcome.place != 1


def _fault(outcome: Outcome) -> str:
    place = "found" if outcome.query.group == NONSENSE else f"place {outcome.place}" if outcome.place else "missed"
    first = page(outcome.found[0]) if outcome.found else "nothing"
    wanted = "" if outcome.query.group == NONSENSE else "; " + ", ".join(outcome.query.pages) + " would answer"
    return f"  {outcome.query.group:9} {place:8} « {outcome.query.text} »: {first} comes first{wanted}"


def judged(site: Path) -> tuple[list[Outcome], list[str], Iterator[str]]:
    """Give what was found for all queries, the addresses of all pages, and the report."""
    queries, problems = read()
    problems += unknown_pages(queries, site)
    if problems:
        raise Unanswered("\n".join(map(str, problems)))
    every, pages = outcomes(site, queries)
    return every, pages, report(every)


def main(site: Path) -> int:
    """Print the report; give the exit status."""
    try:
        print(*judged(site)[2], sep="\n")
    except Unanswered as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python -m tests.search.judge site")
    sys.exit(main(Path(sys.argv[1])))

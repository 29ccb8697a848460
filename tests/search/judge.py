"""How well the search of a built site answers the lists of queries: ``python -m tests.search.judge site``.

While the search is tuned, ``python -m tests.search.judge site tune`` tells of that half alone: the others stay unseen.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.search.engine import Unanswered
from tests.search.measure import Measure, Outcome, measure, outcomes
from tests.search.queries import CLASSES, HALVES, NONSENSE, page, read, unknown_pages

NAMES = {"tune": "tuned on", "judge": "judged by", "extra": "our own"}
BOTH = HALVES[:2]  # of the list that was given


def report(every: Sequence[Outcome], halves: Sequence[str] = HALVES) -> Iterator[str]:
    """Give the table of the halves and their classes, then every query that is not answered first."""
    yield f"{'':22}  queries  hit@1  hit@3  nothing found"
    for name, among in (*((NAMES[half], (half,)) for half in halves), ("both halves", BOTH)):
        if set(among) <= set(halves):
            yield from _table(name, [each for each in every if each.query.half in among])
    for half in halves:
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


def judged(site: Path) -> tuple[list[Outcome], list[str]]:
    """Give what was found for all queries, and the addresses of all pages."""
    queries, problems = read()
    problems += unknown_pages(queries, site)
    if problems:
        raise Unanswered("\n".join(map(str, problems)))
    return outcomes(site, queries)


def main(site: str, *halves: str) -> int:
    """Print the report; give the exit status."""
    try:
        print(*report(judged(Path(site))[0], halves or HALVES), sep="\n")
    except Unanswered as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or set(sys.argv[2:]) - set(HALVES):
        sys.exit(f"Usage: python -m tests.search.judge site [{' | '.join(HALVES)}]…")
    sys.exit(main(*sys.argv[1:]))

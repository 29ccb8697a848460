"""The halves of the list of queries: one to tune the search on, one to judge it by, dealt before anything was tuned."""

import random
from collections.abc import Sequence

SEED = 20261122
HALVES = ("tune", "judge")


def deal(queries: Sequence[tuple[str, str]]) -> list[str]:
    """Give each ``(class, query)`` its half: every class is shuffled, then dealt in turn, so that both have of all."""
    dealt: dict[tuple[str, str], str] = {}
    for group in dict.fromkeys(group for group, _ in queries):
        shuffled = sorted(query for query in queries if query[0] == group)
        random.Random(f"{SEED} {group}").shuffle(shuffled)
        dealt |= {query: HALVES[place % 2] for place, query in enumerate(shuffled, start=len(dealt))}
    return [dealt[query] for query in queries]

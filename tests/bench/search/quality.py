"""How each peer answers the lists of queries on the real site, by what its field shows."""

from collections.abc import Iterator

from playwright.sync_api import Browser
from tests.bench.search.chromium import Field
from tests.bench.search.measure import PEERS
from tests.bench.search.server import Served
from tests.search.measure import Measure, Outcome, measure
from tests.search.queries import HALVES, Query, read


def quality(browser: Browser, served: Served) -> Iterator[tuple[str, dict[str, Measure]]]:
    """Give for each peer its figures by half, and of all that are not our own queries."""
    for peer in PEERS:
        with Field(browser, served) as field:
            field.visit(peer)
            every = [_outcome(field, query) for query in read()[0]]
        halves = {half: [each for each in every if each.query.half == half] for half in HALVES}
        halves["tune + judge"] = halves["tune"] + halves["judge"]
        yield peer, {name: measure(outcomes) for name, outcomes in halves.items()}


def _outcome(field: Field, query: Query) -> Outcome:
    return Outcome(query, {"results": [{"url": url} for url in field.type(query.text).urls]})

"""The rounds: every peer in turn does the same, on a desk and on a slow phone; what it took is kept by name."""

from collections import defaultdict
from collections.abc import Iterable
from statistics import median

from playwright.sync_api import Browser
from tests.bench.search import queries
from tests.bench.search.chromium import OURS, Field
from tests.bench.search.server import Served

PEERS = ("material", "pagefind", "minisearch", OURS)
WITH_FOCUS = ("pagefind", OURS)  # what is fetched at focus is there when somebody has typed; both fetch nothing before
TYPING = 3  # seconds
LONG = 15_000  # milliseconds: what takes longer on the phone is measured once
# What each fetches to search; the rest is the page's own.
SEARCH = ("/bench/npm/", "/bench/minisearch-options", "/minisearch/", "/search/", "/pagefind", "/assets/javascripts/",
          "/assets/js/search")  # fmt: skip

Figures = dict[str, list[float]]  # by what they are: one a round


class Rounds:
    """The measures of one site."""

    def __init__(self, browser: Browser, served: Served, rate: float, is_largest: bool) -> None:
        self.browser, self.served, self.rate, self.is_largest = browser, served, rate, is_largest
        self.figures: dict[str, Figures] = {peer: defaultdict(list) for peer in PEERS}
        self.asked: dict[str, dict[str, int]] = {}  # of the first round: what each fetched before its first result

    def run(self, rounds: int) -> None:
        for number in range(rounds):
            for peer in PEERS:
                if not number:
                    self.view(peer)
                self.desk(peer, number)
                if max(self.figures[peer]["phone"], default=0) < LONG:
                    self.phone(peer, number)

    def desk(self, peer: str, number: int) -> None:
        """Measure the first result and its bytes, then one query after another."""
        figures = self.figures[peer]
        with Field(self.browser, self.served) as field:
            field.visit(peer)
            figures["first"].append(field.type(queries.FIRST[number % 3]).first)
            found = self.fetched(peer)
            figures["bytes"].append(sum(found.values()))
            self.asked.setdefault(peer, found)
            times = [field.type(query).all for query in queries.warm()]
            figures["warm"].append(median(times))
            figures["warmest"].append(max(times))

    def view(self, peer: str) -> None:
        """Measure what a page fetches for the search of somebody who does not search."""
        with Field(self.browser, self.served) as field:
            field.visit(peer)
            field.page.wait_for_load_state("networkidle")
            self.figures[peer]["visit"].append(sum(self.fetched(peer).values()))

    def phone(self, peer: str, number: int) -> None:
        """Measure the first result, then on the largest site also later ones and the first typo."""
        figures = self.figures[peer]
        with Field(self.browser, self.served, self.rate) as field:
            field.visit(peer)
            figures["phone"].append(field.type(queries.FIRST[number % 3]).first)
            if self.is_largest:
                figures["later"].append(median(self._times(field, queries.LATER)))
                field.without_network()
                again = map(queries.reversed_words, queries.LATER)
                figures["later, computing"].append(median(self._times(field, again)))
                figures["typo"].append(field.type(queries.TYPOS[number % 3]).all)
        if peer in WITH_FOCUS:
            with Field(self.browser, self.served, self.rate) as field:
                field.visit(peer)
                field.approach(TYPING)
                figures["phone, typed"].append(field.type(queries.FIRST[number % 3]).first)

    def fetched(self, peer: str) -> dict[str, int]:
        """Give what the search has fetched since the visit, with its bytes; the site's page fetches more."""
        theirs = SEARCH if peer != OURS else ("/assets/js/search", "/pagefind/")
        return {path: size for path, size in self.served.asked if path.startswith(theirs)}

    @staticmethod
    def _times(field: Field, typed: Iterable[str]) -> list[float]:
        return [field.type(query).all for query in typed]

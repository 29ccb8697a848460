"""Prints how the search compares with others: python -m tests.bench.search [--sizes real 1000 10000] [--rounds 3].

Material's own search, Pagefind alone and MiniSearch have the same pages, in one Chromium, in turns. No time is judged:
what counts are the columns beside each other.
"""

import shutil
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "hooks"))

from tests.bench.search import checks, sites, tables
from tests.bench.search.chromium import chromium
from tests.bench.search.measure import Rounds
from tests.bench.search.quality import quality
from tests.bench.search.server import Served, serving
from tests.bench.search.tools import CACHE, compressed
from tests.bench.search.vocabulary import heaps

REAL = "real"


def main(options: Namespace) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
        folder, start = Path(temporary), time.monotonic()
        real, scripts = sites.real(folder / REAL), sites.scripts(folder / "scripts")
        with chromium() as browser, serving(Served([real, scripts], compressed(real) | compressed(scripts))) as served:
            rate = checks.rate(browser, served)
            print(checks.told(browser, served, rate), checks.agreed(browser, served), sep="\n", flush=True)
        for size in options.sizes:
            made = real if size == REAL else sites.made(folder / size, real, int(size))
            prepared = time.monotonic()
            measure([made, real, scripts], rate, options)
            print(f"made in {prepared - start:.0f} s, measured in {time.monotonic() - prepared:.0f} s\n", flush=True)
            start = time.monotonic()
            if made != real:
                shutil.rmtree(made)


def measure(folders: Sequence[Path], rate: float, options: Namespace) -> None:
    """Print all of the site that comes first in ``folders``, which are served together."""
    site = folders[0]
    pages = [(site / url / "index.html").read_text("utf-8") for url in sites.addresses(site)]
    print(tables.head(site.name, len(pages), *heaps(pages)))
    served = Served(folders, {file: brotli for folder in folders for file, brotli in compressed(folder).items()})
    with chromium() as browser, serving(served):
        if site.name == REAL and not options.times:
            print(tables.quality(dict(quality(browser, served))), flush=True)
        rounds = Rounds(browser, served, rate, is_largest=site.name == options.sizes[-1])
        rounds.run(options.rounds)
    print(tables.times(rounds.figures))
    print(tables.requests(rounds.asked))


if __name__ == "__main__":
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument("--sizes", nargs="+", default=[REAL, "1000", "10000"], help="real, or a number of pages")
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--times", action="store_true", help="without the lists of queries")
    main(arguments.parse_args())

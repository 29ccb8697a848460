"""Prints how fast a built site is checked: python tests/bench/links.py [FOLDER …] [--rounds 3] [--pages 1000 2000].

Beside the folders named, sites of as many pages are made. All is measured on whole processes, ours and in turn with it
check-html-links, which npm installs into a folder that is removed again; --alone leaves it out.
"""

import os
import subprocess
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.pages import write_site

ROOT = Path(__file__).parents[2]
PEER = "check-html-links"


class Lap(NamedTuple):
    """One process: its time in seconds, its peak of memory in MB, how it ended."""

    seconds: float
    peak: float
    status: int


def main(options: Namespace) -> None:
    with TemporaryDirectory() as temporary, peer(options.alone) as theirs:
        made = [Path(temporary) / f"{count} pages" for count in options.pages]
        for site, count in zip(made, options.pages, strict=True):
            write_site(site, count)
        compared = [*options.folder, *made[:1]]  # how memory grows is our own affair
        for site in (*options.folder, *made):
            measure(site, theirs if site in compared else None, options.rounds)


def measure(site: Path, theirs: Sequence[str] | None, rounds: int) -> None:
    """Print the figures of one site."""
    ours = [sys.executable, "-m", "helpsite.links", str(site)]
    laps, peers = [], []
    for _ in range(rounds):
        laps.append(lap(ours))
        if theirs:
            peers.append(lap([*theirs, str(site)]))
    sizes = [file.stat().st_size for file in site.rglob("*.html")]
    assert {each.status for each in laps} <= {0, 1}
    print(f"{site.name}: {len(sizes)} pages, {sum(sizes) / len(sizes) / 1024:.0f} KB each")
    print(f"  time, s: {median(each.seconds for each in laps):.2f}; peak, MB: {median(each.peak for each in laps):.0f}")
    if peers:
        ratio = median(our.seconds / their.seconds for our, their in zip(laps, peers, strict=True))
        print(f"  ours / {PEER}: {ratio:.2f} (theirs, s: {median(each.seconds for each in peers):.2f})")


@contextmanager
def peer(is_left_out: bool) -> Iterator[Sequence[str] | None]:
    """Install the peer for as long as it is needed."""
    if is_left_out:
        yield None
        return
    with TemporaryDirectory() as temporary:
        command = ["npm", "install", "--silent", "--no-save", "--prefix", temporary, PEER]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        yield [str(Path(temporary) / "node_modules/.bin" / PEER)]


def lap(command: Sequence[str]) -> Lap:
    """Run one process to its end."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "hooks")}
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Lap(time.perf_counter() - start, usage.ru_maxrss / 1024, process.returncode)


if __name__ == "__main__":
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="*", type=Path, help="a built site")
    arguments.add_argument("--pages", nargs="*", type=int, default=[1000, 2000, 4000, 10000])
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--alone", action="store_true", help="without check-html-links")
    main(arguments.parse_args())

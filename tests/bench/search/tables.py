"""The figures as text: a row for each measure, a column for each peer, and ours as a ratio to the best other."""

from collections.abc import Mapping
from statistics import median

from tests.bench.search.chromium import OURS
from tests.search.measure import Measure

NAMES = {"material": "Material", "pagefind": "Pagefind", "minisearch": "MiniSearch", OURS: "ours"}
ROWS = {
    "visit": "kB with every page view",
    "bytes": "kB before the first result",
    "first": "desk: first result, ms",
    "warm": "desk: later ones, median, ms",
    "warmest": "desk: later ones, longest, ms",
    "phone": "phone: first result, pasted at once, ms",
    "phone, typed": "phone: first result, 3 s after going there, ms",
    "later": "phone: later ones, with the network, ms",
    "later, computing": "phone: later ones, computing only, ms",
    "typo": "phone: first typo, computing only, ms",
}
IN_KB = ("visit", "bytes")
WIDTH = 11
KINDS = {
    "/assets/js/search/": "the layer", "/assets/js/search": "the interface", "words.json": "words.json",
    "pf_meta": "pf_meta", "pf_index": "index", "pf_fragment": "fragments", "wasm": "wasm", "entry": "other",
    "pagefind.js": "pagefind.js", "pagefind-worker": "pagefind.js", "": "other",
}  # fmt: skip


def head(name: str, pages: int, running: int, different: int, beta: float) -> str:
    """Tell what is searched."""
    return (
        f"== {name}: {pages} pages, {running / pages:.0f} words each; {different} different ones (Heaps' β {beta:.2f})"
    )


def quality(found: Mapping[str, Mapping[str, Measure]]) -> str:
    """Give a row for each peer, by half: hit@1, hit@3, nothing found, nonsense found."""
    halves = list(next(iter(found.values())))
    lines = [f"{'hit@1 / @3, nothing, nonsense':30}" + "".join(f"{half:>22}" for half in halves)]
    for peer, measures in found.items():
        lines.append(f"{NAMES[peer]:30}" + "".join(f"{_told(measures[half]):>22}" for half in halves))
    return "\n".join(lines) + "\n"


def times(figures: Mapping[str, Mapping[str, list[float]]]) -> str:
    """Give the medians of all rounds."""
    lines = [f"{'':46}" + "".join(f"{NAMES[peer]:>{WIDTH}}" for peer in figures) + "   ours / best other"]
    for key, name in ROWS.items():
        row = {peer: median(found[key]) for peer, found in figures.items() if found.get(key)}
        if row:
            cells = "".join(f"{_shown(key, row[peer]) if peer in row else '–':>{WIDTH}}" for peer in figures)
            lines.append(f"{name:46}{cells}{_ratio(row):>14}")
    return "\n".join(lines) + "\n"


def requests(asked: Mapping[str, Mapping[str, int]]) -> str:
    """Tell what ours fetched before its first result, by kind."""
    sums: dict[str, list[int]] = {}
    for path, size in asked[OURS].items():
        kind = next(name for part, name in KINDS.items() if part in path)
        sums.setdefault(kind, []).append(size)
    parts = (f"{name} {sum(sizes) / 1000:.1f} ({len(sizes)})" for name, sizes in sums.items())
    return f"ours, kB (requests): {', '.join(parts)}; requests of each: " + ", ".join(
        f"{NAMES[peer]} {len(found)}" for peer, found in asked.items()
    )


def _told(counted: Measure) -> str:
    return (
        f"{counted.hit_first:.2f} / {counted.hit_top:.2f} {counted.nothing:3}/{counted.asked} "
        f"{counted.noise}/{counted.nonsense}"
    )


def _shown(key: str, value: float) -> str:
    return f"{value / 1000:.1f}" if key in IN_KB else f"{value:.0f}"


def _ratio(row: Mapping[str, float]) -> str:
    others = [value for peer, value in row.items() if peer != OURS]
    return f"{row[OURS] / min(others):.2f}" if others and min(others) and OURS in row else ""

"""Time a page, as a ratio to Python-Markdown on the same pages in the same run."""

import gc
from collections.abc import Sequence
from statistics import median
from time import process_time

from markdown import Markdown
from tests.gitbook.corpora import Source
from tests.gitbook.rendering import converter

from helpsite.gitbook.extension import GitBookExtension


def ratios(pages: Sequence[Source], rounds: int) -> dict[str, float]:
    """Give milliseconds a page for each peer, and ours as a ratio to each: medians of interleaved rounds."""
    extension = GitBookExtension()
    ours = converter(extension)
    peers = {"Markdown() bare": Markdown(), "Markdown, the site's other extensions": converter()}
    laps: dict[str, list[float]] = {"ours": [], **{name: [] for name in peers}}
    for _ in range(rounds):
        laps["ours"].append(_lap(pages, ours, extension))
        for name, peer in peers.items():
            laps[name].append(_lap(pages, peer))
    found = {f"{name}, ms a page": 1000 * median(times) / len(pages) for name, times in laps.items()}
    return found | {f"ours / {name}": median(map(float.__truediv__, laps["ours"], laps[name])) for name in peers}


def _lap(pages: Sequence[Source], markdown: Markdown, extension: GitBookExtension | None = None) -> float:
    gc.collect()
    start = process_time()
    for page in pages:
        if extension:
            extension.page = page.page()
        markdown.reset().convert(page.text)
    return process_time() - start

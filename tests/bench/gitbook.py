"""Prints what the GitBook extension makes of real pages: python tests/bench/gitbook.py [FOLDER or ARCHIVE …].

The pages of $HELPSITE_CORPORA are taken too, where it is set.
"""

import re
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from markdown import markdown

sys.path.insert(0, str(Path(__file__).parents[2] / "hooks"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.boxes import BOXES, rendered, written
from tests.bench.peers import ratios
from tests.gitbook.corpora import Source, named_by_environment, unpacked
from tests.gitbook.markup import Element, faults, prose, tree
from tests.gitbook.oracle import commonmark, hard_breaks, list_tree
from tests.gitbook.rendering import Rendered, render

VISIBLE = {"a visible tag": re.compile(r"\{%.*"), "a visible ///": re.compile(r"^/{3,}.*", re.MULTILINE)}


@dataclass(frozen=True)
class Result:
    """A page, and what became of it."""

    source: Source
    rendered: Rendered
    page: Element


def main(options: Namespace) -> None:
    with unpacked(*named_by_environment(), *options.place) as pages:
        print(f"pages: {len(pages)}")
        results = list(render_all(pages))
        print_visible(results)
        print_boxes(results)
        print_structure(results)
        print_problems(results)
        for name, value in ratios(pages, options.rounds).items():
            print(f"{name}: {value:.2f}")


def render_all(pages: Sequence[Source]) -> Iterator[Result]:
    exceptions = 0
    for source in pages:
        try:
            rendered_page = render(source.text, source.page())
            yield Result(source, rendered_page, tree(rendered_page.html))
        except Exception as error:  # any that a page raises is a figure of this report
            exceptions += 1
            print(f"  {source.name}: {error!r}")
    print(f"exceptions: {exceptions}")


def print_visible(results: Iterable[Result]) -> None:
    for what, pattern in VISIBLE.items():
        found = [(result, seen) for result in results for seen in pattern.findall(prose(result.page))]
        print_pages(
            f"pages with {what}", [f"{result.source.name}: {seen} ({blame(result, seen)})" for result, seen in found]
        )
    not_well_formed = [f"{result.source.name}: {fault}" for result in results for fault in faults(result.rendered.html)]
    print_pages("pages with a swallowed tag or HTML that is not well-formed", not_well_formed)


def blame(result: Result, seen: str) -> str:
    """Say whether a problem was told at a line on which ``seen`` stands."""
    first = result.source.first_line
    lines = {first + index for index, line in enumerate(result.source.text.split("\n")) if seen.strip()[:12] in line}
    told = [problem.line for problem in result.rendered.problems if problem.line in lines]
    return (
        f"the source is at fault, told at line {told[0]}" if told else f"no problem told, source lines {sorted(lines)}"
    )


def print_boxes(results: Sequence[Result]) -> None:
    pairs = [(result.source.name, written(result.source.text), rendered(result.page)) for result in results]
    totals = [sum((counts[side] for counts in pairs), Counter[str]()) for side in (1, 2)]
    print("boxes written / rendered:", ", ".join(f"{name} {totals[0][name]}/{totals[1][name]}" for name in BOXES))
    print_pages(
        "pages with other boxes than written",
        [f"{name}: {src - out} {out - src}" for name, src, out in pairs if src != out],
    )


def print_structure(results: Sequence[Result]) -> None:
    for what, read in (("list tree", list_tree), ("number of hard breaks", hard_breaks)):
        wanted = [read(commonmark(result.source.text)) for result in results]
        ours = [
            result.source.name
            for result, want in zip(results, wanted, strict=True)
            if read(result.rendered.html) != want
        ]
        plain = sum(read(markdown(result.source.text)) != want for result, want in zip(results, wanted, strict=True))
        print_pages(f"pages whose {what} is not CommonMark's (plain Python-Markdown: {plain})", ours)


def print_problems(results: Sequence[Result]) -> None:
    codes = Counter(problem.code for result in results for problem in result.rendered.problems)
    print("problems:", ", ".join(f"{code} {count}" for code, count in codes.most_common()) or "none")


def print_pages(what: str, lines: Sequence[str]) -> None:
    print(f"{what}: {len({line.split(':')[0] for line in lines})}")
    for line in lines:
        print(f"  {line}")


if __name__ == "__main__":
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument(
        "place", nargs="*", type=Path, help="a folder of pages, or of .tar.gz archives, or an archive"
    )
    arguments.add_argument("--rounds", type=int, default=5, help="of timing")
    main(arguments.parse_args())

"""``make search``: what a reader finds for HELPSITE_QUERY, and why; without it, how well the lists are answered."""

import argparse
import os
import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.search.built import built
from tests.search.engine import Question, Unanswered, ask
from tests.search.explain import explained
from tests.search.judge import judged, report
from tests.search.measure import TOP, Outcome
from tests.search.queries import page

LONGEST = 500  # signs; nobody types more
EXAMPLE = 'Write it like this: make search Q="mail pas arrivé"'


def main() -> int:
    """Print what is asked for; give the exit status."""
    options = _options()
    try:
        query = _checked(os.environ.get("HELPSITE_QUERY"))
        site, told = (options.site, f"The site in {options.site}.") if options.site else built()
        print(told)
        lines = _answer(site, query, options) if query is not None else _lists(site)
        print(*lines, sep="\n")
    except Unanswered as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


def unreached(every: Sequence[Outcome], pages: Sequence[str]) -> Iterator[str]:
    """Give the pages that no query of the lists has among its first three, by folder."""
    reached = {url for outcome in every for url in outcome.found[:TOP]}
    missed = sorted({page(url) for url in pages if url not in reached})
    yield f"\nOf {len(pages)} pages, no query of the lists has these {len(missed)} among its first {TOP}:"
    folders: dict[str, list[str]] = defaultdict(list)
    for name in missed:
        folders[name.partition("/")[0]].append(name.partition("/")[2] or "the folder's own page")
    for folder, names in folders.items():
        yield textwrap.fill(f"{folder} ({len(names)}): {', '.join(names)}", 110, initial_indent="  ",
                            subsequent_indent="    ", break_on_hyphens=False)  # fmt: skip


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make search", description="ARGS= of make search")
    parser.add_argument("--site", type=Path, help="a built site, in place of the project's own")
    parser.add_argument("--literal", action="store_true", help="no correction, no synonym, as readers may choose")
    parser.add_argument("--filter", action="append", default=[], metavar="public=DSI", help="as readers' filters do")
    options = parser.parse_args()
    options.filters = defaultdict(list)
    for chosen in options.filter:
        name, equals, value = chosen.partition("=")
        if not (name and equals and value):
            parser.error(f"a filter is a name and a value, like public=DSI; {chosen!r} is not")
        options.filters[name].append(value)
    return options


def _checked(query: str | None) -> str | None:
    """Give the query, where it is one that a reader could type."""
    if query is None:
        return None
    try:
        query.encode("utf-8")
    except UnicodeEncodeError:
        raise Unanswered(f"Q is not UTF-8 text. {EXAMPLE}") from None
    if not query.strip():
        raise Unanswered(f"Q is empty. {EXAMPLE}, or leave Q out to see how well the lists of queries are answered.")
    if any(unicodedata.category(sign) == "Cc" for sign in query):
        raise Unanswered(f"Q has a line break, a tab or another control character. {EXAMPLE}")
    if len(query) > LONGEST:
        raise Unanswered(f"Q has {len(query)} characters, more than the {LONGEST} that make sense. {EXAMPLE}")
    return query


def _answer(site: Path, query: str, options: argparse.Namespace) -> Iterator[str]:
    (answer,) = ask(site, [Question(query, dict(options.filters), options.literal)]).answers
    yield f"\n« {query} »"
    yield from explained(answer)


def _lists(site: Path) -> Iterator[str]:
    every, pages = judged(site)
    yield from report(every)
    yield from unreached(every, pages)


if __name__ == "__main__":
    sys.exit(main())

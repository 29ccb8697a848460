"""The words after ``python -m helpsite.external``."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from helpsite.report.formats import FORMATS, HUMAN

CACHE = Path(".cache/external.json")


def arguments(words: Sequence[str] | None) -> Namespace:
    """Take them apart; leave with status 2 where they cannot be understood."""
    parser = ArgumentParser("python -m helpsite.external", description="Ask the addresses outside the site.")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("addresses", nargs="?", type=Path, help="the addresses and their places, as JSON")
    source.add_argument("--folder", type=Path, help="a folder of built HTML in their stead")
    parser.add_argument("--settings", type=Path, default=Path("mkdocs.yml"), help="where extra.external stands")
    parser.add_argument("--cache", type=Path, default=CACHE, help=f"what is known from before ({CACHE})")
    parser.add_argument("--fresh", action="store_true", help="forget what is known from before")
    parser.add_argument("--only", metavar="HOST", help="ask this host alone")
    parser.add_argument("--format", choices=FORMATS, default=HUMAN)
    parser.add_argument("--output", type=Path, help="write the report to this file")
    return parser.parse_args(words)

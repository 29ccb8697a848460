"""Checks the links of any folder of built HTML: ``python -m helpsite.links site --url https://exemple.fr/docs/``.

The exit status is 1 where there is an error, 2 where it was called wrongly, else 0.
"""

import gc
import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from helpsite.links.check import check
from helpsite.links.folder import read_folder
from helpsite.links.in_html import problems_in
from helpsite.links.urls import place_of
from helpsite.problems import ERROR
from helpsite.report.files import below
from helpsite.report.formats import FORMATS, HUMAN, render
from helpsite.report.look import Look, guide_of, wants_colour
from helpsite.report.output import deliver


def main(arguments: list[str]) -> int:
    """Tell all problems of a folder, and give the exit status."""
    options = _options(arguments)
    gc.disable()  # nothing here refers to itself, and looking for that takes a fifth of the time of many pages
    host, base = place_of(options.url)
    site = read_folder(options.folder, options.base or base, host)
    problems = list(problems_in(check(site), site, options.folder))
    is_coloured = options.output is None and wants_colour(os.environ, sys.stdout)
    look = Look(below(Path()), guide_of(options.url, options.folder), is_coloured)
    report = render(problems, options.format, look)
    deliver(report, sys.stdout, options.output)
    return int(any(problem.severity == ERROR for problem in problems))


def _options(arguments: list[str]) -> Namespace:
    parser = ArgumentParser("python -m helpsite.links", description="Check the links of a folder of HTML.")
    parser.add_argument("folder", type=_folder, help="the built site")
    parser.add_argument("--url", default="", help="where it is published: https://exemple.fr/docs/")
    parser.add_argument("--base", type=_base, help="the path at which it begins, without --url: /docs/")
    parser.add_argument("--format", choices=FORMATS, default=HUMAN)
    parser.add_argument("--output", type=Path, help="the file to write the report to")
    return parser.parse_args(arguments)


def _folder(path: str) -> Path:
    if not Path(path).is_dir():
        raise ArgumentTypeError(f"{path} is no folder")
    return Path(path)


def _base(path: str) -> str:
    return f"/{path.strip('/')}/".replace("//", "/")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

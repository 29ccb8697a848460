"""``python -m helpsite.review``: tell writers what to look at again; age is no fault, so that the exit status is 0."""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from helpsite.content.load import load
from helpsite.history.dates import of_pages
from helpsite.history.git import history_of
from helpsite.moves.project import Project
from helpsite.moves.refused import RefusedError
from helpsite.problems import ERROR
from helpsite.report.output import deliver
from helpsite.review.rows import Review, review
from helpsite.review.told import as_json, text

_FORMATS: Mapping[str, Callable[[Review], str]] = {"text": text, "json": as_json}


def main(arguments: list[str]) -> int:
    """Print the review of the project in this folder; give the exit status, 1 where there is no project."""
    parser = ArgumentParser("python -m helpsite.review", description="Tell writers what to look at again.")
    parser.add_argument("--format", choices=_FORMATS, default="text")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today(), help="another day: 2027-11-22")
    options = parser.parse_args(arguments)
    project = Project(Path.cwd())
    try:
        found = load(project.site, project.pages)
    except RefusedError as refused:
        print(refused, file=sys.stderr)
        return 1
    found.history = of_pages(history_of(project.docs), found, project.site.shown(project.docs))
    deliver(_FORMATS[options.format](review(found, options.today)), sys.stdout)
    if any(problem.severity == ERROR for problem in (*project.site.problems, *found.problems)):
        print("What is faulty is left out of the review: 'make build' tells of it.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

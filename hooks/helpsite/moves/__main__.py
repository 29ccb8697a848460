"""``python -m helpsite.moves FROM TO``: move a page or a folder, and every link to it."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from helpsite.moves.apply import apply
from helpsite.moves.old import KEY
from helpsite.moves.plan import Plan, plan
from helpsite.moves.project import Project
from helpsite.moves.refused import RefusedError
from helpsite.report.cells import harmless
from helpsite.report.output import deliver


def main(arguments: list[str] | None = None) -> int:
    """Move, and print what was done; give the exit status."""
    parser = argparse.ArgumentParser(prog="helpsite.moves", description=__doc__)
    parser.add_argument("start", metavar="FROM", type=Path, help="a page, docs/a.md, or a folder")
    parser.add_argument("end", metavar="TO", type=Path, help="its new path, docs/b/c.md")
    parser.add_argument("--dry-run", action="store_true", help="only print what would be done")
    options = parser.parse_args(arguments)
    project = Project(Path.cwd())
    try:
        planned = plan(project, Path.cwd() / options.start, Path.cwd() / options.end)
        if not options.dry_run:
            apply(planned, project.folder)
    except (RefusedError, OSError) as refused:
        _say([str(refused)], sys.stderr)
        return 1
    _say(_told(planned, project), sys.stdout)
    return 0


def _told(planned: Plan, project: Project) -> Iterator[str]:
    shown = project.site.shown
    yield f"{shown(planned.start)} → {shown(planned.end)}"
    yield from map(str, planned.edits)
    for src_uri, old in planned.added.items():
        yield f"{shown(project.docs / src_uri)}: {KEY}: {old}"


def _say(lines: Iterable[str], stream: TextIO) -> None:
    deliver("".join(f"{harmless(line)}\n" for line in lines), stream)


if __name__ == "__main__":
    sys.exit(main())

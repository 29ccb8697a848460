"""The history of a folder of a git repository → when each of its files changed."""

import os
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from helpsite.history.model import History, Span

_COMMIT = "\x02"
_LOG = (
    "log", "-z", "-M", "--name-status", "--relative", "--no-color", "--no-ext-diff", "--no-show-signature",
    f"--format={_COMMIT}%aI", "--", ".",
)  # fmt: skip
_SAME = "R100"  # moved, and nothing in it changed


def history_of(folder: Path) -> History:
    """Give the history of ``folder``, without what is not committed; nothing where there is no git, or none of it."""
    if _git(folder, "rev-parse", "--is-shallow-repository").strip() == "true":
        return History(is_shallow=True)
    return History(spans(_git(folder, *_LOG)))


def spans(log: str) -> dict[str, Span]:
    """Give the first and last change by path; a file that was moved has the history of its former path too."""
    found: dict[str, Span] = {}
    now: dict[str, str] = {}  # a former path → the path of today
    for at, status, old, new in _changes(log):
        path = now.get(new, new)
        if old != new:
            now[old] = path
        if status != _SAME:
            span = found.get(path, Span(at, at))
            found[path] = Span(min(span.first, at), max(span.last, at))
    return found


def _changes(log: str) -> Iterator[tuple[datetime, str, str, str]]:
    """Give date, status, former and new path of each change, the newest first."""
    fields = iter(log.split("\0"))
    at = datetime.min
    for field in fields:
        field = field.lstrip("\n")
        if field.startswith(_COMMIT):
            at = datetime.fromisoformat(field[1:])
        elif field:
            old = next(fields)
            yield at, field, old, next(fields) if field[0] in "RC" else old


def _git(folder: Path, *arguments: str) -> str:
    environment = os.environ | {"GIT_NO_LAZY_FETCH": "1"}  # a build needs no network, in a partial clone either
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True, check=False)
    except OSError:
        return ""
    return os.fsdecode(done.stdout)

"""Does what is planned, all of it or nothing."""

import subprocess
from pathlib import Path

from helpsite.moves.plan import Plan
from helpsite.moves.refused import RefusedError


def apply(plan: Plan, folder: Path) -> None:
    """Move, then write; where something fails all is put back, and RefusedError says what it was."""
    before = {path: _was(plan, path).read_bytes() for path in plan.contents}
    made = [each for each in plan.end.parents if not each.exists()]
    written: list[Path] = []
    try:
        plan.end.parent.mkdir(parents=True, exist_ok=True)
        _move(plan.start, plan.end, folder)
        for path, content in plan.contents.items():
            written.append(path)
            path.write_bytes(content)
    except OSError as error:
        for path in written:
            path.write_bytes(before[path])
        if plan.end.exists():
            _move(plan.end, plan.start, folder)
        for made_folder in [each for each in made if each.exists()]:
            made_folder.rmdir()
        raise RefusedError(f"Nothing was changed: {error}") from error


def _was(plan: Plan, path: Path) -> Path:
    return plan.start / path.relative_to(plan.end) if path.is_relative_to(plan.end) else path


def _move(start: Path, end: Path, folder: Path) -> None:
    """Let git move what it tracks, and rename all else."""
    command = ["git", "mv", "--", str(start), str(end)]
    try:
        moved = subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:  # no git here
        moved = False
    if not moved:
        start.rename(end)

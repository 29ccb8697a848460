"""Small git repositories, real ones."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

_NOBODY = {
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@exemple.fr",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@exemple.fr", "GIT_COMMITTER_DATE": "2030-01-01T00:00:00Z",
}  # fmt: skip


def git(folder: Path, *arguments: str, **environment: str) -> None:
    """Run git there."""
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | _NOBODY | environment, check=True)


def commit(folder: Path, day: str, files: Mapping[str, str | None]) -> None:
    """Write files, or remove those without a text, and commit that on a day."""
    if not (folder / ".git").exists():
        folder.mkdir(parents=True, exist_ok=True)
        git(folder, "init", "--quiet")
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            path.unlink()
        else:
            path.write_text(text, "utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x", GIT_AUTHOR_DATE=f"{day}T12:00:00+01:00")

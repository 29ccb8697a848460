"""The project's site for the search, built anew only where something that it is made of has changed."""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.search.engine import Unanswered

ROOT = Path(__file__).parents[2]
MADE_OF = ("docs", "hooks", "overrides", "mkdocs.yml", "requirements.txt")
LAYER = "docs/assets/js/search"  # is read where it is written, and not from the site


def built(root: Path = ROOT) -> tuple[Path, str]:
    """Give the site, and a sentence that says whether it was built now."""
    site, stamp = root / ".cache/search/site", root / ".cache/search/made-of"
    state = hashlib.sha256("\n".join(_files(root)).encode("utf-8", "surrogateescape")).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == state:
        made = time.strftime("%d/%m at %H:%M", time.localtime(stamp.stat().st_mtime))
        return site, f"The site of {made}: nothing that it is made of has changed since."
    start = time.monotonic()
    stamp.unlink(missing_ok=True)
    _build(root, site)
    stamp.write_text(state, "utf-8")
    return site, f"The site, built anew in {time.monotonic() - start:.0f} s."


def _files(root: Path) -> Iterator[str]:
    """Name each file that the site is made of, with its size and the time of its last change."""
    for name in MADE_OF:
        path = root / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            place = file.relative_to(root)
            if file.is_file() and "__pycache__" not in place.parts and not place.is_relative_to(LAYER):
                yield f"{place} {file.stat().st_size} {file.stat().st_mtime_ns}"


def _build(root: Path, site: Path) -> None:
    site.parent.mkdir(parents=True, exist_ok=True)
    log = site.with_name("build.log")
    command = [sys.executable, "-m", "mkdocs", "build", "--no-strict", "--site-dir", str(site)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HELPSITE_")}
    with log.open("w", encoding="utf-8") as told:
        run = subprocess.run(command, cwd=root, env=environment, stdout=told, stderr=told, check=False)
    if run.returncode:
        said = log.read_text("utf-8", "replace").strip().splitlines() or ["It said nothing."]
        raise Unanswered(f"The site cannot be built: {said[-1]} (all of it is in {log.relative_to(root)})")

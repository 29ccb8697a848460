"""The whole projects of this folder, built as they stand, with the theme and the hooks of this project."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import yaml
from tests.sites import ROOT, inherited

HERE = Path(__file__).parent
ASSETS = ("css/dark.css", "images/favicon.png", "images/favicon.svg", "images/touch-icon.png", "js/scheme.js")


class Found(NamedTuple):
    """A problem as the table of expected ones has it."""

    place: str  # docs/faq.md:12:5
    code: str


@dataclass(frozen=True)
class Built:
    """What a build, or a check of built pages, wrote and said."""

    site: Path
    found: list[Found]
    status: int
    output: str


def expected(name: str) -> list[Found]:
    """Read the table of problems that stands beside a project."""
    lines = (HERE / f"{name}.tsv").read_text("utf-8").splitlines()
    return sorted(Found(*line.split("\t")) for line in lines)


def build(name: str, folder: Path) -> Built:
    """Build a copy of a project in ``folder``; what it has to inherit is written below what its file says."""
    theme = ROOT / "overrides"
    shutil.copytree(theme, folder / theme.name)
    for asset in ASSETS:
        _copy(ROOT / "docs/assets" / asset, folder / "docs/assets" / asset)
    shutil.copytree(HERE / name, folder, dirs_exist_ok=True)
    config = folder / "mkdocs.yml"
    said = yaml.safe_load(config.read_text("utf-8"))
    rest = {key: value for key, value in inherited().items() if key not in said}
    rest["hooks"] += [file.name for file in folder.glob("*.py")]
    config.write_text(config.read_text("utf-8") + "\n" + yaml.safe_dump(rest), "utf-8")
    return _run(folder, "problems.json", ["-m", "mkdocs", "build", "--strict"])


def check(built: Built) -> Built:
    """Check the pages of a built site, as if there were no source."""
    report = ["--url", "https://aide.exemple.fr/docs/", "--format", "json", "--output", "built.json"]
    return _run(built.site.parent, "built.json", ["-m", "helpsite.links", built.site.name, *report])


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _run(folder: Path, report: str, arguments: list[str]) -> Built:
    wanted = {"HELPSITE_REPORT": "problems.json", "PYTHONPATH": str(ROOT / "hooks"), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=os.environ | wanted, capture_output=True, text=True, check=False
    )
    output = done.stdout + done.stderr
    assert (folder / report).exists(), output
    problems = json.loads((folder / report).read_text("utf-8"))["problems"]
    found = [Found(f"{row['path']}:{row['line']}:{row['column']}", row["code"]) for row in problems]
    return Built(folder / "site", sorted(found), done.returncode, output)

"""The project's own site, built once for all tests that read its pages, by whichever process is the first."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[1]


def build_project(folder: Path) -> Path:
    """Build the site of the project into ``folder`` and give that path."""
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], Path]) -> Path:
    """Give what ``make`` gives for a folder that all processes of a run share; the others wait for the first."""
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = shared / f"{name}.done"
        if not done.exists():
            (shared / name).mkdir()
            done.write_text(str(make(shared / name)), "utf-8")
    return Path(done.read_text("utf-8"))

"""The project's own site, built once for all tests that read its pages."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[1]


def build_project(folder: Path) -> Path:
    """Build the site of the project into ``folder`` and give that path."""
    config = load_config(str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=False)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder

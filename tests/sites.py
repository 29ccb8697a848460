"""Small sites made from a dict of files, built as the project itself is built."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.utils import yaml_load

ROOT = Path(__file__).parents[1]
PROJECT = ROOT / "mkdocs.yml"


@dataclass(frozen=True)
class BuiltSite:
    """What a build wrote and said."""

    site: Path
    records: list[logging.LogRecord]
    failed: bool  # as ``make build`` fails: strict
    config: MkDocsConfig

    def html(self, url: str = "") -> str:
        """Give the page at ``url``: ``aide/faq/``."""
        return (self.site / url / "index.html").read_text("utf-8")

    def article(self, url: str = "") -> str:
        """Give what was written on the page, without the frame around it."""
        return self.html(url).partition("<article")[2].partition("</article>")[0]

    @property
    def warnings(self) -> list[str]:
        """All that MkDocs and the hooks warn of."""
        return [record.getMessage() for record in self.records if record.levelno >= logging.WARNING]

    @property
    def problems(self) -> list[str]:
        """What the hooks tell writers."""
        return [str(problem) for problem in self.config["problems"]]


def build(folder: Path, files: Mapping[str, str | bytes], **changes: Any) -> BuiltSite:
    """Build a project that holds ``files``, with the project's own configuration, but for its nav and ``changes``."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    (folder / "docs").mkdir(exist_ok=True)
    config = folder / "mkdocs.yml"
    config.write_text(yaml.safe_dump(inherited() | changes), "utf-8")
    catcher = _Catcher()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(catcher)
    logger.setLevel(logging.INFO)
    loaded = load_config(str(config))
    try:
        mkdocs_build(loaded)
    except Abort:
        catcher.aborted = True
    finally:
        logger.removeHandler(catcher)
    return BuiltSite(folder / "site", catcher.records, catcher.aborted, loaded)


def inherited() -> dict[str, Any]:
    """Give what a configuration elsewhere must say anew: the nav, and paths, which start at its own folder."""
    hooks = yaml_load(PROJECT.open("rb"))["hooks"]
    return {
        "INHERIT": str(PROJECT),
        "nav": None,
        "hooks": [str(ROOT / hook) for hook in hooks],
        "theme": {"custom_dir": str(ROOT / "overrides")},
        "watch": [],
        "extra_css": [],
        "extra_javascript": [],
    }


class _Catcher(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []
        self.aborted = False

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

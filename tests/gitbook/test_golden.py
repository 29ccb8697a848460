"""Golden files: ``golden/<subject>/<case>.md`` must give ``<case>.html``, and the problems in ``<case>.problems``."""

from pathlib import Path

import pytest
from tests.gitbook.markup import faults
from tests.gitbook.pretty import pretty
from tests.gitbook.rendering import render
from tests.gitbook.site import Folder

GOLDEN = Path(__file__).parent / "golden"
DOCS = GOLDEN / "_docs"  # the site that the golden pages stand in
CASES = sorted(case for case in GOLDEN.glob("*/*.md") if case.parent != DOCS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_golden(case: Path, update_golden: bool) -> None:
    rendered = render(case.read_bytes().decode(), Folder(DOCS).page("guide/page.md"))
    assert faults(rendered.html) == []
    for file, text in (
        (case.with_suffix(".html"), pretty(rendered.html)),
        (case.with_suffix(".problems"), "".join(f"{message}\n" for message in rendered.messages)),
    ):
        if update_golden:
            write(file, text)
        assert text == read(file)


def test_no_golden_file_is_left_over() -> None:
    files = [file for file in GOLDEN.glob("*/*") if file.suffix in (".html", ".problems")]
    assert [file for file in files if file.with_suffix(".md") not in CASES] == []


def read(file: Path) -> str:
    return file.read_bytes().decode() if file.exists() else ""


def write(file: Path, text: str) -> None:
    if text:
        file.write_bytes(text.encode())
    else:
        file.unlink(missing_ok=True)

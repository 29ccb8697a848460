"""Each kind of fault is told once, at its place; what only looks like one is not."""

from pathlib import Path

import pytest
from tests.links.built.a_site import HERE, built, essay, page, told
from tests.links.built.rows import HARMLESS, ROWS


def test_the_site_itself_is_clean(tmp_path: Path) -> None:
    assert told(built(tmp_path, {})) == []


@pytest.mark.parametrize(("content", "code", "words"), ROWS, ids=[f"{row[1]}: {row[0]}" for row in ROWS])
def test_a_fault_is_told_once_at_its_place(tmp_path: Path, content: str, code: str, words: str) -> None:
    html, places = essay(content)
    faults = told(built(tmp_path, {"essai/index.html": html}))
    assert [(fault.url, fault.start, fault.code) for fault in faults] == [(HERE, place, code) for place in places]
    assert words in faults[0].text


@pytest.mark.parametrize("content", HARMLESS)
def test_what_only_looks_like_a_fault_is_none(tmp_path: Path, content: str) -> None:
    html, _ = essay(content)
    assert told(built(tmp_path, {"essai/index.html": html})) == []


def test_a_page_may_be_called_by_a_vague_name(tmp_path: Path) -> None:
    html, _ = essay('<a href="../plus/">En savoir plus</a>')
    files = {"essai/index.html": html, "plus/index.html": page("En savoir plus", "", 1)}
    assert told(built(tmp_path, files)) == []

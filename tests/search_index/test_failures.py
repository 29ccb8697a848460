"""An index that cannot be made stops the build, in one clear sentence: no site is without its search unawares."""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.search_index.index import pages
from tests.sites import build

from helpsite.content.data import Data
from helpsite.search.build import build_index
from helpsite.search.copy import About
from helpsite.search.program import SearchError

SITE = {"docs/index.md": "# Accueil\n"}


def instead(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put another program in the place of Pagefind's: a script, or nothing that could run."""
    program = folder / "pagefind"
    program.write_text(text, "utf-8")
    program.chmod(0o755)
    package: Any = ModuleType("pagefind_bin")
    package.get_executable = lambda: program
    monkeypatch.setitem(sys.modules, "pagefind_bin", package)


FAILED = "Pagefind failed (status {}) and made no index: "


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("#!/bin/sh\necho 'no space left' >&2\nexit 3\n", FAILED.format(3) + "no space left"),
        ("#!/bin/sh\nexit 1\n", FAILED.format(1) + "it said nothing"),
        ("#!/bin/sh\n", "Pagefind said that all is well and made no index."),
        ("\0", "Pagefind cannot run here: "),
    ],
)
def test_a_program_that_fails_stops_the_build(
    program: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    instead(tmp_path, monkeypatch, program)
    site = build(tmp_path / "site", SITE)
    assert site.failed
    assert site.warnings[-1].startswith(f"Search: {told}")
    assert not (site.site / "pagefind").exists()


def test_a_missing_package_is_told_with_its_cure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    site = build(tmp_path, SITE)
    assert site.failed
    assert site.warnings == [
        "Search: it needs Pagefind, and the package pagefind_bin is not installed. Install what requirements.txt asks"
        " for, or take hooks/search.py out of mkdocs.yml and do without a search."
    ]


def test_pages_without_an_article_are_told(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>Rien</p>", "utf-8")
    with pytest.raises(SearchError, match="no page of the site has an <article>"):
        build_index(tmp_path, {"index.html": About("Aide"), "loin.html": About("Aide")}, Data())


@pytest.mark.parametrize("by", ["environment", "file"])
def test_settings_of_pagefind_from_elsewhere_change_nothing(
    by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if by == "environment":
        monkeypatch.setenv("PAGEFIND_KEEP_INDEX_URL", "true")
    else:
        (tmp_path / "pagefind.toml").write_text("keep_index_url = true\n", "utf-8")
        monkeypatch.chdir(tmp_path)
    assert list(pages(build(tmp_path / "site", SITE).site)) == ["/"]

"""``.gitbook.yaml`` says where a space begins."""

from pathlib import Path

import pytest

from helpsite.gitbook.files.space import home_of, summary_of, wrong_root
from helpsite.yaml_map import YamlMap, load

PAGES = ("README.md", "faq.md", "aide/README.md", "aide/contact.md")


def space(text: str) -> YamlMap:
    return load(text, ".gitbook.yaml", ".gitbook.yaml")


@pytest.mark.parametrize("root", ["./docs/", "docs", "./autre/../docs"])
def test_a_root_that_is_the_folder(root: str, tmp_path: Path) -> None:
    assert wrong_root(space(f"root: {root}\n"), tmp_path, tmp_path / "docs") == []
    assert wrong_root(space(""), tmp_path, tmp_path / "docs") == []


@pytest.mark.parametrize("root", ["./", "./doc/", "[1]"])
def test_a_root_that_is_not(root: str, tmp_path: Path) -> None:
    (problem,) = wrong_root(space(f"\nroot: {root}\n"), tmp_path, tmp_path / "docs")
    assert (problem.line, problem.column, problem.fix) == (2, 1, "Write 'root: ./docs'.")


def test_the_summary() -> None:
    assert summary_of(space("")) == "SUMMARY.md"
    assert summary_of(space("structure:\n  summary: ./aide/Sommaire.md\n")) == "aide/Sommaire.md"
    assert summary_of(space("structure: 3\n")) == "SUMMARY.md"


def test_the_page_to_begin_with() -> None:
    assert home_of(space(""), PAGES) == (None, [])
    assert home_of(space("structure: {readme: ./README.md}\n"), PAGES) == ("README.md", [])
    assert home_of(space("structure: {readme: aide/}\n"), PAGES[1:]) == ("aide/README.md", [])


@pytest.mark.parametrize(
    ("readme", "message"),
    [
        ("fqa.md", "there is no page 'fqa.md' to begin with. Did you mean 'faq.md'? [gitbook-readme]"),
        ("faq.md", "'faq.md' cannot be the home page: 'README.md' is. Remove one of the two. [gitbook-readme]"),
    ],
)
def test_a_first_page_that_cannot_be(readme: str, message: str) -> None:
    home, problems = home_of(space(f"structure:\n  readme: {readme}\n"), PAGES)
    assert (home, [str(problem) for problem in problems]) == (None, [f".gitbook.yaml:2:3: {message}"])

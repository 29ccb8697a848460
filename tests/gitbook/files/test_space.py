"""``.gitbook.yaml`` says where a space begins and what has moved."""

from pathlib import Path

import pytest

from helpsite.gitbook.files.redirects import redirect_page, redirects_of
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
    assert (problem.line, problem.column, problem.fix) == (2, 1, "Write root: ./docs")


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


@pytest.mark.parametrize(
    ("old", "new", "path", "target"),
    [
        ("vieux", "faq.md", "vieux", "faq.md"),
        ("/aide/vieux/", "./aide/contact.md#x", "aide/vieux", "aide/contact.md#x"),
        ("vieux.md", "aide/", "vieux", "aide/README.md"),
        ("vieux/index.html", "/faq", "vieux", "faq.md"),
        ("vieux", "https://exemple.fr/#x", "vieux", "https://exemple.fr/#x"),
        ("ancien%20nom", "faq.md", "ancien nom", "faq.md"),
    ],
)
def test_what_has_moved(old: str, new: str, path: str, target: str) -> None:
    assert redirects_of(space(f"redirects:\n  {old}: {new}\n"), PAGES) == ({path: target}, [])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("vieux", "fqa.md", "'vieux' leads to 'fqa.md', which does not exist"),
        ("vieux", "12", "'vieux' leads to '12', which does not exist"),
        ("aide", "faq.md", "'aide' is the address of 'aide/README.md'"),
        ("https://a.fr/b", "faq.md", "'https://a.fr/b' is not the address of a page"),
        ("../b", "faq.md", "'../b' is not the address of a page"),
        ("/", "faq.md", "'/' is not the address of a page"),
    ],
)  # fmt: skip
def test_what_leads_nowhere(old: str, new: str, message: str) -> None:
    found, problems = redirects_of(space(f"redirects:\n  {old}: {new}\n"), PAGES)
    assert (found, [str(problem)[: len(message) + 21] for problem in problems]) == (
        {},
        [f".gitbook.yaml:2:3: {message}. "],
    )


def test_a_page_that_leads_on() -> None:
    html = redirect_page('../faq/?a&b"c')
    assert html.count("../faq/?a&amp;b&quot;c") == 3
    assert "<script" not in html

"""What writers are told to look at again."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.content.example import CODES, DESCRIPTION
from tests.history.repository import commit

from helpsite.content.catalogue import Catalogue
from helpsite.content.load import load
from helpsite.gitbook.files.site import Site
from helpsite.history.model import Span
from helpsite.review.__main__ import main
from helpsite.review.rows import DRAFT, DUE, OLD_SOURCE, OLDEST, OVERDUE, UNCHANGED, review
from helpsite.review.told import as_json, text

TODAY = date(2026, 11, 22)
SOURCES = """norme:
  editeur: IETF
  titre: RFC 5321
  lue: 2025-10
fraiche:
  editeur: IETF
  titre: RFC 7208
  lue: 2025-11
  seconde_main: true
"""


def page(name: str, said: str) -> str:
    return f'---\ngenre: guide\ndescription: "{DESCRIPTION} {name}"\n{said}---\n\n# La page {name}\n'


PAGES = {
    "docs/a.md": page("a", "revue: 2025-11-21\nsources: [norme, fraiche]\n"),
    "docs/b.md": page("b", "revue: 2025-11-22\nsources: [norme]\n"),
    "docs/c.md": page("c", "revue: 2026-11-22\na_revoir: 2027-01-21\n"),
    "docs/d.md": page("d", "revue: 2026-11-22\na_revoir: 2027-01-22\n"),
    "docs/e.md": page("e", "revue: 2026-11-22\nbrouillon: true\n"),
    "docs/_data/sources/x.yaml": SOURCES,
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: Essai\n", "utf-8")
    commit(tmp_path, "2026-01-10", PAGES)
    return tmp_path


def catalogue(project: Path) -> Catalogue:
    found = load(Site(project / "docs", project), sorted(path.name for path in (project / "docs").glob("*.md")))
    assert found.problems == []
    return found


def test_what_is_due_old_or_unfinished(project: Path) -> None:
    found = review(catalogue(project), TODAY)
    told = {
        kind: [(row.day, row.path) for row in found.of(kind)] for kind in (OVERDUE, DUE, OLD_SOURCE, DRAFT, UNCHANGED)
    }
    assert told == {
        OVERDUE: [("2026-11-21", "docs/a.md")],
        DUE: [("2026-11-22", "docs/b.md"), ("2027-01-21", "docs/c.md")],
        OLD_SOURCE: [("2025-10", "docs/_data/sources/x.yaml")],
        DRAFT: [("2026-11-22", "docs/e.md")],
        UNCHANGED: [],
    }
    (old,) = found.of(OLD_SOURCE)
    assert (old.line, old.pages) == (1, ("docs/a.md", "docs/b.md"))
    assert (found.pages, found.sources, found.second_hand) == (5, 2, 1)


def test_codes_rest_on_sources_too(project: Path) -> None:
    codes = CODES.replace("    cause: pleine\n", "")
    commit(project, "2026-01-11", {"docs/_data/codes/orange.yaml": codes})
    (old,) = review(catalogue(project), TODAY).of(OLD_SOURCE)
    assert old.pages == ("docs/_data/codes/orange.yaml", "docs/a.md", "docs/b.md")


def test_the_pages_that_nobody_touched_for_longest(project: Path) -> None:
    found = catalogue(project)
    days = {name: datetime.fromisoformat(f"2026-0{month}-01T00:00:00+00:00") for month, name in enumerate("ebcad", 1)}
    found.history = {f"{name}.md": Span(day, day) for name, day in days.items()}
    assert [row.path for row in review(found, TODAY).of(UNCHANGED)] == [f"docs/{name}.md" for name in "ebcad"][:OLDEST]


def test_the_report_for_people_and_that_for_machines(project: Path) -> None:
    found = review(catalogue(project), TODAY)
    lines = text(found).split("\n")
    assert lines[0] == "2026-11-22: 5 pages, 2 sources, 1 of second hand"
    assert "Pages past their review date: 1" in lines
    assert "  2026-11-21  docs/a.md:1  La page a" in lines
    assert "              rests on it: docs/b.md" in lines
    assert "Pages that have not changed for longest: none" in lines
    machine = json.loads(as_json(found))
    assert machine["today"] == "2026-11-22" and machine["second_hand"] == 1
    assert {row["kind"] for row in machine["rows"]} == {OVERDUE, DUE, OLD_SOURCE, DRAFT}


def test_the_command_never_fails_for_age(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    assert main(["--today", "2040-01-01"]) == 0
    said = capsys.readouterr()
    assert "Pages past their review date: 5" in said.out and "  2026-01-10  docs/a.md:1" in said.out
    assert said.err == ""
    assert main(["--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 5


def test_what_cannot_be_reviewed_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    (project / "docs/a.md").write_text("---\ngenre: inconnu\n---\n\n# A\n", "utf-8")
    assert main([]) == 0
    assert "'make build' tells of it." in capsys.readouterr().err
    (project / "mkdocs.yml").unlink()
    assert main([]) == 1
    assert capsys.readouterr().err.startswith("There is no mkdocs.yml")

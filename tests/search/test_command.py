"""`make search`: what it prints, and what it says of what it cannot answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.search.__main__ import LONGEST, main
from tests.search.built import LAYER, built
from tests.search.engine import Unanswered

ROOT = Path(__file__).parents[2]


def search(monkeypatch: pytest.MonkeyPatch, query: str | None, *options: str) -> int:
    monkeypatch.setattr(sys, "argv", ["search", *options])
    if query is None:
        monkeypatch.delenv("HELPSITE_QUERY", raising=False)
    else:
        monkeypatch.setenv("HELPSITE_QUERY", query)
    return main()


def test_an_answer_is_explained(
    project_site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert search(monkeypatch, "boite plene", "--site", str(project_site)) == 0
    said = capsys.readouterr().out
    assert f"The site in {project_site}.\n\n« boite plene »\nCorrected: plene → pleine\n" in said
    assert "\n 1. Votre boîte est pleine  [" in said
    assert "\n    /causes/boite-pleine/ · Causes · Cause\n" in said
    assert "\n    counted: " in said


def test_the_words_can_be_taken_as_they_stand(
    project_site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert search(monkeypatch, "boite plene", "--site", str(project_site), "--literal") == 0
    assert "Corrected" not in capsys.readouterr().out


def test_without_a_query_the_lists_are_judged(
    project_site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert search(monkeypatch, None, "--site", str(project_site)) == 0
    said = capsys.readouterr().out
    assert "\njudged by " in said
    assert "no query of the lists has these" in said


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("", 'Q is empty. Write it like this: make search Q="mail pas arrivé"'),
        (" \t", "Q is empty."),
        ("a\nb", "Q has a line break, a tab or another control character."),
        ("a" * (LONGEST + 1), f"Q has {LONGEST + 1} characters, more than"),
        ("é".encode("latin-1").decode("utf-8", "surrogateescape"), "Q is not UTF-8 text."),
    ],
)
def test_an_odd_query_is_told(
    query: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert search(monkeypatch, query, "--site", "nowhere") == 1
    assert capsys.readouterr().err.startswith(told)


def test_a_filter_without_a_value_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        search(monkeypatch, "a", "--filter", "public")
    assert "a filter is a name and a value, like public=DSI" in capsys.readouterr().err


def test_the_site_is_built_where_it_has_changed(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Essai\ntheme: mkdocs\n", "utf-8")
    (tmp_path / "docs/index.md").write_text("# Un\n", "utf-8")
    site, said = built(tmp_path)
    assert said.startswith("The site, built anew in ")
    assert "Un</h1>" in (site / "index.html").read_text("utf-8")
    (tmp_path / LAYER).mkdir(parents=True)
    (tmp_path / LAYER / "order.js").write_text("export {}\n", "utf-8")
    assert built(tmp_path)[1].endswith("nothing that it is made of has changed since.")
    (tmp_path / "docs/index.md").unlink()
    (tmp_path / "docs/deux.md").write_text("# Deux\n", "utf-8")
    assert built(tmp_path)[1].startswith("The site, built anew in ")
    (tmp_path / "mkdocs.yml").write_text("theme: absent\n", "utf-8")
    for _ in range(2):
        with pytest.raises(
            Unanswered, match=r"The site cannot be built: .* \(all of it is in .cache/search/build.log\)"
        ):
            built(tmp_path)


def test_make_hands_over_what_was_typed(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nprintf '%s' \"<${HELPSITE_QUERY-none}>\"\n", "utf-8")
    program.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if name not in ("HELPSITE_QUERY", "Q")}

    def said(*typed: str) -> str:
        command = ["make", "-s", "-o", "tests-env", "search", f"ENV={program}", *typed]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout

    assert said() == "<none>"
    assert said("Q=") == "<>"
    assert said("""Q=a$b "c" 'd' `e` #f é""") == """<a$b "c" 'd' `e` #f é>"""

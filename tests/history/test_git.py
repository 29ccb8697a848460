"""The history of a folder, from real repositories."""

import subprocess
from pathlib import Path

import pytest
from tests.history.repository import commit, git

from helpsite.history.git import history_of

LONG = "".join(f"Ligne {number} de la page.\n" for number in range(20))


def days(folder: Path) -> dict[str, tuple[str, str]]:
    spans = history_of(folder).spans
    return {path: (f"{span.first:%m-%d}", f"{span.last:%m-%d}") for path, span in spans.items()}


def test_first_and_last_change(tmp_path: Path) -> None:
    commit(tmp_path, "2026-01-01", {"docs/a.md": "1", "docs/é à.md": "1", "other.md": "1"})
    commit(tmp_path, "2026-01-02", {"docs/b/c.md": "1"})
    commit(tmp_path, "2026-01-03", {"docs/a.md": "2"})
    (tmp_path / "docs/b/c.md").write_text("not committed", "utf-8")
    (tmp_path / "docs/new.md").write_text("not committed", "utf-8")
    assert days(tmp_path / "docs") == {
        "a.md": ("01-01", "01-03"), "é à.md": ("01-01", "01-01"), "b/c.md": ("01-02", "01-02"),
    }  # fmt: skip


def test_a_page_that_moved_keeps_its_history(tmp_path: Path) -> None:
    commit(tmp_path, "2026-01-01", {"docs/a.md": LONG})
    git(tmp_path, "config", "diff.renames", "false")
    commit(tmp_path, "2026-01-02", {"docs/a.md": None, "docs/b.md": LONG + "Encore.\n"})
    commit(tmp_path, "2026-01-03", {"docs/b.md": None, "docs/c/d.md": LONG + "Encore.\n"})
    assert days(tmp_path / "docs")["c/d.md"] == ("01-01", "01-02")  # the second move changed nothing in it


def test_another_page_at_the_former_path_has_its_own_history(tmp_path: Path) -> None:
    commit(tmp_path, "2026-01-01", {"docs/a.md": LONG})
    commit(tmp_path, "2026-01-02", {"docs/a.md": None, "docs/b.md": LONG})
    commit(tmp_path, "2026-01-03", {"docs/a.md": "Autre chose"})
    assert days(tmp_path / "docs") == {"a.md": ("01-03", "01-03"), "b.md": ("01-01", "01-01")}


def test_branches_that_were_merged(tmp_path: Path) -> None:
    commit(tmp_path, "2026-01-01", {"docs/a.md": "1"})
    git(tmp_path, "checkout", "--quiet", "-b", "side")
    commit(tmp_path, "2026-01-05", {"docs/a.md": "2"})
    git(tmp_path, "checkout", "--quiet", "-")
    commit(tmp_path, "2026-01-03", {"docs/b.md": "1"})
    git(tmp_path, "merge", "--quiet", "--no-edit", "side")
    assert days(tmp_path / "docs") == {"a.md": ("01-01", "01-05"), "b.md": ("01-03", "01-03")}


def test_a_shallow_clone_says_nothing_of_dates(tmp_path: Path) -> None:
    commit(tmp_path / "whole", "2026-01-01", {"docs/a.md": "1"})
    commit(tmp_path / "whole", "2026-01-02", {"docs/a.md": "2"})
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{tmp_path}/whole", "cut")
    found = history_of(tmp_path / "cut/docs")
    assert found.is_shallow and not found.spans
    git(tmp_path / "cut", "fetch", "--quiet", "--unshallow")
    assert days(tmp_path / "cut/docs") == {"a.md": ("01-01", "01-02")}


def test_without_a_repository_there_is_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not history_of(tmp_path).spans
    assert not history_of(tmp_path / "missing").spans
    git(tmp_path, "init", "--quiet")
    assert not history_of(tmp_path).spans  # no commit yet
    commit(tmp_path, "2026-01-01", {"a.md": "1"})
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not history_of(tmp_path).spans  # no git


def test_a_build_asks_git_once_for_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(tmp_path, "2026-01-01", {f"{number}.md": "1" for number in range(5)})
    asked, run = list[str](), subprocess.run

    def counted(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command[1])
        return run(command, **options)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(subprocess, "run", counted)
    assert len(history_of(tmp_path).spans) == 5
    assert asked == ["rev-parse", "log"]

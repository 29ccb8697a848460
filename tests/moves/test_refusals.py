"""A move that cannot be changes nothing, and says why in one sentence."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.moves.moving import contents, move, write
from tests.sites import ROOT

PROJECT: dict[str, str | bytes] = {
    ".gitbook.yaml": "redirects:\n  /parti/: a.md\n",
    "docs/index.md": "# Accueil\n\n[A](a.md) [B](b/c.md)\n",
    "docs/a.md": "# A\n",
    "docs/b/README.md": "# B\n",
    "docs/b/c.md": "---\nanciennes_adresses: [/autrefois/]\n---\n\n# C\n",
    "docs/b/i.png": b"png",
    "docs/SUMMARY.md": "* [A](a.md)\n",
}
# Writes no file of more than 60 bytes: what a full disk does, at a known byte.
FULL_DISK = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (60, resource.RLIM_INFINITY))
from helpsite.moves.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        ("docs/aa.md", "docs/x.md", "There is no docs/aa.md. Did you mean 'a.md'?"),
        ("docs/zut.md", "docs/x.md", "There is no docs/zut.md. Look at its name again."),
        ("docs/a.md", "docs/b/c.md", "docs/b/c.md is there already."),
        ("docs/a.md", "docs/b", "docs/b is there already. Write the whole new path: docs/b/a.md"),
        ("docs/a.md", "autre/a.md", "TO is not in docs: autre/a.md"),
        ("docs/a.md", "docs/../a.md", "TO is not in docs: a.md"),
        ("mkdocs.yml", "docs/a.yml", "FROM is not in docs: mkdocs.yml"),
        ("docs", "docs/x", "FROM is not in docs: docs"),
        ("docs/b/i.png", "docs/i.png", "What is moved is a page, .md, or a folder."),
        ("docs/a.md", "docs/x", "What is moved is a page, .md, or a folder."),
        ("docs/b", "docs/b/d", "A folder cannot be moved into itself."),
        ("docs/index.md", "docs/x.md", "docs/index.md has its place by its name: it cannot move."),
        ("docs/SUMMARY.md", "docs/x.md", "docs/SUMMARY.md has its place by its name: it cannot move."),
        ("docs/a.md", "docs/b/index.md", "b/index.md would have the address of b/README.md."),
        ("docs/a.md", "docs/b/c/index.md", "b/c/index.md would have the address of b/c.md."),
        (
            "docs/a.md",
            "docs/autrefois.md",
            "autrefois.md would have the address /autrefois/, which is in anciennes_adresses in docs/b/c.md."
            " Remove it there first.",
        ),
        (
            "docs/b/c.md",
            "docs/parti.md",
            "parti.md would have the address /parti/, which is in redirects in .gitbook.yaml. Remove it there first.",
        ),
    ],
)
def test_what_cannot_move(
    start: str,
    end: str,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = contents(write(tmp_path, PROJECT))
    assert move(tmp_path, start, end, patch=monkeypatch) == 1
    assert capsys.readouterr() == ("", f"{message}\n")
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"docs/a.md": b"re\xe7u"}, "docs/a.md is not UTF-8, and a link in it must change. Save it as UTF-8 first."),
        (
            {"docs/index.md": b"re\xe7u [A](a.md)"},
            "docs/index.md is not UTF-8, and a link in it must change. Save it as UTF-8 first.",
        ),
        (
            {"docs/a.md": "---\n- a\n---\n"},
            "The front matter of docs/a.md cannot be changed safely. Write anciennes_adresses: [/a/] into it by hand,"
            " then correct the links.",
        ),
        ({"mkdocs.yml": "a: [\n"}, "mkdocs.yml:2:1: mkdocs.yml is not valid YAML"),
    ],
)
def test_files_that_cannot_be_changed(
    files: dict[str, str | bytes],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = contents(write(tmp_path, PROJECT | files))
    assert move(tmp_path, "docs/a.md", "docs/x/y.md", patch=monkeypatch) == 1
    assert capsys.readouterr().err.startswith(message)
    assert contents(tmp_path) == before


def test_a_file_that_need_not_change_may_be_of_any_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, PROJECT | {"docs/b/c.md": b"re\xe7u"})
    assert move(tmp_path, "docs/a.md", "docs/x/y.md", patch=monkeypatch) == 0


def test_a_name_that_no_disk_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(write(tmp_path, PROJECT))
    assert move(tmp_path, "docs/a.md", f"docs/{'x' * 300}.md", patch=monkeypatch) == 1
    assert "File name too long" in capsys.readouterr().err
    assert contents(tmp_path) == before


def test_there_is_no_project_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert move(tmp_path, "docs/a.md", "docs/b.md", patch=monkeypatch) == 1
    assert capsys.readouterr().err.startswith("There is no mkdocs.yml in ")


@pytest.mark.parametrize("has_git", [True, False])
def test_a_full_disk_changes_nothing(has_git: bool, tmp_path: Path) -> None:
    before = contents(write(tmp_path, PROJECT))
    if has_git:
        subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
        subprocess.run(["git", "add", "docs"], cwd=tmp_path, check=True)
    command = [sys.executable, "-B", "-c", FULL_DISK, "docs/a.md", f"docs/{'long/' * 9}a.md"]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT / "hooks"), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Nothing was changed: ")
    assert contents(tmp_path) == before
    assert not (tmp_path / "docs/long").exists()

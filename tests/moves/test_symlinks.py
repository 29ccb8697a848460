"""Symbolic links: a page is known by its own path, and nothing is written through one."""

from pathlib import Path

import pytest
from tests.moves.moving import contents, move, write

PROJECT = {"docs/index.md": "[A](a.md)\n", "docs/a.md": "# A\n", "docs/b/c.md": "# C\n"}


@pytest.mark.parametrize(
    ("link", "leads_to", "move_to", "message"),
    [
        (
            "docs/lien.md",
            "a.md",
            ("docs/lien.md", "docs/x.md"),
            "docs/lien.md is a symbolic link. Move what it leads to.",
        ),
        ("docs/lien", "b", ("docs/lien", "docs/x"), "docs/lien is a symbolic link. Move what it leads to."),
        ("docs/lien", "../..", ("docs/a.md", "docs/lien/a.md"), "TO is not in docs: docs/lien/a.md"),
        ("docs/x.md", "../../x.md", ("docs/a.md", "docs/x.md"), "docs/x.md is a symbolic link. Move what it leads to."),
        (
            "docs/b/dehors.md",
            "../../../dehors.md",
            ("docs/b", "docs/x"),
            "docs/b/dehors.md is a symbolic link, and would have to change. Put a copy in its place.",
        ),
        (
            "docs/lien.md",
            "index.md",
            ("docs/a.md", "docs/x.md"),
            "docs/lien.md is a symbolic link, and would have to change. Put a copy in its place.",
        ),
    ],
)
def test_nothing_is_written_through_a_symbolic_link(
    link: str,
    leads_to: str,
    move_to: tuple[str, str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = write(tmp_path / "p", PROJECT)
    (tmp_path / "dehors.md").write_text("# Dehors\n", "utf-8")
    (project / link).symlink_to(leads_to)
    before = contents(tmp_path)
    assert move(project, *move_to, patch=monkeypatch) == 1
    assert capsys.readouterr() == ("", f"{message}\n")
    assert contents(tmp_path) == before


@pytest.mark.parametrize(("start", "end"), [("docs/b/../a.md", "docs/b/../x.md"), ("docs/lien/c.md", "docs/lien/x.md")])
def test_a_page_may_be_named_by_any_path(start: str, end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (write(tmp_path, PROJECT) / "docs/lien").symlink_to("b")
    assert move(tmp_path, start, end, patch=monkeypatch) == 0
    assert (tmp_path / end).is_file() and not (tmp_path / start).exists()

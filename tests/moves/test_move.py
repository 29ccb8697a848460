"""A page moves, and every link to it follows: in pages, settings, data, templates; nothing else changes."""

import subprocess
from pathlib import Path

import pytest
from tests.moves.example import PROJECT, expected
from tests.moves.moving import contents, move, write

from helpsite.moves.edits import Edit, edited
from helpsite.moves.project import Project
from helpsite.moves.references import sources
from helpsite.moves.refused import RefusedError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write(tmp_path, PROJECT)


def test_every_link_follows_and_nothing_else_changes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert move(project, "docs/vieux/a b.md", "docs/neuf/é.md", patch=monkeypatch) == 0
    found, wanted = contents(project), expected()
    assert {name: found[name] for name in wanted} == wanted
    assert found.keys() == wanted.keys()


def test_what_was_done_is_printed(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    move(project, "docs/vieux/a b.md", "docs/neuf/é.md", patch=monkeypatch)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "docs/vieux/a b.md → docs/neuf/é.md"
    assert "docs/index.md:3:5: vieux/a%20b.md#x → neuf/%C3%A9.md#x" in lines
    assert "mkdocs.yml:5:12: vieux/a b.md → neuf/é.md" in lines
    assert lines[-1] == "docs/neuf/é.md: anciennes_adresses: /vieux/a%20b/"


def test_what_two_pages_include_has_each_link_once(tmp_path: Path) -> None:
    page = '{% include ".gitbook/includes/x.md" %}\n'
    write(tmp_path, {"docs/a.md": page, "docs/b.md": page, "docs/.gitbook/includes/x.md": "[A](../../a.md)\n"})
    found = [source.reference.target for source in sources(Project(tmp_path))]
    assert sorted(place.path for place in found) == ["docs/.gitbook/includes/x.md", "docs/a.md", "docs/b.md"]


def test_the_terminal_is_told_text_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"docs/a.md": "# A\n", "docs/b.md": "<a href='a.md#\x1b[31m'>A</a>\n"})
    assert move(tmp_path, "docs/a.md", "docs/c.md", patch=monkeypatch) == 0
    assert "docs/b.md:1:10: a.md#␛[31m → c.md#␛[31m" in capsys.readouterr().out.splitlines()


def test_a_dry_run_says_the_same_and_changes_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(project)
    assert move(project, "--dry-run", "docs/vieux/a b.md", "docs/neuf/é.md", patch=monkeypatch) == 0
    said = capsys.readouterr().out
    assert contents(project) == before
    move(project, "docs/vieux/a b.md", "docs/neuf/é.md", patch=monkeypatch)
    assert capsys.readouterr().out == said


def test_moving_back_gives_the_same_bytes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(project)
    move(project, "docs/vieux/a b.md", "docs/neuf/p p.md", patch=monkeypatch)
    move(project, "docs/neuf/p p.md", "docs/vieux/a b.md", patch=monkeypatch)
    after = contents(project)
    page = after["docs/vieux/a b.md"]
    assert b"anciennes_adresses: [/neuf/p%20p/]\n" in page
    after["docs/vieux/a b.md"] = page.replace(b"anciennes_adresses: [/neuf/p%20p/]\n", b"")
    assert after == before


def test_a_folder_moves_with_all_it_holds(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(project)
    assert move(project, "docs/vieux/", "docs/neuf/ici", patch=monkeypatch) == 0
    found = contents(project)
    assert not [name for name in found if "vieux" in name]
    page = found["docs/neuf/ici/a b.md"].decode()
    assert page.startswith("---\ncover: i.png\nanciennes_adresses: [/vieux/a%20b/]\n---\n")
    assert "![I](i.png) [Ici](a%20b.md#x) [Là](#x) [C](./c.md)" in page
    assert '{% include "../../.gitbook/includes/mot.md" %}' in page
    assert "![I](neuf/ici/i.png)" in found["docs/index.md"].decode()
    assert found["docs/neuf/ici/c.md"].startswith(b"---\nanciennes_adresses: [/vieux/c/]\n---\n\n| a |")
    assert found["docs/neuf/ici/i.png"] == before["docs/vieux/i.png"]


def test_git_moves_what_it_tracks(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["init", "-q"], ["add", "docs/vieux"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    move(project, "docs/vieux/a b.md", "docs/neuf/page.md", patch=monkeypatch)
    listed = subprocess.run(["git", "ls-files"], cwd=project, check=True, capture_output=True, text=True).stdout
    assert listed.split() == ["docs/neuf/page.md", "docs/vieux/c.md", "docs/vieux/i.png"]


def test_a_page_whose_address_stays_needs_no_redirect(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    move(project, "docs/vieux/c.md", "docs/vieux/c/README.md", patch=monkeypatch)
    assert b"anciennes" not in contents(project)["docs/vieux/c/README.md"]


def test_a_site_without_folders_has_other_old_addresses(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "use_directory_urls: false\n", "utf-8")
    move(project, "docs/vieux/c.md", "docs/c.md", patch=monkeypatch)
    assert b"anciennes_adresses: [/vieux/c.html]\n" in contents(project)["docs/c.md"]


def test_edits_are_made_where_they_are_meant() -> None:
    text = "a b\r\nb b\rb"
    edits = [Edit("x", 2, 3, "b", "cc"), Edit("x", 1, 3, "b", ""), Edit("x", 3, 1, "b", "d"), Edit("x", 3, 1, "b", "d")]
    assert edited(text, edits) == "a \r\nb cc\rd"
    with pytest.raises(RefusedError, match=r"^x:2:2: b → c: this is not what stands there"):
        edited(text, [Edit("x", 2, 2, "b", "c")])

"""Real pages move: every link leads where it led, and all comes back to the byte."""

import shutil
from pathlib import Path

import pytest
import yaml
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from tests.gitbook.corpora import named_by_environment
from tests.moves.moving import contents, links, move, without_old, write
from tests.sites import ROOT, inherited

from helpsite.gitbook.files.names import INDEXES
from helpsite.gitbook.files.site import site_of
from helpsite.moves.project import Project

ARCHIVES = [archive for place in named_by_environment() for archive in sorted(place.glob("*.tar.gz"))]
SAMPLE = 1  # of each corpus


def pages_of(folder: Path) -> list[str]:
    """Give the pages that may move."""
    pages = Project(folder).pages
    return [page for page in pages if page not in (*INDEXES, "SUMMARY.md") and not page.startswith(".")]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of this project."""
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def there_and_back(folder: Path, old: str, new: str, patch: pytest.MonkeyPatch) -> None:
    """Move a page or a folder; compare what it and all others lead to; move it back."""
    before, led, made = contents(folder), links(folder), (folder / "docs/_data/codes").is_dir()
    assert move(folder, f"docs/{old}", f"docs/{new}", patch=patch) == 0

    def moved(path: str) -> str:
        if made and path.startswith("codes/") and not (folder / "docs" / new / path.removeprefix(old)[1:]).exists():
            return path  # a page that is made from data moves with nothing
        return new + path.removeprefix(old) if f"{path}/".startswith(f"{old}/") else path

    assert links(folder) == sorted((moved(own), moved(to), rest) for own, to, rest in led)
    assert move(folder, f"docs/{new}", f"docs/{old}", patch=patch) == 0
    names = [name for name in before if name.startswith(f"docs/{old}")]
    assert without_old(contents(folder), names) == without_old(before, names)


@pytest.mark.parametrize("page", pages_of(ROOT)[::40])
def test_a_page_of_this_site_moves_there_and_back(page: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there_and_back(project, page, "ailleurs (1)/là/nouvelle page.md", monkeypatch)


@pytest.mark.parametrize("folder", ["causes", "codes", "redaction"])  # all at once: see below
def test_a_folder_of_this_site_moves_there_and_back(
    folder: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there_and_back(project, folder, "ailleurs (1)/là", monkeypatch)


def test_pages_of_other_sites_move_there_and_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for archive in ARCHIVES:
        folder = tmp_path / archive.name.partition(".")[0]
        shutil.unpack_archive(archive, tmp_path / "unpacked")
        (root,) = (tmp_path / "unpacked").iterdir()
        folder.mkdir()
        root.rename(folder / "docs")
        write(folder, {})
        pages = [
            page for page in pages_of(folder) if not page.endswith(INDEXES)
        ]  # a link to folder/ does not come back
        for number, page in enumerate(pages[:: max(len(pages) // SAMPLE, 1)]):
            there_and_back(folder, page, f"ailleurs (1)/là/page {number}.md", monkeypatch)


def test_this_site_is_as_good_after_all_has_moved(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = problems(project)
    for folder in sorted({page.split("/")[0] for page in pages_of(project)} - {"codes"}):  # its pages are made there
        assert move(project, f"docs/{folder}", f"docs/tout/{folder}", patch=monkeypatch) == 0
    assert problems(project) == before
    assert (project / "site/tout/causes/adresse-bloquee/index.html").is_file()
    assert "tout/causes/adresse-bloquee/" in (project / "site/causes/adresse-bloquee/index.html").read_text("utf-8")


def problems(project: Path) -> list[str]:
    """Build a project, and give all that is wrong with it, by its code."""
    settings = {**inherited(), "INHERIT": str(project / "mkdocs.yml")}
    del settings["nav"]
    (project / "built.yml").write_text(yaml.safe_dump(settings), "utf-8")
    config = load_config(str(project / "built.yml"), strict=False)
    mkdocs_build(config)
    (project / "built.yml").unlink()
    return sorted(problem.code for problem in site_of(config).problems)

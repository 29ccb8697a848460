"""What is made once, and which folders are a project's own."""

from pathlib import Path

from helpsite.emoji import once
from helpsite.themes import own_templates


def test_index_is_made_once() -> None:
    made: list[int] = []
    index = once(lambda options, md: {"made": made.append(1)})
    assert index({}, None) is index({"other": True}, object())
    assert made == [1]


def test_theme_that_was_installed_is_not_the_projects_own(tmp_path: Path) -> None:
    own, installed = tmp_path / "overrides", tmp_path / ".venv/material"
    own.mkdir()
    installed.mkdir(parents=True)
    (installed / "mkdocs_theme.yml").touch()
    assert own_templates([own, installed]) == (own,)

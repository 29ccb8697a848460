"""The writers' guide: every code has its paragraph, and every example gives the message that stands below it."""

import re
from pathlib import Path

import pytest
import yaml
from tests.guide import (
    ALONE,
    GUIDE,
    KINDS,
    OUTSIDE,
    SECTIONS,
    SHARED,
    TOGETHER,
    Files,
    listed,
    paragraphs,
    shown_as_right,
)
from tests.sites import build

from helpsite.external.configuration import configuration_of
from helpsite.external.settings import settings_of
from helpsite.kinds import KINDS as ALL_KINDS
from helpsite.problems import WARNING


def test_every_code_has_one_paragraph_and_every_paragraph_its_code() -> None:
    assert sorted(paragraphs()) == sorted(KINDS)


def test_every_code_is_in_the_list_at_the_top() -> None:
    assert sorted(listed()) == sorted(KINDS)


def test_the_guide_names_those_that_stop_nothing() -> None:
    (said,) = re.findall(r"^Ceux-ci sont des avertissements.*$", GUIDE, re.MULTILINE)
    assert set(re.findall(r"`(.+?)`", said)) == {kind.code for kind in ALL_KINDS if kind.severity == WARNING}


@pytest.mark.parametrize("code", sorted(SECTIONS))
def test_message_is_what_the_tool_says(code: str) -> None:
    message = SECTIONS[code].message
    place = re.match(r"\S+:\d+:\d+: ", message)
    assert place
    assert any(re.fullmatch(row, message[place.end() :]) for row in KINDS.get(code, [])), message


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Give what is told of all the examples of one page, built as one site."""
    index = "".join(f"- [Exemple de {code}]({code}.md)\n" for code in TOGETHER if code != "orphan-page")
    pages: Files = {
        f"docs/{code}.md": renamed(page, code) if isinstance(page, str) else page for code, page in TOGETHER.items()
    }
    home: Files = {"docs/index.md": f"{SHARED['docs/index.md']!s}\n{index}"}
    return messages(tmp_path_factory.mktemp("guide"), SHARED | home | pages)


@pytest.mark.parametrize("code", sorted(TOGETHER))
def test_example_of_one_page_gives_its_message(code: str, told: list[str]) -> None:
    found = [message for message in told if message.startswith(f"docs/{code}.md:")]
    assert found == [renamed(SECTIONS[code].message, code)]


@pytest.mark.parametrize("code", ALONE)
def test_example_of_other_files_gives_its_message(code: str, tmp_path: Path) -> None:
    assert unplaced(SECTIONS[code].message) in map(unplaced, messages(tmp_path, SHARED | SECTIONS[code].files))


@pytest.mark.parametrize("code", OUTSIDE)
def test_example_of_settings_for_other_sites_gives_its_message(code: str) -> None:
    _, problems = settings_of(configuration_of(str(SECTIONS[code].files["mkdocs.yml"]), "mkdocs.yml"))
    assert [str(problem) for problem in problems] == [SECTIONS[code].message]


def test_anchors_are_in_the_page_as_readers_get_it(tmp_path: Path) -> None:
    html = build(tmp_path, {"docs/index.md": "# Accueil\n", "docs/redaction/problemes.md": GUIDE}).html(
        "redaction/problemes"
    )
    assert {code for code in KINDS if html.count(f'id="{code}"') != 1} == set()


def test_what_the_guide_shows_as_right_is_right(tmp_path: Path) -> None:
    pages = shown_as_right()
    assert not [name for name in ("index.md", "liens.md") if "```markdown" in str(pages[f"docs/redaction/{name}"])]
    assert messages(tmp_path, pages) == []


def renamed(text: str, code: str) -> str:
    """Give the text as it stands where each example has a page of its own."""
    return text.replace("exemple.md", f"{code}.md").replace("/exemple/", f"/{code}/")


def unplaced(message: str) -> str:
    """Give the message without its place in ``mkdocs.yml``, which holds more than the example when it is built."""
    return re.sub(r"^mkdocs\.yml:\d+:\d+", "mkdocs.yml", message)


def messages(folder: Path, files: Files) -> list[str]:
    """Build a site on ``https://aide.exemple.fr/docs/`` and give each message that it tells."""
    settings = yaml.safe_load(files.get("mkdocs.yml", "{}"))
    others = {name: content for name, content in files.items() if name != "mkdocs.yml"}
    return build(folder, others, site_url="https://aide.exemple.fr/docs/", **settings).problems

"""The writers' guide: every code has its paragraph, and every example gives the message that stands below it."""

import re
import shutil
import textwrap
from pathlib import Path

import pytest
import yaml
from mkdocs.utils import yaml_load
from tests.guide import (
    ALONE,
    GUIDE,
    KINDS,
    OUTSIDE,
    ROOT,
    SECTIONS,
    SHARED,
    TOGETHER,
    Files,
    listed,
    not_proved,
    pages,
    paragraphs,
    shown_as_right,
)
from tests.sites import build

from helpsite.content.views import VIEWS
from helpsite.external.configuration import configuration_of
from helpsite.external.settings import settings_of
from helpsite.gitbook.vocabulary import BLOCKS
from helpsite.kinds import KINDS as ALL_KINDS
from helpsite.problems import WARNING

MAKE = re.compile(r"`make ([a-z]+)")


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
    examples: Files = {
        f"docs/{code}.md": renamed(page, code) if isinstance(page, str) else page for code, page in TOGETHER.items()
    }
    home: Files = {"docs/index.md": f"{SHARED['docs/index.md']!s}\n{index}"}
    return messages(tmp_path_factory.mktemp("guide"), SHARED | home | examples)


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


def test_all_that_the_guide_shows_is_proved() -> None:
    assert not_proved() == []


def test_what_the_guide_shows_as_right_is_right(tmp_path: Path) -> None:
    files = shown_as_right()
    assert {"docs/causes/agenda-complet.md", "docs/services/exemple-billets.md", "docs/aide/exemple.md"} <= files.keys()
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    nav = yaml_load((ROOT / "mkdocs.yml").open("rb"))["nav"]
    site = build(tmp_path, files, nav=nav)
    assert [problem for problem in site.problems if not problem.endswith(("[orphan-page]", "[unused-file]"))] == []
    assert "Billets Exemple" in site.html()
    assert "Agenda complet" in site.html("causes")


def test_the_example_of_the_readme_gives_its_message(tmp_path: Path) -> None:
    shown = re.findall(r"^   ```(?:markdown)?\n(.*?)^   ```$", (ROOT / "README.md").read_text("utf-8"), re.M | re.S)
    page, message = (textwrap.dedent(text) for text in shown[:2])
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    told = build(tmp_path, {"docs/causes/boite-pleine.md": page}).problems
    assert [problem for problem in told if "/boite-pleine.md:" in problem] == [message.partition("\n")[0]]


@pytest.mark.parametrize("name", [*VIEWS])
def test_every_view_is_explained(name: str) -> None:
    page = pages()["en-tete.md"]
    assert f'{{% vue nom="{name}" %}}' in page if name.startswith("champs-") else f"\n| `{name}` | " in page


@pytest.mark.parametrize("name", [name for name, block in BLOCKS.items() if not block.parent])
def test_every_block_is_shown_or_named(name: str) -> None:
    page = pages()["blocs.md"]
    shown = re.findall(r"^\{% exemple %\}$(.*?)^\{% endexemple %\}$", page, re.MULTILINE | re.DOTALL)
    assert any(f"{{% {name}" in one for one in shown) or f"`{name.partition('-')[0]}" in page.rpartition("## ")[2]


@pytest.mark.parametrize("command", sorted({found for text in pages().values() for found in MAKE.findall(text)}))
def test_every_command_is_there(command: str) -> None:
    assert re.search(rf"^{command}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


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

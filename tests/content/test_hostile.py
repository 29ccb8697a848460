"""Front matter and data that are not what they should be: no build stops, each fault is told, no page is lost."""

from pathlib import Path

import pytest
from tests.content.example import FILES, WORDS
from tests.content.faults import GUIDE, told
from tests.sites import build

RECEIVED = FILES["docs/statuts/recu.md"]
WAIT = " Write a day (2026-11-22), a month (2026-11) or a year (2026). [field-value]"


@pytest.mark.parametrize("day", ["0000", "9999", "99999", "9999-12-31", '"٢٠٢٦"', "2100", "true", "[2026]"])
def test_what_is_no_day_is_told(day: str, tmp_path: Path) -> None:
    (problem,) = told(tmp_path, {"docs/aide/page.md": GUIDE.replace("{}", "").replace("2026-11-22", day)})
    assert problem.startswith("docs/aide/page.md:4:1: 'revue' cannot be ")
    assert problem.endswith(WAIT)


@pytest.mark.parametrize("day", ["1000-01-01", "1969-12-31", "2099-12-31"])
def test_every_day_can_be_built(day: str, tmp_path: Path) -> None:
    """MkDocs dates an archive by the newest page, and its clock begins in 1970."""
    assert told(tmp_path, {name: text.replace("2026-11-22", day) for name, text in FILES.items()}) == []


def test_a_page_with_a_fault_is_there_for_those_that_name_it(tmp_path: Path) -> None:
    """What is wrong with it is told of it alone."""
    page = RECEIVED.replace("rang: 1", "rang: un")
    assert told(tmp_path, {"docs/statuts/recu.md": page}) == [
        "docs/statuts/recu.md:6:1: 'rang' cannot be 'un': it is no whole number. Write a number without quotes."
        " [field-value]",
        "docs/statuts/recu.md:15:13: there is no view 'causes-du-statut' for this page. Correct the front matter first."
        " [unknown-view]",
        "docs/statuts/recu.md:17:13: there is no view 'fournisseurs-du-statut' for this page. Correct the front matter"
        " first. [unknown-view]",
    ]


def test_front_matter_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    (problem,) = told(tmp_path, {"docs/aide/page.md": GUIDE.replace("{}", "a: [\n")})
    assert problem.startswith("docs/aide/page.md:6:1: the front matter is not valid YAML")


def test_a_name_that_stands_twice_is_told(tmp_path: Path) -> None:
    changes = {
        "docs/aide/page.md": GUIDE.replace("{}", "nom: Un\nnom: Deux\n"),
        "docs/_data/glossaire.yaml": WORDS + WORDS,
    }
    assert told(tmp_path, changes) == [
        "docs/_data/glossaire.yaml:8:1: the name 'termes' already stands on line 1. Remove one of the two."
        " [same-twice]",
        "docs/aide/page.md:6:1: the name 'nom' already stands on line 5. Remove one of the two. [same-twice]",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "termes: 5\n",
            "1:1: 'termes' cannot be 5: it is no list. Write it between brackets: [one, two]. [field-value]",
        ),
        ("terme: []\n", "1:1: the glossary has no 'terme'. Did you mean 'termes'? [unknown-field]"),
        (
            "termes:\n  - &a [*a]\n",
            "2:5: 'termes' cannot be a list: it is not made of names and values. Write one 'name: value' a line below"
            " it. [field-value]",
        ),
    ],
)
def test_a_glossary_that_is_none_is_told(text: str, message: str, tmp_path: Path) -> None:
    """The tables of the guide read the file for examples, whatever is in it."""
    changes = {
        "docs/_data/glossaire.yaml": text,
        "docs/aide/page.md": GUIDE.replace("{}", "") + '\n{% vue nom="champs-terme" %}\n',
    }
    assert told(tmp_path, changes) == [f"docs/_data/glossaire.yaml:{message}"]


def test_a_site_without_data_and_one_without_kinds_are_built(tmp_path: Path) -> None:
    pages = {name: text for name, text in FILES.items() if name.endswith(".md")}
    bare = dict.fromkeys(pages, "# Une page\n")
    assert "La page" in build(tmp_path / "pages", pages).article()
    assert build(tmp_path / "data", FILES | bare).html()
    assert build(tmp_path / "bare", {"docs/index.md": "# Une page\n"}).problems == []

"""Terms, names and codes of any signs are words, and pages keep their places."""

from pathlib import Path

import pytest
from tests.content.example import CODES, FILES
from tests.content.faults import GUIDE, told
from tests.sites import BuiltSite, build


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    words = ("++", "(.*", "[a-", "\\\\", "]", "^", "ß", "İ", "x", "l'an")
    terms = "termes:\n" + "".join(f'  - {{terme: "{word}", sens: Un sens.}}\n' for word in words)
    page = GUIDE.replace("{}", "") + "\nUn x ++ (.* [a- ] ^ ß de l’an.\n"
    return build(
        tmp_path_factory.mktemp("signs"), FILES | {"docs/_data/glossaire.yaml": terms, "docs/aide/page.md": page}
    )


def test_terms_of_any_signs_are_words(signs: BuiltSite) -> None:
    assert "{#" not in signs.article("aide/mots")
    assert '<a class="hs-term" href="../mots/#x">x</a> ++ (.* <a class="hs-term" href="../mots/#a-">[a-</a> ] ^ ß' in (
        signs.article("aide/page")
    )
    assert '<a class="hs-term" href="../mots/#lan">l’an</a>' in signs.article("aide/page")


def test_a_name_is_text(tmp_path: Path) -> None:
    """Its page is linked by it from tables, lists and headings."""
    page = FILES["docs/statuts/recu.md"].replace("nom: Reçu", 'nom: "a ] *b* [c] <e> _f_ `g | h"')
    site = build(tmp_path, FILES | {"docs/statuts/recu.md": page})
    name = "a ] *b* [c] &lt;e&gt; _f_ `g | h"
    assert f'<td><a href="statuts/recu/">{name}</a></td>' in site.article()
    assert f'<a href="../../statuts/recu/">« {name} »</a>' in site.article("causes/pleine").replace("\u202f", " ")
    assert not [problem for problem in site.problems if "orphan" not in problem]


@pytest.mark.parametrize("genre", ["genre: guide\n", ""])
def test_no_page_that_is_made_takes_the_place_of_one_that_was_written(genre: str, tmp_path: Path) -> None:
    page = GUIDE.replace("genre: guide\n", genre).replace("{}", "") + "\nCe que j’ai écrit.\n"
    site = build(tmp_path, FILES | {"docs/codes/ofr-417.md": page})
    assert "Ce que j’ai écrit." in site.article("codes/ofr-417")
    assert (
        "docs/_data/codes/orange.yaml:6:5: the address of a code 'codes/ofr-417.md' already stands at"
        " docs/codes/ofr-417.md:1. Remove one of the two. [same-twice]"
    ) in site.problems


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("???", "'code' cannot be '???': no address can be made of it. Write letters without accents, or figures."),
        ("4" * 81, f"'code' cannot be '{'4' * 59}…': it has 81 signs, and 80 are the most. Say it shorter."),
    ],
)
def test_a_code_without_an_address_is_told(code: str, message: str, tmp_path: Path) -> None:
    data = CODES.replace("OFR_417", f'"{code}"')
    assert told(tmp_path, {"docs/_data/codes/orange.yaml": data}) == [
        f"docs/_data/codes/orange.yaml:6:5: {message} [field-value]"
    ]


def test_a_code_of_any_signs_has_a_page(tmp_path: Path) -> None:
    data = CODES.replace("OFR_417", r'"OFR \x7f \U0001F600 #:"').replace(
        "famille: Orange", f"famille: {'Orange ' * 40}"
    )
    site = build(tmp_path, FILES | {"docs/_data/codes/orange.yaml": data})
    assert "La boîte est pleine." in site.article("codes/ofr")


def test_a_pattern_of_the_navigation_leaves_out_what_is_hidden_or_stands_already(tmp_path: Path) -> None:
    hidden = FILES["docs/statuts/recu.md"].replace("genre:", "hidden: true\ngenre:")
    site = build(tmp_path, FILES | {"docs/statuts/recu.md": hidden}, nav=["index.md", "causes/*.md", "*.md"])
    menu = site.html().partition("<body")[2].partition("<article")[0]
    assert menu.count('href="causes/pleine/"') == menu.count('href="services/agenda/"') > 0
    assert 'href="statuts/recu/"' not in menu

"""Each code has an address of its own, which is a promise."""

from pathlib import Path

import pytest
from tests.codes.made import TITLES, data_of, made_of, plain

from helpsite.codes.listed import listed, small
from helpsite.codes.problems import problems_of


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("OFR_417", "codes/ofr-417.md"),
        ("5.2.2", "codes/gmail-5-2-2.md"),
        ("550 spam detected", "codes/gmail-550-spam-detected.md"),
        ("4.7.500 à 4.7.699", "codes/gmail-4-7-500-a-4-7-699.md"),
        ("[PH01] ", "codes/ph01.md"),
    ],
)
def test_the_address_of_a_code(tmp_path: Path, code: str, address: str) -> None:
    assert [made.src_uri for made in listed(data_of(tmp_path, gmail=[plain(code)]).codes)] == [address]


def test_two_codes_with_one_address_are_told_and_the_first_is_kept(tmp_path: Path) -> None:
    data = data_of(tmp_path, orange=[plain("OFR_417", "Boîte pleine")], other=[plain("5.1.1"), plain("OFR-417")])
    assert [str(problem) for problem in problems_of(data, TITLES)] == [
        "docs/_data/codes/other.yaml:17:5: the address of a code 'codes/ofr-417.md' already stands at "
        "docs/_data/codes/orange.yaml:9. Remove one of the two. [same-twice]"
    ]
    made = made_of(data)
    assert list(made) == ["codes/ofr-417.md", "codes/other-5-1-1.md"]
    assert "boîte pleine" in made["codes/ofr-417.md"].text


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    (told,) = problems_of(
        data_of(tmp_path, orange=[plain("OFR_1")]), {"messageries/orangee.md": "docs/messageries/orangee.md"}
    )
    assert str(told) == (
        "docs/_data/codes/orange.yaml:4:1: there is no page 'messageries/orange.md'. "
        "Did you mean 'messageries/orangee.md'? [unknown-relation]"
    )


def test_a_name_begins_small_after_a_colon_but_not_letters_that_are_a_word_each() -> None:
    assert [small(name) for name in ("Échec SPF", "SPF absent", "À revoir", "")] == [
        "échec SPF", "SPF absent", "à revoir", "",
    ]  # fmt: skip

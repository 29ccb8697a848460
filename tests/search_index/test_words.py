"""The words of a site, and the synonyms that writers keep."""

import re
from pathlib import Path

import pytest
from tests.search_index.example import SYNONYMS
from tests.sites import build

from helpsite.search import words
from helpsite.search.synonyms import phrase
from helpsite.search.words import Vocabulary


def unpacked(packed: str) -> dict[str, int]:
    return {word: int(digit) for word, digit in re.findall(r"(\D+)(\d)", packed)}


def test_words_are_packed_with_how_many_pages_have_them() -> None:
    texts = ["Le spam, un spam et l' e-mail reçu : OFR_417, v2, 5.7.1", "recu REÇU reçu", *["Abonné abonne abonné"] * 4]
    found = unpacked(Vocabulary(texts).packed())
    assert list(found) == sorted(found)
    assert found.items() >= {"abonné": 2, "mail": 0, "reçu": 1, "spam": 0}.items()
    assert not found.keys() & {"abonne", "recu", "ofr", "v", "l"}


def test_a_compound_is_one_word_too_but_not_in_an_address() -> None:
    found = unpacked(Vocabulary(["Un e-mail de rdv-solidarites.fr, ou de a@envoi-lent.fr."]).packed())
    assert "email" in found
    assert not found.keys() & {"rdvsolidarites", "envoilent"}


def test_the_most_frequent_spelling_stands_for_all() -> None:
    assert Vocabulary(["congés congés conges", "Conges"]).packed() in ("congés1", "conges1")
    assert Vocabulary(["congés congés conges"]).packed() == "congés0"


def test_many_pages_are_one_figure() -> None:
    assert Vocabulary(["mot"] * 2000).packed() == "mot9"


def test_of_too_many_words_those_of_two_pages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MOST", 3)
    assert Vocabulary(["aaa bbb ccc", "aaa bbb ccc"]).packed() == "aaa1bbb1ccc1"
    assert Vocabulary(["aaa bbb ccc ddd", "bbb ccc ddd eee", "ddd fff"]).packed() == "bbb1ccc1ddd1"
    assert Vocabulary(["aaa bbb ccc ddd", "aaa bbb ccc ddd", "ddd"]).packed() == "aaa1bbb1ddd1"


def test_texts_come_from_the_index_alone(tmp_path: Path) -> None:
    assert list(words.texts_of(tmp_path)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("L’adresse d'envoi", " l adresse d envoi "),
        ("  Boîte-pleine ! ", " boite pleine "),
        ("OFR_417", " ofr_417 "),
        ("Cœur", " coeur "),
    ],
)
def test_a_phrase_is_found_however_it_is_printed(text: str, said: str) -> None:
    assert phrase(text) == said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SYNONYMS.replace("quota", "la page Quota"),
            "2:28: no page that the search finds says 'la page Quota'. Move it to 'saisies' and name a word that pages"
            " use, or remove it. [unused-synonym]",
        ),
        (
            f"{SYNONYMS}  - site: [quota]\n    saisies: [rappel, Calendrier]\n",
            "5:23: the word 'Calendrier' already stands at docs/_data/synonymes.yaml:3. Remove one of the two."
            " [same-twice]",
        ),
        (
            SYNONYMS.replace("[calendrier]", "[un, calendrier, UN]"),
            "3:31: the word 'UN' already stands at docs/_data/synonymes.yaml:3. Remove one of the two. [same-twice]",
        ),
        (
            SYNONYMS.replace("calendrier", "Quota"),
            "3:15: the word 'Quota' already stands at docs/_data/synonymes.yaml:2. Remove one of the two. [same-twice]",
        ),
        (
            SYNONYMS.replace("[calendrier]", "[]"),
            "3:5: 'saisies' cannot be empty: nothing is named. Name one at least. [field-value]",
        ),
        (
            SYNONYMS.replace("    saisies: [calendrier]\n", ""),
            "2:5: a group lacks 'saisies'. Write 'saisies: …': Les mots que les lecteurs tapent à leur place."
            " [missing-field]",
        ),
    ],
)
def test_what_is_wrong_with_synonyms_is_told_at_its_place(text: str, told: str, tmp_path: Path) -> None:
    pages = {"docs/index.md": "# Accueil\n\nC'est la page agenda, et le Quota.\n"}
    site = build(tmp_path, pages | {"docs/_data/synonymes.yaml": text})
    assert site.problems == [f"docs/_data/synonymes.yaml:{told}"]

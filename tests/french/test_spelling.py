"""The French of the built pages: no unknown word, no fault of grammar, but for what is kept with a reason.

A right word goes into ``mots.txt``; an English one is marked on its page: ``*Allow*{: lang=en }``. What Grammalecte
takes for a fault goes into ``exceptions.tsv``: rule; passage with words around it, or nothing for all; reason.
"""

import csv
from pathlib import Path

import pytest
from tests.french.checker import SPELLING, Found, check
from tests.french.paragraphs import Paragraph

HERE = Path(__file__).parent
WORDS = (HERE / "mots.txt").read_text("utf-8").splitlines()
with (HERE / "exceptions.tsv").open(encoding="utf-8", newline="") as table:
    EXCEPTIONS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def excepts(row: dict[str, str], found: Found) -> bool:
    return row["rule"] == found.rule and row["passage"] in f"{found.before}{found.passage}{found.after}"


def test_every_word_is_known(found: list[Found]) -> None:
    spelling = [each for each in found if each.rule == SPELLING and each.passage not in WORDS]
    unknown = {each.passage: str(each) for each in spelling if not any(excepts(row, each) for row in EXCEPTIONS)}
    assert not unknown, "\n".join(["faults, or words for tests/french/mots.txt:", *sorted(unknown.values())])


def test_no_fault_of_grammar(found: list[Found]) -> None:
    grammar = [each for each in found if each.rule != SPELLING]
    faults = [str(each) for each in grammar if not any(excepts(row, each) for row in EXCEPTIONS)]
    assert not faults, "\n".join(["faults, or rows for tests/french/exceptions.tsv:", *faults])


def test_no_word_is_kept_in_vain(found: list[Found]) -> None:
    used = {each.passage for each in found}
    assert not [word for word in WORDS if word not in used]


def test_no_exception_is_kept_in_vain(found: list[Found]) -> None:
    assert not [row for row in EXCEPTIONS if not any(excepts(row, each) for each in found)]


def test_words_are_sorted_and_exceptions_have_reasons() -> None:
    assert sorted(set(WORDS), key=lambda word: (word.casefold(), word)) == WORDS
    assert all(row["rule"] and row["reason"] for row in EXCEPTIONS)


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Une notificasion arrive.", "notificasion"),
        ("Lisez «\u202fMessages indésirablles\u202f».", "indésirablles"),
        ("Les message arrivent.", "message"),
        ("Xxxx et Xxxx arrivent, «\u202fAutres\u202f» est un dossier.", None),
    ],
)
def test_a_fault_would_be_found(python: str, text: str, passage: str | None) -> None:
    assert [each.passage for each in check(python, [Paragraph("a/", text)])] == [passage] * bool(passage)

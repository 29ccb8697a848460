"""The figures of reading ease, on what can be counted by hand."""

from pathlib import Path

import pytest
from tests.french.reading import Reading, reading, syllables, table

COUNTED = {
    1: "les je et a qui lu boîte liste page spam SPF l’eau",
    2: "adresse école créer message reçoit idée pourquoi envoi client l’adresse e-mail fournisse aider guérir",
    3: "envoyé arrivées identique réessaie poétique oublié",
    4: "expéditeur identité aéroport destinataire indésirable",
}
# « Le message arrive dans la boîte. » 6 words, 8 syllables: le mes-sage a-rrive dans la boîte.
SENTENCE = "Le message arrive dans la boîte."


@pytest.mark.parametrize(("count", "word"), [(count, word) for count in COUNTED for word in COUNTED[count].split()])
def test_syllables_are_counted_as_spoken(count: int, word: str) -> None:
    assert syllables(word) == count


def test_a_text_counted_by_hand() -> None:
    counted = reading(["Un titre sans point", *[SENTENCE] * 3, f"{SENTENCE} {SENTENCE}", "Xxxx", "12 : 30."])
    assert counted == Reading(words=30, sentences=5, syllables=40)
    assert counted.ease == pytest.approx(207 - 1.015 * 6 - 73.6 * 8 / 6)
    assert counted.ease == pytest.approx(102.78, abs=0.01)


def test_little_text_has_no_figure() -> None:
    assert reading([SENTENCE]) is None


def test_the_hardest_third_comes_first_and_is_marked(tmp_path: Path) -> None:
    hard = (
        "Indubitablement l’authentification cryptographique des expéditeurs institutionnels conditionne l’acceptation."
    )
    for name, sentence in {"a": SENTENCE, "b": hard, "c": f"{SENTENCE[:-1]} indésirable."}.items():
        (tmp_path / f"{name}.html").write_text(f"<article>{f'<p>{sentence}</p>' * 6}</article>", "utf-8")
    assert [(line[0], line.split()[-1]) for line in table(tmp_path)[1:]] == [
        ("*", "b.html"),
        (" ", "c.html"),
        (" ", "a.html"),
    ]

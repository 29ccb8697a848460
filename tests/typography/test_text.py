"""Spaces and apostrophes of a text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpsite.typography.text import typeset

THIN, WIDE = "\u202f", "\u00a0"
LONG = 200_000  # signs, which a reading in quadratic time would not get through in the time that anybody waits


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Oui !", f"Oui{THIN}!"),
        ("Quoi ?!", f"Quoi{THIN}?!"),
        ("(vraiment ?)", f"(vraiment{THIN}?)"),
        ("un ; deux", f"un{THIN}; deux"),
        ("un : deux", f"un{WIDE}: deux"),
        ("un :", f"un{WIDE}:"),
        ("un : « deux »", f"un{WIDE}: «{THIN}deux{THIN}»"),
        ("« deux » : trois", f"«{THIN}deux{THIN}»{WIDE}: trois"),
        ("«deux»", f"«{THIN}deux{THIN}»"),
        ("« deux ? »", f"«{THIN}deux{THIN}?{THIN}»"),
        ("« ", f"«{THIN}"),
        (" »", f"{THIN}»"),
        ("un\n  ? Deux", f"un{THIN}? Deux"),
        ("l'adresse d'Anaïs, aujourd'hui", "l’adresse d’Anaïs, aujourd’hui"),
        ("l&#39;adresse", "l’adresse"),
        ("l'« avis »", f"l’«{THIN}avis{THIN}»"),
        ("n'en dit qu'", "n’en dit qu’"),
        ("n° 5, N° 6", f"n°{WIDE}5, N°{WIDE}6"),
        ("10 ko, 36 h, 99,5 %", f"10{WIDE}ko, 36{WIDE}h, 99,5{WIDE}%"),
        ("5 000 ou 1 234 567 messages, 12 000 €", f"5{THIN}000 ou 1{THIN}234{THIN}567 messages, 12{THIN}000{WIDE}€"),
        (
            "01 23 45 67 89, +33 1 23 45 67 89",
            "01 23 45 67 89, +33 1 23 45 67 89".replace(" ", WIDE).replace(",\u00a0", ", "),
        ),
        ("à 10 h 30, 12 € pour 3 jours", f"à 10{WIDE}h{WIDE}30, 12{WIDE}€ pour 3{WIDE}jours"),
    ],
)
def test_what_is_typed_is_printed(typed: str, printed: str) -> None:
    assert typeset(typed) == printed


@pytest.mark.parametrize(
    "text",
    [
        "10:30",
        "16:9",
        "std::string et :: seul",
        ":-) ;-) ;)",
        "salut :-) et ;-) ou ;)",
        ":house: et :tada:",
        "x !important",
        "a != b",
        "page ?q=mot",
        "https://exemple.fr/l'avis?a='b'",
        "l'avis@exemple.fr",
        "« https://exemple.fr/l'avis »".replace(" ", THIN),
        f"Oui{WIDE}! «{WIDE}non{WIDE}» 10{THIN}ko",
        "rock 'n' roll",
        "'mot' entre deux signes",
        "5' 30''",
        "550 s’affiche",
        "un — deux",
        "en 2026 550 messages, code 5.7.1 550, 0 000, 12 3456",
        "",
    ],
)
def test_the_rest_stays(text: str) -> None:
    assert typeset(text) == text


PIECES = st.sampled_from(
    [*" \n\t;:!?«»'’%€°()&<>=-.,/@", "\u00a0", "\u202f", "l", "qu", "mot", "5", "h", "n°", "://", "&#39;", "ko", "10"]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40)


def words(text: str) -> str:
    """Give what is not a space, with one kind of apostrophe."""
    return re.sub(r"\s", "", re.sub("&#39;|&#x27;|&apos;|’", "'", text))


@given(TEXTS)
def test_no_word_changes(text: str) -> None:
    assert words(typeset(text)) == words(text)


@given(TEXTS)
def test_a_second_time_changes_nothing(text: str) -> None:
    assert typeset(typeset(text)) == typeset(text)


@given(TEXTS)
def test_what_is_printed_stays(text: str) -> None:
    kept = re.findall("[\u00a0\u202f’]", text)
    left = iter(re.findall("[\u00a0\u202f’]", typeset(text)))
    assert all(sign in left for sign in kept)


@pytest.mark.parametrize(
    "piece", [" ", "\n\t ", "a", "a:", "1 ", "123 ", "01 ", "'", "l'", "!", " ;", "« ", "»", "://", "@", "n° "]
)
@pytest.mark.parametrize("end", ["", "?", "@a", " »"])
def test_a_long_text_takes_linear_time(piece: str, end: str) -> None:
    text = piece * (LONG // len(piece)) + end
    assert words(typeset(text)) == words(text)

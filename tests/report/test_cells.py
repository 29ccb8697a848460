"""What would do something to a terminal is shown instead."""

import pytest

from helpsite.report.cells import harmless, shown

SHOWN = {
    "\0": "␀", "\n": "␊", "\x1b": "␛", "\x1f": "␟", "\x7f": "␡", "\x85": "�", "\x9b": "�", "\u2028": "�", "\u2029": "�",
    "\ud800": "�", "\u200f": "�", "\u202e": "�", "\u2067": "�", "\u061c": "�",
}  # fmt: skip


@pytest.mark.parametrize("character", SHOWN)
def test_it_is_replaced_by_one_of_one_cell(character: str) -> None:
    assert harmless(f"a{character}b") == f"a{SHOWN[character]}b"
    assert shown(character) == [(SHOWN[character], 1)]


@pytest.mark.parametrize("text", ["", "Été à 5\u202f%", "日本 👩‍💻 ❤️ 🇫🇷", "\u200b\u00ad"])
def test_text_stays(text: str) -> None:
    assert harmless(text) == text

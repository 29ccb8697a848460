"""A line of text → what a terminal shows of each character, and over how many cells."""

import unicodedata

TAB = 4
_HIDDEN = {"Cc", "Cs", "Zl", "Zp"}  # controls, halves of characters, separators of lines
_TURNS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)  # they change the direction of text
_DRAWN_OVER = {"Mn", "Me", "Cf"}  # accents, and what is not seen at all
_JOINER, _AS_EMOJI, _SOFT_HYPHEN = "\u200d", "\ufe0f", "\u00ad"
_SKINS = range(0x1F3FB, 0x1F400)  # drawn into the person before them
_JAMO = range(0x1160, 0x1200)  # vowels and finals of Hangul, drawn into the syllable before them


def shown(line: str) -> list[tuple[str, int]]:
    """Give for each character its text without control characters, and how many cells it takes."""
    found: list[tuple[str, int]] = []
    before, taken, cell = "", 0, 0
    for character in line:
        text, taken = _one(character, before, taken, cell)
        found.append((text, taken))
        before, cell = character, cell + taken
    return found


def harmless(text: str) -> str:
    """Replace what would do something to a terminal: ``\\x1b`` → ``␛``; text that turns or ends a line → ``�``."""
    return "".join(_visible(character) for character in text)


def _one(character: str, before: str, taken: int, cell: int) -> tuple[str, int]:
    if character == "\t":
        return " " * (wide := TAB - cell % TAB), wide
    if (text := _visible(character)) != character:
        return text, 1
    return text, _cells(character, before, taken)


def _visible(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if unicodedata.category(character) in _HIDDEN or character in _TURNS else character


def _cells(character: str, before: str, taken: int) -> int:
    is_symbol = unicodedata.category(character) == "So"
    if character == _AS_EMOJI:
        return int(taken == 1)  # ❤ alone takes one cell, as an emoji two
    if before == _JOINER and is_symbol:
        return 0  # drawn into the emoji before it: 👩‍💻
    if ord(character) in _SKINS and before and unicodedata.category(before) == "So":
        return 2 - taken
    if unicodedata.category(character) in _DRAWN_OVER or ord(character) in _JAMO:
        return int(character == _SOFT_HYPHEN)
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1

"""Text as one types it → text as it is printed: ``Qu'est-ce que c'est ?`` → ``Qu’est-ce que c’est\u202f?``.

Imprimerie nationale, Lexique des règles typographiques, « Ponctuation ». What is typed as printed stays so.
"""

import re

THIN, WIDE, APOSTROPHE = "\u202f", "\u00a0", "’"
_TYPED = r"(?<![ \t\r\n])[ \t\r\n]++"  # from where such a run begins, and as a whole: in linear time
_SPACES = re.compile(r"[ \t\r\n]+")
_STRAIGHT = "(?:'|&#39;|&#x27;|&apos;)"
_UNITS = (
    "octets?|[kKMGT]?o|[kKMGT]B|px|[mck]?m|ms|s|h|min|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|[%‰€$]|°C"
)
# What is found → what is put there for spaces, or for nothing, or for an apostrophe.
# Addresses (https://…, l'ami@…) stand first, and stay as they are.
_RULES = (
    (r"(?<!\S)(?=\S*?(?:://|@\w))\S++", None),
    (rf"{_TYPED}(?=[!?]++(?![\w=(/-])|;(?![\w=()/-]))", THIN),
    (rf"{_TYPED}(?=:(?![^\s«]))", WIDE),
    (rf"(?<=«){_TYPED}|(?<=«)(?!\s)|{_TYPED}(?=»)|(?<=[^\s«])(?=»)", THIN),
    (rf"(?<=\d){_TYPED}(?=(?:{_UNITS})(?![\w'’]))", WIDE),
    (r"(?<![\w.,:/-])[1-9]\d{0,2}(?:\s\d{3})+(?!\w)", THIN),
    (r"(?<!\w)(?:0|\+33\s?)[1-9](?:\s\d\d){4}(?!\w)", WIDE),
    (rf"(?<=\d\sh){_TYPED}(?=\d)|(?<=[nN]°){_TYPED}(?=\d)", WIDE),
    (rf"(?<=[^\W\d_]){_STRAIGHT}(?=[^\W_]|«)|(?<=[cdjlmnstuCDJLMNST]){_STRAIGHT}\Z", APOSTROPHE),  # \Z: l'<em>avis</em>
)
_FOUND = re.compile("|".join(f"({pattern})" for pattern, _ in _RULES))
_ANY = re.compile(r"[;!?:«»']|[\d°][ \t\r\n]")


def typeset(text: str) -> str:
    """Give ``text`` with the spaces and apostrophes of French; nothing else in it changes."""
    return _FOUND.sub(_printed, text) if _ANY.search(text) else text


def _printed(found: re.Match[str]) -> str:
    sign = _RULES[(found.lastindex or 1) - 1][1]
    if sign is None or sign == APOSTROPHE:
        return sign or found[0]
    return _SPACES.sub(sign, found[0]) if found[0] else sign

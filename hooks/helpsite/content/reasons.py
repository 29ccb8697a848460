"""Why a value cannot be what it is, and what to write instead: in words for writers, by pydantic's kinds of error.

https://docs.pydantic.dev/latest/errors/validation_errors/
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from helpsite.problems import did_you_mean

_LONGEST = 60  # signs of a value that a message shows


class Reason(NamedTuple):
    """What is wrong with a value, and what to do."""

    why: str
    cure: str


_EMPTY = Reason("nothing is written", "Write it, or remove the line.")
_NOT_NAMED = Reason("it is not made of names and values", "Write one 'name: value' a line below it.")
_NO_NUMBER = Reason("it is no whole number", "Write a number without quotes.")
_NO_BOOLEAN = Reason("it is neither true nor false", "Write true or false, or remove the line.")
OF_PATTERN = {
    r"[^.]$": Reason("it ends with a full stop", "Leave the full stop out."),
    r"^[a-z0-9]+(-[a-z0-9]+)*$": Reason(
        "it is no identifier", "Write small letters without accents, figures and hyphens: boite-pleine."
    ),
    r"^[^/#][^#]*\.md$": Reason("it is no path of a page", "Write its path from docs/: causes/boite-pleine.md."),
    r"^https?://\S+$": Reason("it is no complete address", "Write one that begins with https://."),
    "[A-Za-z0-9]": Reason("no address can be made of it", "Write letters without accents, or figures."),
    "^[a-z]{2}$": Reason("it is no language", "Write its two letters: fr, en."),
    "^([a-z0-9-]+-)?$": Reason("it is no beginning of an address", "Write small letters and a hyphen: gmail-."),
}
_OF_TYPE = {
    "list_type": Reason("it is no list", "Write it between brackets: [one, two]."),
    "too_short": Reason("nothing is named", "Name one at least."),
    "dict_type": _NOT_NAMED,
    "model_type": _NOT_NAMED,
    "bool_type": _NO_BOOLEAN,
    "bool_parsing": _NO_BOOLEAN,
    "int_type": _NO_NUMBER,
    "int_parsing": _NO_NUMBER,
    "int_from_float": _NO_NUMBER,
    "value_error": Reason(
        "it is no day of the calendar", "Write a day (2026-11-22), a month (2026-11) or a year (2026)."
    ),
}


def reason_of(error: Mapping[str, Any]) -> Reason:
    """Give the words for an error of one value."""
    kind, value, context = error["type"], error["input"], error.get("ctx", {})
    if value is None:
        return _EMPTY
    if kind == "string_pattern_mismatch":
        return OF_PATTERN[context["pattern"]]
    if kind in ("string_too_short", "string_too_long"):
        return _of_length(str(value).strip(), context)
    if kind == "string_type":
        return _of_text(value)
    if kind == "enum":
        words = [word.strip("'") for word in context["expected"].replace(" or ", ", ").split(", ")]
        return Reason(
            "this word has no meaning here", did_you_mean(str(value), words, f"Write one of {', '.join(words)}.")
        )
    return _OF_TYPE.get(kind, Reason(error["msg"], "Correct it."))


def shown(value: object) -> str:
    """Give a value as a message can name it."""
    if value in (None, "", [], {}):
        return "empty"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "names with values"
    text = " ".join(str(value).split())
    cut = f"{text[: _LONGEST - 1]}…" if len(text) > _LONGEST else text
    return f"'{cut}'" if isinstance(value, str) else cut


def _of_length(value: str, context: dict[str, Any]) -> Reason:
    least, most = context.get("min_length"), context.get("max_length")
    if not value:
        return _EMPTY
    if least:
        return Reason(f"it has {len(value)} signs, and {least} are the least", "Say more.")
    return Reason(f"it has {len(value)} signs, and {most} are the most", "Say it shorter.")


def _of_text(value: object) -> Reason:
    if isinstance(value, list | dict):
        return Reason("it is no text", "Write one text, between quotes where it holds signs of YAML.")
    return Reason("YAML does not read it as a text", "Put it between quotes.")

"""What Material's templates take from front matter, one row a key; another shape of value stops the whole build."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

PARTS = ("navigation", "toc", "path", "footer", "feedback", "tags")


@dataclass(frozen=True)
class Shape:
    """How a value must be; ``give`` makes it ready, or gives None."""

    give: Callable[[Any], Any]
    hint: str


def _text(value: Any) -> str | None:
    if isinstance(value, bool | list | dict | set):
        return None
    return escape(str(value).strip(), quote=False)


def _attribute(value: Any) -> str | None:
    return escape(str(value).strip()) if _text(value) is not None else None


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) and re.fullmatch(r"[\w-]+", value) else None


def _name(value: Any) -> str | None:
    return value.strip() if isinstance(value, str) else None


def _parts(value: Any) -> list[str] | None:
    parts = [value] if isinstance(value, str) else value
    return parts if isinstance(parts, list) and all(part in PARTS for part in parts) else None


def _mapping(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def _tags(value: Any) -> list[str] | None:
    tags = [value] if isinstance(value, str) else value
    if not isinstance(tags, list):
        return None
    tags = [tag.get("tag", tag.get("name")) if isinstance(tag, dict) else tag for tag in tags]
    return None if None in map(_text, tags) else [str(tag) for tag in tags]


SHAPES = {
    "title": Shape(_text, "Write text."),
    "subtitle": Shape(_text, "Write text."),
    "description": Shape(_attribute, "Write text."),
    "author": Shape(_attribute, "Write text."),
    "status": Shape(_word, "Write one word: new, deprecated."),
    "hide": Shape(_parts, f"Write a list of {', '.join(PARTS)}."),
    "search": Shape(_mapping, "Write exclude: true below it."),
    "tags": Shape(_tags, "Write a list of words."),
    "icon": Shape(_name, "Write the name of an icon."),
    "template": Shape(_name, "Write the name of a template of the theme."),
}

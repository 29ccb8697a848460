"""The value of a setting as YAML gives it → what is meant by it; ``TypeError`` or ``ValueError`` where it is none."""

import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Ignored:
    """Addresses that are never asked, and why: ``https://x.example/*``, where ``*`` stands for anything."""

    pattern: str
    reason: str

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(re.escape(self.pattern).replace(r"\*", ".*"), re.DOTALL)

    def matches(self, address: str) -> bool:
        """Tell whether the address is one of them."""
        return bool(self._expression.fullmatch(address))


def number(value: object) -> float:
    """Give a number from 0 up."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
        raise ValueError(value)
    return value


def whole(value: object, least: int) -> int:
    """Give a whole number from ``least`` up."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ValueError(value)
    return value


def text(value: object) -> str:
    """Give a text that says something."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def certificates(value: object) -> str:
    """Give the name of a file with certificates in it."""
    try:
        ssl.create_default_context().load_verify_locations(name := text(value))
    except OSError as error:
        raise ValueError(value) from error
    return name


def each(value: object, read: Callable[[Any], _Value]) -> tuple[_Value, ...]:
    """Give a list of values."""
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(read, value))


def ignored(value: dict[str, object]) -> Ignored:
    """Give what is not asked, with the reason; both must be there, and nothing else (``KeyError`` too)."""
    return Ignored(**{key: text(value[key]) for key in {"pattern", "reason", *value}})

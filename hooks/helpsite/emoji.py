"""The index of emoji, made once a build: pymdownx copies its 1,800 entries anew for every page."""

from collections.abc import Callable
from functools import cache
from typing import Any

Index = Callable[[Any, Any], dict[str, Any]]


def once(index: Index) -> Index:
    """Give an index that is made at its first use; pymdownx only reads it."""
    made = cache(lambda: index(None, None))
    return lambda options, md: made()

"""The names of files that stand in a script or in data: what they lead to is known only when it runs."""

import re
from collections.abc import Iterator
from functools import lru_cache

_WORD = re.compile(r"[\w%@~.+-]+")
_EXTENSION = re.compile(r"(?<!\A)\.[A-Za-z][A-Za-z0-9]{1,10}(?![\w.])")


@lru_cache(maxsize=256)
def mentions(text: str) -> frozenset[str]:
    """``{"search": "../assets/workers/search.min.js"}`` → ``search.min.js``; reads any text, in linear time."""
    return frozenset(_names(text)) if "." in text else frozenset()


def _names(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        ends = [found.end() for found in _EXTENSION.finditer(word)] if "." in word else ()
        if ends:
            yield word[: ends[-1]]

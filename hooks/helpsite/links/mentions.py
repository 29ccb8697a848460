"""The names of files that stand in a script or in data: what they lead to is known only when it runs."""

import re
from collections.abc import Iterator
from functools import lru_cache

_NAME = re.compile(r"[\w%@~.+-]+\.[A-Za-z][A-Za-z0-9]{1,10}(?![\w.])")
_IMPORT = re.compile(
    r"""(?:^|[;\n}])[ \t]*(?:import|export)\b(?:[^"'`;()]{0,2000}?\bfrom)?\s*(["'])(\.{0,2}/[^"'\\\n]+)\1"""
)


@lru_cache(maxsize=256)
def mentions(text: str) -> frozenset[str]:
    """``{"search": "../assets/workers/search.min.js"}`` → ``search.min.js``."""
    return frozenset(_NAME.findall(text)) if "." in text else frozenset()


def imports(script: str) -> Iterator[tuple[str, int]]:
    """``import { open } from "./dialog.js"`` → ``./dialog.js`` and its place; not the names of packages."""
    yield from ((found[2], found.start(2)) for found in _IMPORT.finditer(script))

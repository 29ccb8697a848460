"""A script → the modules that it imports: ``import { open } from "./dialog.js"``, ``import("./b.js")``."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"^[ \t]*(?:/\*.*?(?:\*/|\Z)|//[^\n]*)", re.S | re.M)
_ADDRESS = r"""(['"])(?P<address>(?:\.{0,2}/|https?://)[^'"\s\\]+)['"]"""  # others are names of packages
# Not {import("./b")}: that is how comments name types.
_IMPORT = re.compile(rf"(?:(?P<from>\bfrom)|(?<![\w.{{])import\(|(?:^|[;}}])[ \t]*+import)\s*+{_ADDRESS}", re.M)
_STATEMENT = re.compile(r"(?:^|[;\n}])[ \t]*+(?:import|export)\b")
_WITHIN = re.compile(r"[\"'`;()]")  # none of these stands between ``import`` and ``from``


def imports(script: str) -> Iterator[tuple[str, int]]:
    """``import { open } from "./dialog.js"`` → ``./dialog.js`` and its place; reads any text, in linear time."""
    text, last = _COMMENT.sub(lambda comment: " " * len(comment[0]), script), 0
    for found in _IMPORT.finditer(text):
        before = _WITHIN.split(text[last : found.start()])[-1] if found["from"] else ""
        last = found.end()
        if not found["from"] or _STATEMENT.search(before):
            yield found["address"], found.start("address")

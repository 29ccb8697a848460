"""CSS → the addresses that a browser asks for: ``url(a.png)``, ``@import "b.css"``, ``image-set("c.png" 1x)``.

https://www.w3.org/TR/css-syntax-3/#tokenization
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_STRING = r"""(?:"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')"""
_UNCLOSED = r"""(?:"(?:[^"\\\n]|\\[\s\S])*|'(?:[^'\\\n]|\\[\s\S])*)"""
_TOKEN = re.compile(
    rf"""
      /\*[\s\S]*?(?:\*/|\Z)                                    # a comment
    | \\[\s\S]                                                 # an escape outside strings
    | @(?:namespace|charset)\b(?:{_STRING}|[^;{{}}"'])*        # names what is never asked for
    | @import\s*(?P<imported>{_STRING})
    | (?<![\w\\-])(?:url|src)\(\s*(?P<quoted>{_STRING})[^)]*\)?
    | (?<![\w\\-])url\((?P<bare>(?:[^)\\]|\\[\s\S])*)\)?
    | (?P<set>(?<![\w\\-])(?:-webkit-)?image-set\()
    | (?P<string>{_STRING}) | {_UNCLOSED}
    | (?P<opens>\() | (?P<closes>\))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(?:([\da-f]{1,6})\s?|(\n)|([\s\S]))", re.IGNORECASE)
_BAD = re.compile(r"""["'(]""")  # none of these stands in an address without quotes: browsers drop it
_NOT_ASKED_FOR = re.compile(r"(?:data:|#|\Z)", re.IGNORECASE)  # an image in the text itself, a part of the page


class CssAddress(NamedTuple):
    """What is asked for, where it is written, and how."""

    offset: int
    address: str
    written: str


def addresses(css: str) -> Iterator[CssAddress]:
    """Give each address in the order in which they stand; none of comments, ``data:`` and ``#fragments``."""
    depth, sets = 0, []
    for token in _TOKEN.finditer(css):
        if token["set"] or token["opens"]:
            depth += 1
            sets += [depth] if token["set"] else []
        elif token["closes"]:
            if sets and sets[-1] == depth:
                sets.pop()
            depth = max(depth - 1, 0)
        group = token.lastgroup
        if group in ("imported", "quoted") or (group == "string" and sets and sets[-1] == depth):
            yield from _found(css, token.start(group) + 1, token.end(group) - 1)
        elif group == "bare" and not _BAD.search(token["bare"]):
            start = token.start(group)
            yield from _found(css, start + _blank(token["bare"]), start + len(token["bare"].rstrip()))


def _blank(text: str) -> int:
    return len(text) - len(text.lstrip())


def _found(css: str, start: int, end: int) -> Iterator[CssAddress]:
    written = css[start:end]
    address = _ESCAPE.sub(_character, written)
    if not _NOT_ASKED_FOR.match(address):
        yield CssAddress(start, address, written)


def _character(escape: re.Match[str]) -> str:
    """``\\26 `` → ``&``; a line's end that is escaped is none."""
    if escape[1]:
        number = int(escape[1], 16)
        return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
    return "" if escape[2] else escape[3]

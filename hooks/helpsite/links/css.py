"""The addresses of a style sheet: ``url(…)`` and ``@import``, not those in comments and strings.

https://drafts.csswg.org/css-syntax/#consume-url-token
"""

import re
from collections.abc import Iterator

_STRING = r"""(?:"[^"\\\n]*+(?:\\(?s:.)[^"\\\n]*+)*"?|'[^'\\\n]*+(?:\\(?s:.)[^'\\\n]*+)*'?)"""
_TOKEN = re.compile(
    r"/\*(?s:.*?)(?:\*/|\Z)"
    rf"|@import\s*+(?P<imported>{_STRING})"
    rf"|(?<![\w-])url\(\s*+(?:(?P<quoted>{_STRING})|(?P<bare>[^\s\"'()\\]*+(?:\\(?s:.)[^\s\"'()\\]*+)*))"
    rf"|{_STRING}",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\n\f\r])?|(\r\n|[\n\f\r])|((?s:.)))")


def places(css: str) -> Iterator[tuple[str, int]]:
    r"""``url("a\20 b.png")`` → ``a b.png`` and the place of ``url``; empty ones too."""
    for found in _TOKEN.finditer(css):
        if found.lastgroup == "bare":
            yield _meant(found["bare"]), found.start()
        elif found.lastgroup:
            written = found[found.lastgroup]
            yield _meant(written[1:].removesuffix(written[0])), found.start()


def addresses(css: str) -> Iterator[str]:
    """Give the addresses alone, as of a ``style`` attribute."""
    if "(" in css or "@" in css:
        yield from (address for address, _ in places(css))


def _meant(written: str) -> str:
    return _ESCAPE.sub(_character, written).strip() if "\\" in written else written.strip()


def _character(found: re.Match[str]) -> str:
    if found[1]:
        number = int(found[1], 16)
        return "\ufffd" if not number or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF else chr(number)
    return found[3] or ""

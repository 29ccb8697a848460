"""Character references in the value of an attribute, as a browser reads them.

https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
"""

import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#(?:[xX][0-9A-Fa-f]+|[0-9]+);?|([A-Za-z][A-Za-z0-9]*)(;|=)?)")
# What numbers of the old Windows character set stand for.
_WINDOWS = {number: bytes([number]).decode("cp1252", "replace") for number in range(0x80, 0xA0)}


def value_of(written: str) -> str:
    """``a&amp;b&copy=c`` → ``a&b&copy=c``: an attribute's value, in which old references need their semicolon."""
    return _REFERENCE.sub(_character, written) if "&" in written else written


def _character(found: re.Match[str]) -> str:
    name, end = found[1], found[2] or ""
    if name is None:
        return _numbered(found[0][2:].rstrip(";"))
    if end == ";":
        return html5.get(name + ";", found[0])
    return found[0] if end == "=" else html5.get(name, found[0])


def _numbered(digits: str) -> str:
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits[:12])
    if number in _WINDOWS:
        return _WINDOWS[number]
    return "\ufffd" if not number or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF else chr(number)

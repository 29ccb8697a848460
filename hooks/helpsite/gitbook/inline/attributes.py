"""What attr_list takes from the text: ``{: .a}``, ``{#id .class key=value key="v w"}``, and where."""

import re

_KEY = r"""[\w:-]+=(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s{}="']+)"""
LIST = re.compile(
    rf"""\{{:?[ ]*(?:[#.][^\s{{}}="'#.][^\s{{}}="']*|{_KEY})(?:[ ]+(?:[#.][^\s{{}}="']+|{_KEY}))*[ ]*\}}"""
)
_LAST = re.compile(rf"(?<= ){LIST.pattern}[ ]*$")
_ANCHOR = re.compile(r"""(?:[\s{:]#|\bid=["']?)(?P<name>[^\s{}="']+)""")
_END, _CELL_END = re.compile(r"\s*\Z"), re.compile(r"[ ]*(?:\Z|\|)")
_INLINE = ")]*_`>~=^"  # what ends an inline element


def anchor(found: re.Match[str], is_row: bool) -> str:
    """Give the anchor in a list of attributes that ends a block or a cell, or that stands behind an inline element."""
    text, (start, end) = found.string, found.span()
    first = text.rfind("\n", 0, start) + 1
    before = text[first:start]
    is_block = first and not before.strip() and _END.match(text, end)
    is_cell = is_row and before.endswith(" ") and _CELL_END.match(text, end)
    return _name(found[0]) if is_block or is_cell or before.endswith(tuple(_INLINE)) else ""


def last_anchor(text: str) -> tuple[str, int, int]:
    """``Titre {#x}`` → ``x``, and where the list of attributes at the end of a heading begins and ends."""
    found = _LAST.search(text)
    return (_name(found[0]), *found.span()) if found else ("", 0, 0)


def _name(written: str) -> str:
    """Give the last anchor of a list: it is the one that counts."""
    return next((found["name"] for found in reversed(list(_ANCHOR.finditer(written)))), "")

"""Code that GitBook writes as HTML because parts of it are bold."""

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from helpsite.gitbook.html.kinds import UNCLOSED
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.html.tokens import tag
from helpsite.gitbook.page import Page
from helpsite.source import Line

_OPENING = re.compile(r"\s*<pre\b[^>]*>\s*(?:<code\b[^>]*>)?", re.IGNORECASE)
_CLOSING = re.compile(r"(?:</code>)?\s*</pre>", re.IGNORECASE)
_STRONG = re.compile(r"(</?strong>)", re.IGNORECASE)
_LANGUAGE = re.compile(r"\blang(?:uage)?-([\w+#.-]+)")
_OPTIONS = {
    "data-title": "title",
    "data-overflow": "overflow",
    "data-line-numbers": "lineNumbers",
    "data-expandable": "expandable",
    "data-full-width": "fullWidth",
}


class Fence(NamedTuple):
    """What a fence says: its language, GitBook's options, its lines, which of them (from 1) are highlighted."""

    language: str
    options: dict[str, str]
    lines: list[str]
    highlighted: list[int]


def pre_to_fence(lines: Sequence[Line], page: Page) -> Fence:
    """``<pre class="language-sh"><code><strong>ls</strong>`` … → ``("sh", {}, ["ls"], [1])``."""
    leaf = Leaf(lines, page)
    opening = _OPENING.match(leaf.text)
    start = opening.end() if opening else 0
    closing = _CLOSING.search(leaf.text, start)
    if opening and not closing:
        leaf.place(leaf.text.index("<")).report(UNCLOSED, name="pre")
    end = closing.start() if closing else len(leaf.text)
    code, highlighted = _bold_lines(leaf.text[start:end].removesuffix("\n"))
    return Fence(*_header(opening[0] if opening else ""), code, highlighted)


def _header(opening: str) -> tuple[str, dict[str, str]]:
    found = tag(opening, opening.index("<")) if opening else None
    attributes = found.attributes if found else {}
    language = _LANGUAGE.search(opening)
    options = {name: attributes[key] for key, name in _OPTIONS.items() if key in attributes}
    return (language[1] if language else ""), options


def _bold_lines(code: str) -> tuple[list[str], list[int]]:
    """Take the bold marks away, and tell on which lines they were."""
    lines: list[str] = []
    highlighted: list[int] = []
    is_bold = False
    for number, line in enumerate(code.split("\n"), 1):
        parts = _STRONG.split(line)
        for at, part in enumerate(parts):
            if at % 2:
                is_bold = not part.startswith("</")
            elif is_bold and part.strip() and number not in highlighted:
                highlighted.append(number)
        lines.append(unescape("".join(parts[::2])))
    return lines, highlighted

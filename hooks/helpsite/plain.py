r"""One line of Markdown → its plain text: ``**Mon** [compte](a.md) \& `x` <a id="y"></a>`` → ``Mon compte & x``."""

import re
from html import unescape

_LITERAL = re.compile(r"\\([!-/:-@\[-`{-~])|(?<!`)(`+)(?!`)(.+?)(?<!`)\2(?!`)")
_PRIVATE = 0xF0000  # where what is literal waits, out of reach of the rules
_SHIELDED = re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + 0x7F)}]")

_SPACES = re.compile(r"[ \t\n]+")  # not the no-break spaces of French
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"<i\b[^>]*>.*?</i>", ""),  # an icon: its text is its name
        (r"</?[A-Za-z][^>]*>", ""),
        (r"\[\^[^\]]*\]", ""),
        (r"!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?", r"\1"),
        (r"\[([^\]]*)\](?:\((?:<[^>]*>|[^()]|\([^()]*\))*\)|\[[^\]]*\])", r"\1"),
        (r"(\*{1,3})(?=\S)(.+?)(?<=\S)\1", r"\2"),
        (r"(?<!\w)(_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)", r"\2"),
        (r"~~(?=\S)(.+?)(?<=\S)~~", r"\1"),
        (r"\s*\{:?\s*[#.][^}]*\}\s*$", ""),  # attributes: {#id .class}
    )
)


def plain(markdown: str) -> str:
    """Give what a reader would read, on one line."""
    text = _LITERAL.sub(_shield, markdown)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _SHIELDED.sub(lambda found: chr(ord(found[0]) - _PRIVATE), unescape(text))
    return _SPACES.sub(" ", text).strip()


def _shield(found: re.Match[str]) -> str:
    return "".join(chr(_PRIVATE + ord(c)) if ord(c) < 0x80 else c for c in found[1] or found[3].strip())

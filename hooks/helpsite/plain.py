r"""One line of Markdown → its plain text: ``**Mon** [compte](a.md) \& `x` <a id="y"></a>`` → ``Mon compte & x``."""

import re
from html import unescape

LONGEST = 1000  # characters of a title or a label; the rules below take quadratic time
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_LITERAL = re.compile(r"\\([!-/:-@\[-`{-~])|(?<!`)(`+)(?!`)(.+?)(?<!`)\2(?!`)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PRIVATE = 0xF0000  # where what is literal waits, out of reach of the rules
_SHIELDED = re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + 0x7F)}]")

_SPACES = re.compile(r"[ \t\n]+")  # not the no-break spaces of French
_INLINE = "a|abbr|b|br|code|del|em|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u"  # List<T> stays
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"<i\b[^>]*>.*?</i>", ""),  # an icon: its text is its name
        (rf"(?i)</?(?:{_INLINE})\b[^>]*>", ""),
        (r"\[\^[^\]]*\]", ""),
        (r"!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?", r"\1"),
        (r"\[([^\]]*)\](?:\((?:<[^>]*>[^()]*|(?:[^()]|\([^()]*\))*)\)|\[[^\]]*\])", r"\1"),
        (r"(\*{1,3})(?=\S)(.+?)(?<=\S)\1", r"\2"),
        (r"(?<!\w)(_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)", r"\2"),
        (r"~~(?=\S)(.+?)(?<=\S)~~", r"\1"),
        (r"\s*\{:?\s*[#.][^}]*\}\s*$", ""),  # attributes: {#id .class}
    )
)

# What would be read as markup, where text stands → a backslash before it.
_ESCAPED = tuple(
    (re.compile(pattern, re.MULTILINE), replacement)
    for pattern, replacement in (
        (r"[\\`*\[\]<]", r"\\\g<0>"),
        (r"(?<![^\W_])_|_(?![^\W_])", r"\_"),
        (r"&(?=#?\w+;)|~(?=~)", r"\\\g<0>"),
        (r"^([ \t]*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]+[ \t]*$)", r"\1\\\2"),
        (r"^([ \t]*\d{1,9})(?=[.)](?:\s|$))", r"\1\\"),
    )
)


def plain(markdown: str) -> str:
    """Give what a reader would read, on one line."""
    text = _LITERAL.sub(_shield, markdown[:LONGEST])
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _SHIELDED.sub(lambda found: chr(ord(found[0]) - _PRIVATE), unescape(text))
    return _SPACES.sub(" ", text).strip()


def heading(line: str) -> tuple[int, str] | None:
    """``## Mon *titre* ##`` → ``(2, "Mon titre")``; None for other lines."""
    found = _HEADING.match(line)
    if not found:
        return None
    text = (found[2] or "").strip()
    bare = text.rstrip("#")
    closed = bare != text and bare[-1:] in ("", " ", "\t")
    return len(found[1]), plain(bare if closed else text)


def literal(title: str) -> str:
    r"""``Q\&A &amp; \"vous\"`` → ``Q&A & "vous"``: the title of a link knows no markup."""
    return unescape(_ESCAPE.sub(r"\1", title)).strip()


def escaped(text: str) -> str:
    r"""``5 * 3 [sic]`` → ``5 \* 3 \[sic\]``: Markdown that says ``text`` and nothing else."""
    for pattern, replacement in _ESCAPED:
        text = pattern.sub(replacement, text)
    return text


def _shield(found: re.Match[str]) -> str:
    return "".join(chr(_PRIVATE + ord(c)) if ord(c) < 0x80 else c for c in found[1] or found[3].strip())

"""Tags in a line: ``{% name attribute="value" %}``, and the HTML tags that are read as blocks."""

import difflib
import html
import re
from dataclasses import dataclass, field

from helpsite.gitbook.vocabulary import BLOCKS
from helpsite.source import Line

_CODE_SPAN = r"(?P<ticks>(?<![`\\])`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
_START = r"(?<!(?<!\\)\\)\{%-?\s*(?P<end>end)?(?P<name>@?[A-Za-z][\w./-]*)"
_VALUE = r"""(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'=%{}]+)"""
_BLOCK = _START + r"(?P<rest>(?:[^{]|\{(?!%))*?)-?%\}"
_CUT = _START.replace("?P<", "?P<cut_") + rf"(?P<cut_rest>(?:\s+[A-Za-z_][\w:.-]*\s*=\s*{_VALUE})*)\s*[%}}]*"
_HTML = r"<(?P<slash>/?)(?P<html>details|summary)(?P<attributes>\s[^>]*)?/?>"
TOKEN = re.compile(rf"{_CODE_SPAN}|{_BLOCK}|{_CUT}|{_HTML}", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[A-Za-z_][\w:.-]*)\s*=\s*
    (?:"(?P<double>(?:\\.|[^"\\])*)"|'(?P<single>[^']*)'|“(?P<typographic>[^”]*)”
    |&quot;(?P<entity>.*?)&quot;|(?P<bare>[^\s"'“=]+))""",
    re.VERBOSE,
)
_OPEN_QUOTE = re.compile(r"""(?P<name>[A-Za-z_][\w:.-]*)\s*=\s*["'“](?P<value>[^"'”]*)$""")
_BARE_WORD = re.compile(r"[A-Za-z_][\w:.-]*")


@dataclass(frozen=True)
class Tag:
    """A tag at its place; ``rest`` is the line after it."""

    name: str
    end: bool
    line: Line
    rest: Line
    text: str
    html: bool = False
    attributes: dict[str, str] = field(default_factory=dict)
    argument: str = ""
    malformed: bool = False
    closed_by: str = ""  # the end tag, where it is not that of the name


def next_tag(line: Line) -> Tag | None:
    """Give the first tag of a line that does not stand in a code span, if there is one."""
    if "{%" not in line.text and "<" not in line.text:
        return None
    for match in TOKEN.finditer(line.text):
        if match["html"]:
            return _html_tag(line, match)
        if match["name"]:
            return _block_tag(line, match)
        if match["cut_name"] in BLOCKS:
            return _block_tag(line, match, "cut_")
    return None


def next_block_tag(line: Line) -> Tag | None:
    """Give the first ``{% … %}`` of a line; those of HTML are not looked at."""
    matches = TOKEN.finditer(line.text) if "{%" in line.text else ()
    return next((_block_tag(line, match) for match in matches if match["name"]), None)


def attributes_of(text: str) -> dict[str, str]:
    """Read ``a="1" b='2' c`` → values by name; a name alone is ``true``."""
    return _attributes(text)[0]


def place_of(tag: Tag, name: str) -> Line | None:
    """Give the value of an attribute as it is written in the tag, at its place."""
    text = tag.line.text[: len(tag.text)]
    for match in _ATTRIBUTE.finditer(text):
        if match["name"].removeprefix("data-") == name:
            start, end = match.span(match.lastindex or 0)
            return tag.line.after(start).saying(text[start:end])
    at = text.find(tag.attributes[name])
    return tag.line.after(at).saying(tag.attributes[name]) if at >= 0 else None


def suggestion(name: str) -> str:
    """Give what to do about an unknown block name, with the nearest known one where there is one."""
    near = difflib.get_close_matches(name, BLOCKS, 1)
    return f"Did you mean '{near[0]}'?" if near else "Write it as text in a code span, or remove it."


def _html_tag(line: Line, match: re.Match[str]) -> Tag:
    attributes, _ = _attributes(match["attributes"] or "")
    return Tag(
        match["html"].lower(), bool(match["slash"]), line.after(match.start()), line.after(match.end()),
        match[0], html=True, attributes=attributes,
    )  # fmt: skip


def _block_tag(line: Line, match: re.Match[str], cut: str = "") -> Tag:
    """Read a whole tag, or one that no ``%}`` ends: ``{% hint style="info"}``."""
    name, end, rest = match[f"{cut}name"], bool(match[f"{cut}end"]), match[f"{cut}rest"].strip()
    argument = BLOCKS[name].argument if name in BLOCKS else False
    attributes, clean = ({}, True) if argument or end else _attributes(rest)
    return Tag(
        name,
        end,
        line.after(match.start()),
        line.after(match.end()),
        match[0].strip(),
        attributes=attributes,
        argument=html.unescape(rest),
        malformed=bool(cut) or not clean,
    )


def _attributes(text: str) -> tuple[dict[str, str], bool]:
    """Read ``a="1" b='2' c=3 d=&quot;4&quot;`` → values by name, and whether that was all there was."""
    found = {match["name"]: html.unescape(_value(match)) for match in _ATTRIBUTE.finditer(text)}
    left = _ATTRIBUTE.sub("", text).strip()
    if match := _OPEN_QUOTE.search(left):
        found[match["name"]] = html.unescape(match["value"].strip())
        return found, False
    words = _BARE_WORD.findall(left)
    found.update(dict.fromkeys(words, "true"))
    return found, " ".join(words) == left


def _value(match: re.Match[str]) -> str:
    values = (match[group] for group in ("double", "single", "typographic", "entity", "bare"))
    return next(value for value in values if value is not None).replace('\\"', '"')

"""A known exception, written beside the fault with its reason: ``<!-- exception: missing-page, paraît en mai -->``."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from helpsite.placed import Placed
from helpsite.problems import Kind, Problem, did_you_mean
from helpsite.source import Line
from helpsite.yaml_map import YamlMap

UNUSED = Kind(
    "exception-unused", "there is no '{code}' here any more", "Remove the exception, or move it beside the fault."
)
REASON = Kind("exception-reason", "this exception gives no reason", "Write it after the code: {code}, …")
CODE = Kind("exception-code", "'{code}' is no kind of problem that can be excepted", "{hint}")
OWN = frozenset({UNUSED.code, REASON.code, CODE.code})

_SAID = re.compile(r"\s*exception\s*:\s*(?P<code>[^\s,;:]*)[\s,;:–—-]*(?P<reason>.*)", re.IGNORECASE | re.DOTALL)
# What is never closed ends with the text, lest each that is opened be looked for to its end.
_HTML, _CSS, _JINJA = r"<!--(.*?)(?:-->|\Z)", r"/\*(.*?)(?:\*/|\Z)", r"\{#-?(.*?)(?:-?#\}|\Z)"
_YAML = r"(?:^|(?<=\s))#(.*)$"
_COMMENTS = {
    ".md": re.compile(_HTML, re.DOTALL),
    ".html": re.compile(f"{_HTML}|{_JINJA}", re.DOTALL),
    ".svg": re.compile(_HTML, re.DOTALL),
    ".css": re.compile(_CSS, re.DOTALL),
    ".js": re.compile(_CSS, re.DOTALL),
    ".yml": re.compile(_YAML, re.MULTILINE),
    ".yaml": re.compile(_YAML, re.MULTILINE),
}


@dataclass(frozen=True)
class Waiver:
    """What ``code`` is excepted from line ``first`` to line ``last`` of a file, or on the whole page."""

    code: Line  # at its place
    reason: str
    first: int = 0
    last: int | None = None  # None: to the end

    def covers(self, line: int) -> bool:
        """Tell whether the exception holds on this line."""
        return self.first <= line and (self.last is None or line <= self.last)


def from_comment(comment: Line) -> Waiver | None:
    """Read what stands inside a comment; it holds for its own lines and the next one."""
    if not (said := _SAID.match(comment.text)):
        return None
    last = comment.number + comment.text.count("\n") + 1
    code = _inside(comment, said.start("code"), said["code"])
    return Waiver(code, said["reason"].strip(), comment.number, last)


def from_front(front: YamlMap) -> list[Waiver]:
    """Read ``exceptions: {orphan-page: lue depuis l’e-mail}`` of a page's front matter; a bare code has no reason."""
    said = (front.data or {}).get("exceptions")
    if isinstance(said, dict):
        return [_in_front(front, code, _text(reason), str(code)) for code, reason in said.items()]
    codes = said if isinstance(said, list) else [] if said is None else [said]
    return [_in_front(front, code, "", index) for index, code in enumerate(codes)]


def from_lines(text: str, path: str) -> list[Waiver]:
    """Read the comments of a style sheet, a template or YAML, each as its suffix writes them."""
    comments = _COMMENTS.get(PurePosixPath(path).suffix.lower())
    source = Placed(text, path)
    found = comments.finditer(text) if comments else ()
    inside = (source.line(*match.span(match.lastindex or 0)) for match in found)
    return [waiver for comment in inside if (waiver := from_comment(comment))]


def apply(
    problems: Iterable[Problem],
    waivers: Iterable[Waiver],
    codes: Collection[str],
    checked: Collection[str] | None = None,
) -> list[Problem]:
    """Leave out what is excepted, and tell of exceptions that are not right.

    ``codes`` are all that exist; only those ``checked`` in this run (all, if None) can be found unused.
    """
    known = [code for code in codes if code not in OWN]
    at: dict[tuple[str, str], list[Problem]] = {}
    for problem in (problems := list(problems)):
        at.setdefault((problem.path, problem.code), []).append(problem)
    excepted: set[int] = set()
    wrong: list[Problem] = []
    for waiver in dict.fromkeys(waivers):
        code = waiver.code.text
        found = [id(problem) for problem in at.get((waiver.code.path, code), ()) if waiver.covers(problem.line)]
        excepted.update(found)
        wrong += _faults(waiver, known, bool(found) or (checked is not None and code not in checked))
    return [problem for problem in problems if id(problem) not in excepted] + wrong


def _inside(comment: Line, offset: int, text: str) -> Line:
    number, column = Placed(comment.text, comment.path).at(offset)
    column += comment.column - 1 if number == 1 else 0
    return Line(text, comment.path, comment.number + number - 1, column)


def _in_front(front: YamlMap, code: Any, reason: str, key: str | int) -> Waiver:
    line, column = front.places.get(("exceptions", key)) or front.places.get(("exceptions",), (1, 1))
    return Waiver(Line(str(code), front.path, line, column), reason)


def _text(reason: Any) -> str:
    return "" if reason is None else str(reason).strip()


def _faults(waiver: Waiver, known: Collection[str], is_needed: bool) -> list[Problem]:
    code = waiver.code
    if code.text not in known:
        hint = did_you_mean(code.text, known, "Write the code that stands between brackets in the report.")
        return [_at(code, CODE, code=code.text, hint=hint)]
    if not is_needed:
        return [_at(code, UNUSED, code=code.text)]
    return [] if waiver.reason else [_at(code, REASON, code=code.text)]


def _at(place: Line, kind: Kind, **values: object) -> Problem:
    return kind.at(place.path, place.number, place.column, **values).over(max(1, len(place.text)))

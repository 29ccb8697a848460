"""A page's bytes → its Markdown, its front matter, its title and what is wrong with them."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import yaml

from helpsite.decoding import decode
from helpsite.plain import heading
from helpsite.problems import Kind, Problem
from helpsite.yaml_map import YamlMap, load

UNCLOSED = Kind("front-matter", "the front matter is never closed", "Write --- on a line of its own where it ends.")

_OPENS = re.compile(r"---[ \t]*\n")
_CLOSES = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.M)
_NAME = re.compile(r"[\w-]+:(?:[ \t]|$)", re.M)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


@dataclass(frozen=True)
class Source:
    """A page as its writer wrote it; ``first_line`` is the line of the file on which ``text`` begins."""

    path: str
    text: str
    first_line: int
    front: YamlMap
    problems: tuple[Problem, ...]

    @property
    def meta(self) -> dict[str, Any]:
        """What the front matter says."""
        return self.front.data or {}


def read(data: bytes, path: str) -> Source:
    """Take a page apart; front matter that cannot be read stays in the text, as MkDocs would show it."""
    text, problems = decode(data, path)
    front, body = _front_matter(text, path)
    problems += front.problems
    kept = body.lstrip("\n") if front.data is not None else text
    first_line = text.count("\n", 0, len(text) - len(kept)) + 1
    return Source(path, kept, first_line, front, tuple(problems))


def written(meta: dict[str, Any], text: str) -> str:
    r"""Give a page's file that MkDocs reads as exactly these two, also where ``text`` begins like metadata."""
    return f"---\n{yaml.safe_dump(meta, width=float('inf'))}---\n{text}"


def title(source: Source, src_uri: str) -> str:
    """Give the title in the front matter, else the first ``# heading``, else the file's name in words."""
    said = source.meta.get("title")
    if isinstance(said, str) and said.strip():
        return said.strip()
    return _heading(source.text) or _name(PurePosixPath(src_uri))


def _front_matter(text: str, path: str) -> tuple[YamlMap, str]:
    opening = _OPENS.match(text)
    if not opening:
        return YamlMap(path, {}), text
    closing = _CLOSES.search(text, opening.end())
    if closing:
        inside = text[opening.end() : closing.start()]
        return load(inside, path, "the front matter", first=2), text[closing.end() :]
    begun = _NAME.match(text, opening.end())  # else it is a rule above the text
    return YamlMap(path, None, problems=[UNCLOSED.at(path, 1, 1)] if begun else []), text


def _heading(text: str) -> str:
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if mark and not fence:
            fence = mark[1]
        elif fence and line.strip().startswith(fence) and not line.strip(" " + fence[0]):
            fence = ""
        elif not fence and (found := heading(line)) and found[0] == 1:
            return found[1]
    return ""


def _name(path: PurePosixPath) -> str:
    stem = path.parent.name if path.stem in ("README", "index") and path.parent.name else path.stem
    words = stem.replace("-", " ").replace("_", " ")
    return words.capitalize() if words == words.lower() else words

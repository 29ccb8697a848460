"""The text of a YAML mapping → its data and the place of each key; a problem where it is no such mapping."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from helpsite.decoding import decode
from helpsite.placed import Placed
from helpsite.problems import Kind, Problem
from helpsite.yaml_places import Key, Places, compose, names_twice, places_of

INVALID = Kind("yaml", "{what} is not valid YAML: {reason}", "Correct it, or put the value between quotes.")
TWICE = Kind("same-twice", "the name '{name}' already stands on line {first}", "Remove one of the two.")
NOT_MAPPING = Kind("yaml-mapping", "{what} is not made of names and values", "Write one 'name: value' a line.")


class _Loader(yaml.SafeLoader):
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep)
        except ValueError as error:  # the 31st of February
            raise yaml.MarkedYAMLError(problem=str(error), problem_mark=node.start_mark) from error


@dataclass(frozen=True)
class YamlMap:
    """What a mapping says and where it says it; ``data`` is None where it cannot be read."""

    path: str
    data: dict[str, Any] | None
    written: Places = field(default_factory=Places)
    problems: list[Problem] = field(default_factory=list)

    @property
    def places(self) -> dict[Key, tuple[int, int]]:
        """Where each name and each item of a list begins."""
        return self.written.starts

    def place(self, *key: str | int) -> tuple[int, int]:
        """Give line and column of what is under ``key``: of the nearest name that has a place."""
        above = (key[:length] for length in range(len(key), 0, -1))
        return next((self.places[path] for path in above if path in self.places), (1, 1))

    def at(self, kind: Kind, *key: str | int, **values: object) -> Problem:
        """Give a problem of what is under ``key``."""
        line, column = self.place(*key)
        return kind.at(self.path, line, column, **values)

    def part(self, name: str) -> dict[str, Any]:
        """Give the mapping under ``name``, empty where there is none."""
        value = (self.data or {}).get(name)
        return value if isinstance(value, dict) else {}


def load(text: str, path: str, what: str, first: int = 1) -> YamlMap:
    """Read ``text``, whose first line is line ``first`` of the file; empty YAML is an empty mapping."""
    source = Placed(text, path, first)
    try:
        node = compose(text)
        twice = list(_twice(node, source))  # before what a merge key brings in stands beside it
        data = _Loader("").construct_document(node) if node else None
    except (yaml.YAMLError, RecursionError) as error:
        return YamlMap(path, None, problems=[_invalid(error, source, what)])
    if data is None:
        return YamlMap(path, {})
    if not isinstance(data, dict):
        return YamlMap(path, None, problems=[NOT_MAPPING.at(path, first, 1, what=what)])
    return YamlMap(path, data, places_of(node, source), twice)


def read(file: Path, path: str) -> YamlMap:
    """Read a YAML file that problems name ``path``; an empty mapping where there is no such file."""
    if not file.is_file():
        return YamlMap(path, {})
    text, problems = decode(file.read_bytes(), path)
    found = load(text, path, file.name)
    return replace(found, problems=problems + found.problems)


def outline(text: str, path: str, what: str) -> tuple[Places, list[Problem]]:
    """Give the places in YAML of any shape, with whatever tags: nothing is made of it."""
    source = Placed(text, path)
    try:
        return places_of(compose(text), source), []
    except (yaml.YAMLError, RecursionError) as error:
        return Places(), [_invalid(error, source, what)]


def _twice(node: yaml.Node | None, source: Placed) -> Iterator[Problem]:
    """Tell of each name that stands twice in one mapping: YAML keeps the last alone."""
    for first, again in names_twice(node):
        line, column = source.at(again.start_mark.index)
        yield TWICE.at(source.path, line, column, name=again.value, first=source.at(first.start_mark.index)[0])


def _invalid(error: Exception, source: Placed, what: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line, column = source.at(mark.index if mark else getattr(error, "position", 0))
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
    return INVALID.at(source.path, line, column, what=what, reason=reason)

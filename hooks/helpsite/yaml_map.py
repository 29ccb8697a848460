"""The text of a YAML mapping → its data and the place of each key; a problem where it is no such mapping."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from helpsite.decoding import decode, place
from helpsite.problems import Kind, Problem

INVALID = Kind("yaml", "{what} is not valid YAML: {reason}", "Correct it, or put the value between quotes.")
NOT_MAPPING = Kind("yaml-mapping", "{what} is not made of names and values", "Write one 'name: value' a line.")

Key = tuple[str, ...]  # ("structure", "readme"): the name, below the names that hold it


class _Loader(yaml.SafeLoader):  # the one written in C dies of deep nesting
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
    places: dict[Key, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def at(self, kind: Kind, *key: str, **values: object) -> Problem:
        """Give a problem of the value under ``key``."""
        line, column = self.places.get(key, (1, 1))
        return kind.at(self.path, line, column, **values)

    def part(self, name: str) -> dict[str, Any]:
        """Give the mapping under ``name``, empty where there is none."""
        value = (self.data or {}).get(name)
        return value if isinstance(value, dict) else {}


def load(text: str, path: str, what: str, first: int = 1) -> YamlMap:
    """Read ``text``, whose first line is line ``first`` of the file; empty YAML is an empty mapping."""
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node) if node else None
    except (yaml.YAMLError, RecursionError) as error:
        line, column = _place(error, text)
        reason = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
        problem = INVALID.at(path, line + first - 1, column, what=what, reason=reason)
        return YamlMap(path, None, problems=[problem])
    if data is None:
        return YamlMap(path, {})
    if not isinstance(data, dict):
        return YamlMap(path, None, problems=[NOT_MAPPING.at(path, first, 1, what=what)])
    return YamlMap(path, data, dict(_places(node, first)))


def read(file: Path, path: str) -> YamlMap:
    """Read a YAML file that problems name ``path``; an empty mapping where there is no such file."""
    if not file.is_file():
        return YamlMap(path, {})
    text, problems = decode(file.read_bytes(), path)
    found = load(text, path, file.name)
    return replace(found, problems=problems + found.problems)


def _place(error: Exception, text: str) -> tuple[int, int]:
    mark = getattr(error, "problem_mark", None)
    return (mark.line + 1, mark.column + 1) if mark else place(text, getattr(error, "position", 0))


def _places(node: yaml.Node | None, first: int, above: Key = ()) -> Iterator[tuple[Key, tuple[int, int]]]:
    if not isinstance(node, yaml.MappingNode) or len(above) > 4:  # an alias may hold itself
        return
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            below = (*above, key.value)
            yield below, (key.start_mark.line + first, key.start_mark.column + 1)
            yield from _places(value, first, below)

"""YAML with whatever tags → where each name, each item and each scalar stands; nothing is made of the tags."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import yaml
from yaml.scanner import Scanner

from helpsite.placed import Placed
from helpsite.source import Line

Key = tuple[str | int, ...]  # ("nav", 0, "Accueil"): names, and the numbers of items

_TEXT, _MERGE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:merge"

_PROPERTIES = re.compile(r"(?:[!&]\S*(?:\s+|\Z|(?=\n))(?:#.*\n\s*)*)*")  # of a node: its tag, its anchor
_WRITTEN = {
    '"': re.compile(r"\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\n\s*|.)|\S"),
    "'": re.compile(r"''|\S"),
}
_CHARACTER = re.compile(r"\S")


@dataclass(frozen=True)
class Scalar:
    """What is written from ``start`` to ``end`` of a text, inside its quotes, and the ``value`` that it stands for."""

    key: Key
    value: str
    tag: str  # what it stands for: a text, a number, a date, nothing …
    style: str  # plain "", quoted ' or ", block | or >
    start: int
    end: int
    source: Placed = field(repr=False, compare=False)

    @property
    def written(self) -> Line:
        """Give all of it as it stands in the file."""
        return self.source.line(self.start, self.end)

    def part(self, start: int, end: int) -> Line | None:
        """Give ``value[start:end]`` as it stands in the file; None where it begins or ends in space, or is folded."""
        spans = self._spans
        if start >= end or start not in spans or end - 1 not in spans:
            return None
        line = self.source.line(spans[start][0], spans[end - 1][1])
        return None if "\n" in line.text else line

    @cached_property
    def _spans(self) -> dict[int, tuple[int, int]]:
        """Align what is written with what it means: but for escapes, only the space between words differs."""
        spans, index = {}, 0
        for unit in _WRITTEN.get(self.style, _CHARACTER).finditer(self.source.text, self.start, self.end):
            if character := _meant(unit[0]):
                index = self.value.index(character, index)
                spans[index] = unit.span()
                index += 1
        return spans


@dataclass(frozen=True)
class Places:
    """Where the names and items of a YAML text begin, and its scalars in the order in which they stand."""

    starts: dict[Key, tuple[int, int]] = field(default_factory=dict)
    scalars: list[Scalar] = field(default_factory=list)

    @property
    def texts(self) -> list[Scalar]:
        """The scalars that stand for words, neither for numbers, dates or nothing nor for what a tag makes of them."""
        return [scalar for scalar in self.scalars if scalar.tag == _TEXT]


def compose(text: str) -> yaml.Node | None:
    """Give the nodes of the one document in ``text``; the loader written in C dies of deep nesting."""
    return yaml.SafeLoader(text).get_single_node()


def places_of(node: yaml.Node | None, source: Placed) -> Places:
    """Give the places of all that is below ``node``; what an alias repeats is where it was first written."""
    starts: dict[Key, tuple[int, int]] = {}
    scalars: dict[int, Scalar] = {}
    for key, start, below in _walk(node):
        if key:
            starts[key] = source.at(start)
        if isinstance(below, yaml.ScalarNode) and id(below) not in scalars:
            scalars[id(below)] = _scalar(key, below, source)
    return Places(starts, list(scalars.values()))


def names_twice(node: yaml.Node | None) -> Iterator[tuple[yaml.ScalarNode, yaml.ScalarNode]]:
    """Give the names that stand more than once in one mapping: the first, and the other."""
    for below in {id(below): below for _, _, below in _walk(node)}.values():
        first: dict[tuple[str, str], yaml.ScalarNode] = {}
        names = [name for name, _ in below.value] if isinstance(below, yaml.MappingNode) else []
        for name in names:
            if isinstance(name, yaml.ScalarNode) and name.tag != _MERGE:
                before = first.setdefault((name.tag, name.value), name)
                if before is not name:
                    yield before, name


def _walk(node: yaml.Node | None) -> Iterator[tuple[Key, int, yaml.Node]]:
    seen: set[int] = set()
    left: list[tuple[Key, int, yaml.Node]] = [((), 0, node)] if node else []
    while left:
        key, start, node = left.pop()
        yield key, start, node
        if id(node) not in seen:
            seen.add(id(node))
            left += reversed(list(_children(key, node)))


def _children(above: Key, node: yaml.Node) -> Iterator[tuple[Key, int, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if isinstance(name, yaml.ScalarNode):
                yield (*above, name.value), name.start_mark.index, value
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield (*above, index), item.start_mark.index, item


def _scalar(key: Key, node: yaml.ScalarNode, source: Placed) -> Scalar:
    start, end, style = node.start_mark.index, node.end_mark.index, node.style or ""
    properties = _PROPERTIES.match(source.text, start, end)
    start = properties.end() if properties else start
    if style in ("|", ">"):
        start = source.text.find("\n", start, end) + 1 or end
    elif style:
        start, end = start + 1, end - 1
    return Scalar(key, node.value, node.tag, style, start, end, source)


def _meant(written: str) -> str:
    if written == "''":
        return "'"
    if len(written) == 1:
        return written
    if written[1] in Scanner.ESCAPE_CODES:
        return chr(int(written[2:], 16))
    return Scanner.ESCAPE_REPLACEMENTS.get(written[1], "")

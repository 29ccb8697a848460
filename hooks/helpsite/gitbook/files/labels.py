"""``.gitbook/tags.yaml`` → the labels of tags: ``- tag: beta`` ⏎ ``  label: Bêta`` → ``{"beta": "Bêta"}``."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from helpsite import yaml_map
from helpsite.decoding import decode
from helpsite.yaml_map import YamlMap

NAME = ".gitbook/tags.yaml"


def read(file: Path, path: str) -> YamlMap:
    """Read the file that problems name ``path``; GitBook's list in it has no name, and is given one."""
    if not file.is_file():
        return YamlMap(path, {})
    text, problems = decode(file.read_bytes(), path)
    found = yaml_map.load(f"tags:\n{text.removeprefix('---')}", path, file.name, first=0)
    return replace(found, problems=problems + found.problems)


def labels(data: dict[str, Any] | None) -> dict[str, str]:
    """Give the label of each tag that has one, whether the tags are a list or named."""
    said = data or {}
    rows = said.get("tags")
    pairs = [(row.get("tag"), row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else said.items()
    return {str(tag): str(row["label"]) for tag, row in pairs if tag and isinstance(row, dict) and row.get("label")}

"""``.gitbook.yaml`` → where a GitBook space begins: its root, its first page, its summary, its moved addresses."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from helpsite.gitbook.files import kinds
from helpsite.gitbook.files.names import page_of, resolve
from helpsite.problems import Problem, did_you_mean
from helpsite.yaml_map import YamlMap

NAME = ".gitbook.yaml"


def wrong_root(space: YamlMap, folder: Path, docs: Path) -> list[Problem]:
    """Tell where ``root``, from ``folder``, is not the folder of the pages; GitBook's own is ``./``."""
    root = str((space.data or {}).get("root", "./"))
    if ("root",) not in space.places or (folder / root).resolve() == docs.resolve():
        return []
    hint = docs.relative_to(folder).as_posix() if docs.is_relative_to(folder) else "."
    return [space.at(kinds.ROOT, "root", root=root, docs=docs.name, hint=f"./{hint}".removesuffix("/."))]


def summary_of(space: YamlMap) -> str:
    """Give the path of the summary."""
    return resolve(_said(space, "summary") or "SUMMARY.md")


def home_of(space: YamlMap, pages: Collection[str]) -> tuple[str | None, list[Problem]]:
    """Give the page to begin with where the file names one."""
    said = _said(space, "readme")
    page = page_of(resolve(said), pages.__contains__) if said else None
    other = page_of(".", pages.__contains__)
    if page and other and page != other:
        return None, [space.at(kinds.README_TAKEN, "structure", "readme", target=said, other=other)]
    if not said or page:
        return page, []
    hint = did_you_mean(resolve(said), pages, "Create the page, or remove the line.")
    return None, [space.at(kinds.README, "structure", "readme", target=said, hint=hint)]


def _said(space: YamlMap, name: str) -> str:
    value: Any = space.part("structure").get(name)
    return str(value) if value else ""

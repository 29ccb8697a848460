"""A project's folder → every address written in it outside the Markdown of its pages."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from helpsite import pages
from helpsite.decoding import decode
from helpsite.links.written.config import in_config, inherited
from helpsite.links.written.files import in_script, in_style
from helpsite.links.written.model import Base, Written
from helpsite.links.written.templates import in_template
from helpsite.links.written.values import in_values
from helpsite.placed import Placed
from helpsite.problems import Problem
from helpsite.yaml_map import outline
from helpsite.yaml_places import Places

_READ = {".html": in_template, ".css": in_style, ".js": in_script}
_DATA = "_data"


@dataclass(frozen=True)
class Found:
    """The addresses, and what is wrong with the files of data that hold them."""

    addresses: list[Written] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Project:
    """Where the files of a project are; problems name them from ``folder``."""

    folder: Path
    docs: Path
    config: Path
    overrides: tuple[Path, ...] = ()

    def placed(self, file: Path) -> Placed:
        """Read a file; what is wrong with its bytes is told by who publishes it."""
        path = Path(os.path.relpath(file, self.folder)).as_posix()
        return Placed(decode(file.read_bytes(), path)[0], path)


def written(project: Project, fronts: Mapping[str, Places] | None = None) -> Found:
    """Read all files once; ``fronts`` are the places in front matter by page, read here where they are not given."""
    found = Found()
    found.addresses.extend(_in_config(project))
    for src_uri, places in (_fronts(project) if fronts is None else fronts).items():
        found.addresses.extend(in_values(places, Base.FRONT, src_uri))
    _add_data(found, project)
    for folder in (project.docs, *project.overrides):
        found.addresses.extend(_in_files(project, folder, (".css", ".js") if folder == project.docs else tuple(_READ)))
    return found


def _in_config(project: Project) -> Iterator[Written]:
    file, child, seen = project.config, Places(), set[Path]()
    while file.is_file() and file not in seen:
        seen.add(file)
        places = outline(*_read(project, file))[0]
        yield from in_config(inherited(places, child))
        child = Places({**places.starts, **child.starts})
        parent = next((each.value for each in places.scalars if each.key == ("INHERIT",)), "")
        file = Path(os.path.normpath(file.parent / parent))


def _read(project: Project, file: Path) -> tuple[str, str, str]:
    source = project.placed(file)
    return source.text, source.path, file.name


def _fronts(project: Project) -> dict[str, Places]:
    files = _files(project.docs, (".md",))
    return {uri: pages.read(file.read_bytes(), project.placed(file).path).front.written for uri, file in files}


def _add_data(found: Found, project: Project) -> None:
    for uri, file in _files(project.docs / _DATA, (".yml", ".yaml")):
        places, problems = outline(*_read(project, file))
        found.problems.extend(problems)
        found.addresses.extend(in_values(places, Base.FRONT, f"{_DATA}/{uri}"))


def _in_files(project: Project, folder: Path, suffixes: tuple[str, ...]) -> Iterator[Written]:
    for uri, file in _files(folder, suffixes):
        yield from _READ[file.suffix](project.placed(file), uri)


def _files(folder: Path, suffixes: tuple[str, ...]) -> Iterator[tuple[str, Path]]:
    for file in sorted(folder.rglob("*")):
        if file.suffix in suffixes and file.is_file():
            yield file.relative_to(folder).as_posix(), file

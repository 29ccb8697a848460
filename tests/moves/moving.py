"""Projects in which pages move, by the command that writers call."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from helpsite.gitbook.files.names import is_external, page_of
from helpsite.moves.__main__ import main
from helpsite.moves.addresses import target
from helpsite.moves.project import Project
from helpsite.moves.references import sources

Files = dict[str, bytes]


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a project's files; its configuration is the least there can be, where none is given."""
    for name, content in {"mkdocs.yml": "site_name: Essai\n", **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def contents(folder: Path) -> Files:
    """Give every file of a project, but for git's own."""
    files = (file for file in folder.rglob("*") if file.is_file() and ".git" not in file.relative_to(folder).parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def move(folder: Path, *arguments: str, patch: pytest.MonkeyPatch) -> int:
    """Call the command there."""
    patch.chdir(folder)
    return main(list(arguments))


def links(folder: Path) -> list[tuple[str, str, str]]:
    """Give each link into the site: its file, what it leads to and its fragment."""
    project = Project(folder)
    found = []
    for source in sources(project):
        place, address = source.reference.target, source.reference.address
        if is_external(address) or not address.partition("#")[0]:
            continue
        to = target(address, source.folder, source.is_literal)
        page = page_of(to, project.files.__contains__) or to
        found.append((project.src_uri(place.path) or place.path, page, address.partition("#")[2]))
    return sorted(found)


def without_old(files: Files, names: Iterable[str]) -> Files:
    """Leave out of some pages what front matter says of their old addresses, and front matter that says only that."""
    return {name: _without(content) if name in set(names) else content for name, content in files.items()}


def _without(content: bytes) -> bytes:
    lines = [line for line in content.splitlines(keepends=True) if not line.startswith(b"anciennes_adresses: [")]
    kept = b"".join(lines)
    for newline in (b"\n", b"\r\n"):
        kept = kept.removeprefix(b"---" + newline + b"---" + newline + newline)
    return kept

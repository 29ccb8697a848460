"""A page or a folder and its new place → all that must be written for it; nothing is written yet."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname

from helpsite.moves.addresses import Moved, Place, moved_address
from helpsite.moves.checks import below, check
from helpsite.moves.edits import Edit, bytes_of, edited, text_of
from helpsite.moves.front import with_old
from helpsite.moves.old import address, dest_of, dest_uri
from helpsite.moves.project import Project
from helpsite.moves.references import Source, sources
from helpsite.moves.refused import RefusedError


@dataclass(frozen=True)
class Plan:
    """What moves, below the documentation folder; the links that change; the files to write, at their new paths."""

    start: Path
    end: Path
    edits: list[Edit]
    added: dict[str, str]  # the old address that each page gets
    contents: dict[Path, bytes]


def plan(project: Project, start: Path, end: Path) -> Plan:
    """Plan a move; raise RefusedError where it cannot be."""
    old, new = below(project, start, "FROM"), below(project, end, "TO")
    files = check(project, old, new)
    moved = Moved(files, project.files.__contains__)
    edits = sorted({edit for source in sources(project) if (edit := _edit(source, moved))})
    added = dict(_added(project, files))
    return Plan(project.docs / old, project.docs / new, edits, added, _contents(project, files, edits, added))


def _edit(source: Source, moved: Moved) -> Edit | None:
    line = source.reference.target
    after = dirname(moved(source.owner)) if source.owner else source.folder
    place = Place(source.folder, after, source.is_page, source.is_value, source.is_literal)
    meant = source.reference.address
    new = moved(meant) if source.is_folder else moved_address(line.text, meant, place, moved)
    return Edit(line.path, line.number, line.column, line.text, new) if new not in (None, line.text) else None


def _added(project: Project, files: dict[str, str]) -> Iterator[tuple[str, str]]:
    for old, new in files.items():
        was, now = (dest_of(path, project.directory_urls) for path in (old, new))
        if old.endswith(".md") and old in project.files and was and was != now:
            yield new, address(was)


def _contents(project: Project, files: dict[str, str], edits: list[Edit], added: dict[str, str]) -> dict[Path, bytes]:
    by_path: defaultdict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_path[edit.path].append(edit)
    pages = {project.site.shown(project.docs / old): new for old, new in files.items() if new in added}
    found = {}
    for path in sorted(by_path.keys() | pages.keys()):
        before = _read(project.folder / path, path)
        text = edited(text_of(before, path), by_path[path])
        src_uri = project.src_uri(path)
        new = files.get(src_uri or "", src_uri)
        if path in pages:
            text = with_old(text, path, added[pages[path]], _stands(project, pages[path]))
        after = project.docs / new if new else project.folder / path
        found[after] = bytes_of(text, before)
    return found


def _read(file: Path, path: str) -> bytes:
    if file.is_symlink():  # the file may be another page too, or none of the project's
        raise RefusedError(f"{path} is a symbolic link, and would have to change. Put a copy in its place.")
    return file.read_bytes()


def _stands(project: Project, src_uri: str) -> Callable[[str], bool]:
    now = dest_of(src_uri, project.directory_urls)
    return lambda written: dest_uri(written, project.directory_urls) == now

"""What stands against a move, before anything else is looked at."""

from pathlib import Path

from helpsite.gitbook.files.names import INDEXES
from helpsite.gitbook.files.space import summary_of
from helpsite.moves.old import KEY, above, dest_of, dest_uri
from helpsite.moves.project import Project
from helpsite.moves.redirects import of_page, of_space
from helpsite.moves.refused import RefusedError
from helpsite.problems import did_you_mean


def below(project: Project, path: Path, name: str) -> str:
    """Give the path below the documentation folder; raise RefusedError for what is not there, and for a symlink."""
    docs, shown = project.docs.resolve(), project.site.shown(path)
    if path.is_symlink():
        raise RefusedError(f"{shown} is a symbolic link. Move what it leads to.")
    if not path.resolve().is_relative_to(docs) or path.resolve() == docs:
        raise RefusedError(f"{name} is not in {project.site.shown(project.docs)}: {shown}")
    return path.resolve().relative_to(docs).as_posix()


def check(project: Project, old: str, new: str) -> dict[str, str]:
    """Give the new path of each file and folder that moves; raise RefusedError where the move cannot be."""
    start, end = project.docs / old, project.docs / new
    if not start.exists():
        hint = did_you_mean(old, project.files, "Look at its name again.")
        raise RefusedError(f"There is no {project.site.shown(start)}. {hint}")
    if end.exists():
        hint = f" Write the whole new path: {project.site.shown(end / start.name)}" if end.is_dir() else ""
        raise RefusedError(f"{project.site.shown(end)} is there already.{hint}")
    if start.is_file() and not (old.endswith(".md") and new.endswith(".md")):
        raise RefusedError("What is moved is a page, .md, or a folder.")
    if f"{new}/".startswith(f"{old}/"):
        raise RefusedError("A folder cannot be moved into itself.")
    if old in (*INDEXES, summary_of(project.site.space)):
        raise RefusedError(f"{project.site.shown(start)} has its place by its name: it cannot move.")
    files = _files(project, old, new)
    _free(project, files)
    return files


def _files(project: Project, old: str, new: str) -> dict[str, str]:
    inside = [file for file in project.files if file == old or file.startswith(f"{old}/")]
    folders = {folder for file in inside for folder in above(file) if f"{folder}/".startswith(f"{old}/")}
    return {path: new + path.removeprefix(old) for path in (*inside, *folders)}


def _free(project: Project, files: dict[str, str]) -> None:
    """Refuse a place whose address another page has, or has had."""
    taken = {dest_of(page, project.directory_urls): page for page in project.pages if page not in files}
    claims = list(of_space(project.site.space))
    for page in project.pages:
        source = project.site.source(page)
        claims += of_page(source.front, page)[0] if source and page not in files else []
    old = {dest_uri(each.old, project.directory_urls): each for each in claims}
    for new in files.values():
        dest = dest_of(new, project.directory_urls) if new.endswith(".md") else None
        if dest and dest in taken:
            raise RefusedError(f"{new} would have the address of {taken[dest]}.")
        if dest and dest in old:
            said = f"{KEY if old[dest].page else 'redirects'} in {old[dest].said.path}"
            raise RefusedError(
                f"{new} would have the address {old[dest].old}, which is in {said}. Remove it there first."
            )

"""A project → every address that is written in it, and from where each leads on."""

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from markdown import Markdown

from helpsite.gitbook.extension import GitBookExtension
from helpsite.gitbook.files import space
from helpsite.gitbook.files.names import page_of, resolve
from helpsite.links.written.model import Base
from helpsite.links.written.project import written
from helpsite.moves.project import Project
from helpsite.source import Line, Reference
from helpsite.yaml_map import outline

_VALUES = (Base.FRONT, Base.DOCS, Base.NAV)
_SPACE = (("redirects",), ("structure", "readme"), ("structure", "summary"))


class Source(NamedTuple):
    """An address, and the folder from which it leads on; ``owner`` is the file that takes that folder with it."""

    reference: Reference
    folder: str
    owner: str | None = None
    is_page: bool = False  # Markdown, where a page is linked by its file
    is_literal: bool = False  # where %20 is no space
    is_value: bool = False  # of YAML, where a space is as good as %20
    is_folder: bool = False  # the folder of a pattern: ``causes`` in ``causes/*.md``


def sources(project: Project) -> Iterator[Source]:
    """Give each address once, wherever it is written."""
    seen: set[Line] = set()
    for source in (*_in_pages(project), *_in_space(project), *_elsewhere(project)):
        if source.reference.target not in seen:
            seen.add(source.reference.target)
            yield source


def _in_pages(project: Project) -> Iterator[Source]:
    extension = GitBookExtension()
    markdown = Markdown(extensions=[*project.extensions, extension])
    for src_uri in project.pages:
        page, source = project.site.page(src_uri), project.site.source(src_uri)
        extension.page = page
        markdown.reset().convert(source.text if source else "")
        for references, is_literal in ((page.references, False), (page.includes, True)):
            for reference in references:
                owner = project.src_uri(reference.target.path)
                yield Source(reference, posixpath.dirname(owner or ""), owner, True, is_literal)


def _in_space(project: Project) -> Iterator[Source]:
    for folder in (project.docs, project.folder):
        if (folder / space.NAME).is_file():
            source = project.sources.placed(folder / space.NAME)
            for scalar in outline(source.text, source.path, space.NAME)[0].scalars:
                if any(scalar.key[: len(key)] == key for key in _SPACE):
                    yield Source(Reference(scalar.value, scalar.written, scalar.written), "", is_value=True)
            return


def _elsewhere(project: Project) -> Iterator[Source]:
    for reference, base, src_uri in written(project.sources).addresses:
        if base is Base.NAV and "*" in reference.address:
            yield Source(_folder(reference), "", is_folder=True)
            continue
        own, owner = posixpath.dirname(src_uri), project.src_uri(reference.target.path)
        folders = {Base.FRONT: (own, ""), Base.FILE: (own,)}.get(base, ("",))
        if base is not Base.PAGE or reference.address.startswith("/"):
            for folder in folders:
                path = resolve(reference.address, folder)
                if page_of(path, project.files.__contains__):
                    own_owner = owner if base in (Base.FRONT, Base.FILE) and folder == own else None
                    yield Source(reference, folder, own_owner, is_literal=base is Base.NAV, is_value=base in _VALUES)
                    break


def _folder(reference: Reference) -> Reference:
    """Give the folder in which a pattern looks for pages."""
    folder = reference.address.partition("*")[0].rpartition("/")[0]
    return Reference(folder, reference.link, reference.target.saying(folder))

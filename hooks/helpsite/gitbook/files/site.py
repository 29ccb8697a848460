"""What one build knows of the writers' files: read once, answered from memory; made anew for each build."""

import os
import posixpath
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from helpsite import pages, yaml_map
from helpsite.gitbook.files import labels, space, variables
from helpsite.gitbook.files.front_matter import Front, Theme, understand
from helpsite.gitbook.files.icons import Icons
from helpsite.gitbook.files.names import page_of
from helpsite.gitbook.page import Page
from helpsite.pages import Source
from helpsite.problems import Problem
from helpsite.source import Line, Reference
from helpsite.yaml_map import YamlMap


@dataclass
class Site:
    """The documentation folder of a project, and the problems found in it so far."""

    docs: Path
    project: Path
    theme_folders: tuple[Path, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    redirects: dict[str, Line] = field(default_factory=dict)  # where each is said, by the dest_uri of its page
    nav: list[Reference] = field(default_factory=list)  # what the summary names
    marks: bool = False  # whether the elements of pages carry the number of their reference
    converted: dict[str, Page] = field(default_factory=dict)  # the pages that were rendered, by src_uri
    _sources: dict[str, Source] = field(default_factory=dict)
    _fronts: dict[str, Front] = field(default_factory=dict)

    def shown(self, path: Path) -> str:
        """Give a path as problems name it: from the project's folder."""
        return Path(os.path.relpath(path, self.project)).as_posix()

    def path(self, src_uri: str) -> Path | None:
        """Give the file at ``src_uri``; None where there is none, or where it is outside the folder."""
        path = Path(os.path.normpath(self.docs / src_uri))
        return path if path.is_relative_to(self.docs) and os.path.isfile(path) else None  # noqa: PTH113, never raises

    def read(self, src_uri: str, data: bytes) -> Source:
        """Take a page apart, once; ``data`` are its bytes."""
        if src_uri not in self._sources:
            source = pages.read(data, self.shown(self.docs / src_uri))
            self.problems += source.problems
            self._sources[src_uri] = source
        return self._sources[src_uri]

    def know(self, src_uri: str, source: Source) -> None:
        """Take a page that was made as one that was read."""
        self._sources[src_uri] = source

    def source(self, src_uri: str) -> Source | None:
        """Give a page as written; None where there is no such file."""
        path = None if src_uri in self._sources else self.path(src_uri)
        return self.read(src_uri, path.read_bytes()) if path else self._sources.get(src_uri)

    def front(self, src_uri: str) -> Front:
        """Give what the front matter of a page means."""
        source = self.source(src_uri)
        if source and src_uri not in self._fronts:
            self._fronts[src_uri] = understand(source, src_uri, self.theme)
            self.problems += self._fronts[src_uri].problems
        return self._fronts.get(src_uri, Front())

    def include(self, src_uri: str) -> tuple[str, str, int] | None:
        """Give the text of a file to include, its path as problems name it, and the text's first line."""
        source = self.source(src_uri)
        return (source.text, source.path, source.first_line) if source else None

    def title(self, src_uri: str) -> str | None:
        """Give the title of a page, or of the first page of a folder."""
        page = page_of(posixpath.normpath(src_uri), lambda guess: guess.endswith(".md") and bool(self.source(guess)))
        source = self.source(page) if page else None
        return pages.title(source, src_uri) if source else None

    def size(self, src_uri: str) -> int | None:
        """Give the bytes of a file."""
        path = self.path(src_uri)
        return path.stat().st_size if path else None

    def page(self, src_uri: str) -> Page:
        """Give what the GitBook extension is told of a page."""
        source = self.source(src_uri)
        return Page(
            path=source.path if source else src_uri,
            src_uri=src_uri,
            first_line=source.first_line if source else 1,
            variables=variables.variables(self.variables.data, self.front(src_uri).variables),
            labels=self.labels,
            include=self.include,
            title=self.title,
            size=self.size,
            icon=self.theme.icons.svg,
            marks=self.marks,
        )

    def keep(self, page: Page) -> None:
        """Keep what was noted of a page while it was converted."""
        self.converted[page.src_uri] = page
        self.problems += page.problems

    @cached_property
    def space(self) -> YamlMap:
        """The GitBook configuration: in the documentation folder, else beside ``mkdocs.yml``."""
        folder = self.docs if (self.docs / space.NAME).is_file() else self.project
        found = yaml_map.read(folder / space.NAME, self.shown(folder / space.NAME))
        self.problems += found.problems + space.wrong_root(found, folder, self.docs)
        return found

    @property
    def watched(self) -> list[str]:
        """The files outside the documentation folder that a change of makes another site."""
        return [str(beside) for beside in [self.project / space.NAME] if beside.is_file()]

    @cached_property
    def variables(self) -> YamlMap:
        """The variables of the space."""
        found = yaml_map.read(self.docs / variables.NAME, self.shown(self.docs / variables.NAME))
        self.problems += found.problems
        return found

    @cached_property
    def labels(self) -> dict[str, str]:
        """What the tags of updates are called."""
        found = labels.read(self.docs / labels.NAME, self.shown(self.docs / labels.NAME))
        self.problems += found.problems
        return labels.labels(found.data)

    @cached_property
    def theme(self) -> Theme:
        """The icons and templates of the theme."""
        icons = Icons(tuple(folder / ".icons" for folder in self.theme_folders))
        return Theme(icons, lambda name: any((folder / name).is_file() for folder in self.theme_folders))


def site_of(config: MutableMapping[str, Any]) -> Site:
    """Give the site of this build, kept in its configuration: MkDocs makes a new one for each build."""
    if "helpsite" not in config:
        docs, file = Path(config["docs_dir"]), config["config_file_path"]
        project, folders = Path(file).parent if file else docs.parent, map(Path, config["theme"].dirs)
        config["helpsite"] = Site(docs, project, tuple(folders))
    site: Site = config["helpsite"]
    return site

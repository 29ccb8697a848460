"""The folder of a project, as far as moving a page must know it: without MkDocs, and with nothing kept."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from helpsite.gitbook.files.site import Site
from helpsite.links.written.project import Project as Sources
from helpsite.moves.refused import RefusedError
from helpsite.yaml_map import outline
from helpsite.yaml_places import Places

_CONFIG = "mkdocs.yml"


@dataclass(frozen=True)
class Project:
    """A project by its folder; paths below its documentation folder are called ``src_uri``."""

    folder: Path

    @cached_property
    def config(self) -> Places:
        """What ``mkdocs.yml`` says, and where."""
        file = self.folder / _CONFIG
        if not file.is_file():
            raise RefusedError(f"There is no {_CONFIG} in {self.folder}. Call this from the project's folder.")
        places, problems = outline(file.read_text("utf-8-sig"), _CONFIG, _CONFIG)
        if problems:
            raise RefusedError(str(problems[0]))
        return places

    @cached_property
    def docs(self) -> Path:
        """The documentation folder."""
        return self.folder / self._said("docs_dir", default="docs")

    @property
    def directory_urls(self) -> bool:
        """Whether ``a.md`` is published as ``a/``."""
        return self._said("use_directory_urls", default="true").lower() not in ("false", "no", "off")

    @property
    def extensions(self) -> Iterator[str]:
        """The names of the Markdown extensions."""
        below = [key for key in self.config.starts if key[0] == "markdown_extensions"]
        yield from (str(key[2]) for key in below if len(key) == 3)
        yield from (each.value for each in self.config.scalars if each.key in below and len(each.key) == 2)

    @cached_property
    def site(self) -> Site:
        """The pages."""
        return Site(self.docs, self.folder)

    @cached_property
    def sources(self) -> Sources:
        """Where addresses stand outside of pages."""
        custom = next((each.value for each in self.config.scalars if each.key == ("theme", "custom_dir")), None)
        overrides = (self.folder / custom,) if custom else ()
        return Sources(self.folder, self.docs, self.folder / _CONFIG, overrides)

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file of the documentation folder."""
        return frozenset(file.relative_to(self.docs).as_posix() for file in self.docs.rglob("*") if file.is_file())

    @property
    def pages(self) -> list[str]:
        """The files of Markdown among them, those to include too."""
        return sorted(src_uri for src_uri in self.files if src_uri.endswith(".md"))

    def src_uri(self, shown: str) -> str | None:
        """``docs/aide/faq.md``, as problems name it → ``aide/faq.md``; None outside the documentation folder."""
        path = posixpath.relpath(shown, self.site.shown(self.docs))
        return None if path.startswith("../") else path

    def _said(self, name: str, default: str) -> str:
        return next((each.value for each in self.config.scalars if each.key == (name,)), default)

"""The links of a site that was just built → problems, each where its writer can mend it."""

import json
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from helpsite.gitbook.files.site import Site as Sources
from helpsite.gitbook.files.site import site_of
from helpsite.gitbook.kinds import ANCHOR_TWICE
from helpsite.gitbook.page import Page
from helpsite.links.check import check
from helpsite.links.folder import read_folder, text_of, url_of
from helpsite.links.frame import once, path_in
from helpsite.links.in_html import place_in
from helpsite.links.ledger import Ledger
from helpsite.links.model import Fault, Link
from helpsite.links.names import Names
from helpsite.links.outside import outside
from helpsite.links.places import Places
from helpsite.links.site import Site
from helpsite.links.urls import place_of
from helpsite.links.written.check import check as check_written
from helpsite.links.written.check import check_anchors
from helpsite.links.written.project import Found, Project, written
from helpsite.links.written.resolve import Sources as Paths
from helpsite.placed import Placed
from helpsite.problems import Problem
from helpsite.source import Line
from helpsite.themes import own_templates


@dataclass(frozen=True)
class Build:
    """A build at its end: the site in ``folder``, and all that it was made from."""

    ledger: Ledger
    sources: Sources
    folder: Path
    site_url: str
    config: Path

    @classmethod
    def of(cls, config: MutableMapping[str, Any]) -> "Build":
        """Give the build that a configuration of MkDocs has led to, with its ledger in ``links``."""
        folder, file = Path(config["site_dir"]), Path(config["config_file_path"])
        return cls(config["links"], site_of(config), folder, config["site_url"] or "", file)

    def problems(self) -> list[Problem]:
        """Give all problems, one a fault: what stands in a template is at fault once, not on every page."""
        written = check_written(self.written.addresses, self.paths)
        written += check_anchors(self.written.addresses, self.paths, self._ids)
        known = {each.place for each in written}
        faults = once(check(self.site, self.names), self.site, self._is_placed)
        built = (self.places.problem(fault) for fault in faults)
        found = [each for each in built if each.place not in known]
        found += [*written, *self.written.problems]
        own = (each for each in found if not each.path.startswith("../"))
        return list({(each.place, each.code): each for each in own}.values())

    def write_outside(self, file: str | None) -> None:
        """Write the addresses that lead out of the site and their places, as JSON, to a file where one is named."""
        if file:
            found = outside(self.site, self.places, (each.reference for each in self.written.addresses))
            Path(file).write_text(json.dumps(found, indent=1), "utf-8")

    @cached_property
    def site(self) -> Site:
        """All that was published."""
        host, base = place_of(self.site_url)
        return read_folder(self.folder, base, host, self.ledger.documents)

    @cached_property
    def written(self) -> Found:
        """The addresses in front matter, configuration, templates, style sheets and data."""
        pages = (self.sources.source(src_uri) for src_uri in self.sources.converted)
        fronts = {uri: page.front.written for uri, page in zip(self.sources.converted, pages, strict=True) if page}
        return written(Project(self.sources.project, self.sources.docs, self.config, self._templates), fronts)

    @property
    def _templates(self) -> tuple[Path, ...]:
        return own_templates(self.sources.theme_folders)

    @cached_property
    def places(self) -> Places:
        """Where each address was written."""
        by_source = {src_uri: url for url, src_uri in self.ledger.sources.items()}
        pages = {by_source[uri]: page for uri, page in self.sources.converted.items() if uri in by_source}
        return Places(
            pages={url: page.references for url, page in pages.items()},
            paths={
                **{file.name: self.sources.shown(file) for each in self._templates for file in each.glob("*.html")},
                **{url: self.sources.shown(self.sources.docs / uri) for uri, url in by_source.items()},
            },
            elsewhere=[*self.sources.nav, *(each.reference for each in self.written.addresses)],
            made=self._made(by_source),
            anchors={url: _anchors(page) for url, page in pages.items()},
            path_of=self._path,
            in_file=self._in_file,
        )

    def _made(self, by_source: Mapping[str, str]) -> dict[str, Line]:
        """Give where pages come from that are no files: an old address, data."""
        made = {url_of(dest): place for dest, place in self.sources.redirects.items()}
        for uri, url in by_source.items():
            source = self.sources.source(uri) if uri.endswith(".md") else None
            if source and source.path != self.sources.shown(self.sources.docs / uri):
                made[url] = Line("", source.path, source.first_line)
        return made

    @cached_property
    def names(self) -> Names:
        """What writers call the pages and files."""
        return Names(self.ledger.sources, self.ledger.kept_out, self.places.written)

    @cached_property
    def paths(self) -> Paths:
        """What there is to link to."""
        docs, kept_out = self.sources.docs, self.ledger.kept_out
        files = {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()}
        return Paths((files | self.ledger.files.keys()) - kept_out, set(self.site.targets), kept_out)

    def _is_placed(self, url: str, link: Link) -> bool:
        return self.places.reference(url, link) is not None

    def _in_file(self, fault: Fault) -> Line | None:
        """Give the place in an HTML file of the documentation folder."""
        src_uri = None if fault.url in self.ledger.documents else self.names.sources.get(fault.url)
        file = self.sources.path(src_uri) if src_uri and fault.link and fault.url in self.site.documents else None
        return place_in(Placed(text_of(file), self.sources.shown(file)), fault) if file else None

    def _path(self, url: str, link: Link) -> str | None:
        return path_in(self.site, url, link)

    def _ids(self, src_uri: str) -> frozenset[str] | None:
        file = self.ledger.files.get(src_uri)
        document = self.site.documents.get(url_of(file.dest_uri)) if file else None
        return document.ids if document else None


def _anchors(page: Page) -> dict[str, Line]:
    return {name: line for (code, name), line in page.names.items() if code == ANCHOR_TWICE.code}

"""Checks that what pages and data name is there, that nothing is said twice, and that nothing contradicts itself."""

import re
from collections.abc import Collection, Iterator, Mapping
from posixpath import basename, splitext

from helpsite.content import kinds
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.labels import Duration
from helpsite.content.schema import Cause, Service, Status, Typed
from helpsite.pages import Source
from helpsite.problems import Problem, did_you_mean
from helpsite.yaml_map import YamlMap

_FEW = 12  # names that a message can list
_FIGURE = re.compile(r"\b([45])(?:\d\d\b|\.\d+\.\d+)")
_NATURES = {"4": (Duration.FINAL, "temporary"), "5": (Duration.TEMPORARY, "final")}


def problems_of(found: Catalogue, untyped: Mapping[str, Source]) -> Iterator[Problem]:
    """Give what is wrong between the pages and the data of a site."""
    sources = _sources(found)
    for entry in found.pages.values():
        yield from _of_page(found, entry, sources)
        yield from _related(found, entry, untyped)
    for name, family in found.data.codes.items():
        file = found.data.files[f"codes/{name}"]
        for index, code in enumerate(family.codes):
            key = ("codes", index)
            if code.cause:
                yield from _page(found, file, (*key, "cause"), Cause, code.cause)
            for place, source in enumerate(code.sources):
                yield from _missing(file, (*key, "sources", place), "source", source, sources)
            yield from _contradiction(file, (*key, "duree"), code.code, code.duration)
    yield from _of_way(found)
    yield from _unused(found)


def _of_page(found: Catalogue, entry: Entry, sources: Collection[str]) -> Iterator[Problem]:
    said, file = entry.said, entry.written.front
    for index, source in enumerate(said.sources):
        yield from _missing(file, ("sources", index), "source", source, sources)
    if isinstance(said, Cause):
        yield from _missing(file, ("famille",), "family", said.family, found.data.families)
        for service in said.services:
            yield from _page(found, file, ("services", service), Service, service)
        for status in said.statuses:
            yield from _page(found, file, ("statuts", status), Status, status)


def _related(found: Catalogue, entry: Entry, untyped: Mapping[str, Source]) -> Iterator[Problem]:
    for index, name in enumerate(entry.said.related):
        key, file, other = ("voir_aussi", index), entry.written.front, found.pages.get(name)
        if name == entry.src_uri:
            yield file.at(kinds.RELATED_SELF, *key, name=name)
        elif other and entry.src_uri in other.said.related and entry.src_uri > name:
            yield file.at(kinds.RELATED_TWICE, *key, name=name)
        elif name in untyped:
            hint = f"Give {untyped[name].path} a kind: write 'genre: guide' into its front matter."
            yield file.at(kinds.UNKNOWN_RELATION, *key, thing="typed page", name=name, hint=hint)


def _of_way(found: Catalogue) -> Iterator[Problem]:
    for index, step in enumerate(found.data.path.steps if found.data.path else ()):
        for name, stem in (("statut", step.status), ("arret", step.stop)):
            if stem:
                file = found.data.files["chemin"]
                yield from _page(found, file, ("etapes", index, name), Status, stem)


def _unused(found: Catalogue) -> Iterator[Problem]:
    used = {source for entry in found.pages.values() for source in entry.said.sources}
    used |= {source for family in found.data.codes.values() for code in family.codes for source in code.sources}
    for name in found.data.sources.keys() - used:
        yield found.data.places[name].at(kinds.UNUSED_SOURCE, name, name=name)


def _page(
    found: Catalogue, file: YamlMap, key: tuple[str | int, ...], model: type[Typed], stem: str
) -> Iterator[Problem]:
    """Tell of a page that is not there, but not where something is wrong with that page: that is told of it."""
    if not found.named(model, stem) and stem not in {splitext(basename(page))[0] for page in found.faulty}:
        names = [entry.stem for entry, _ in found.of(model)]
        yield from _missing(file, key, model.__name__.lower(), stem, names)


def _missing(
    file: YamlMap, key: tuple[str | int, ...], thing: str, name: str, names: Collection[str]
) -> Iterator[Problem]:
    if name not in names:
        known = f"Write one of {', '.join(sorted(names))}." if 0 < len(names) <= _FEW else f"Make this {thing} first."
        hint = did_you_mean(name, names, known)
        yield file.at(kinds.UNKNOWN_RELATION, *key, thing=thing, name=name, hint=hint)


def _contradiction(file: YamlMap, key: tuple[str | int, ...], code: str, duration: Duration) -> Iterator[Problem]:
    figures = set(_FIGURE.findall(code))
    if len(figures) == 1:
        figure = figures.pop()
        wrong, nature = _NATURES[figure]
        if duration is wrong:
            values = {"name": code, "figure": figure, "nature": nature, "value": duration.value}
            yield file.at(kinds.CONTRADICTION, *key, **values)


def _sources(found: Catalogue) -> set[str]:
    """Give the names of all sources, those that something is wrong with too: that is told where they stand."""
    return {name for path, file in found.data.files.items() if path.startswith("sources/") for name in file.data or ()}

"""The files below ``docs/_data/`` → the records that they hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from helpsite.content import kinds
from helpsite.content.checked import R, checked
from helpsite.content.schema.data import CodeFamily, Family, Glossary, Groups, Path, Source, Synonyms, Term
from helpsite.gitbook.files.site import Site
from helpsite.problems import Problem
from helpsite.yaml_map import YamlMap, read

FOLDER = "_data"


@dataclass
class Data:
    """What a site's data files say; ``places`` is where each source stands: its file, and its key there."""

    families: dict[str, Family] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    terms: list[Term] = field(default_factory=list)
    path: Path | None = None
    synonyms: dict[int, Synonyms] = field(default_factory=dict)  # by their number in the file
    codes: dict[str, CodeFamily] = field(default_factory=dict)
    files: dict[str, YamlMap] = field(default_factory=dict)  # by their path below the folder, without .yaml
    places: dict[str, YamlMap] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_data(site: Site) -> Data:
    """Read all data files that there are."""
    return _Reader(site).read()


class _Reader:
    def __init__(self, site: Site) -> None:
        self.site = site
        self.folder = site.docs / FOLDER
        self.data = Data()

    def read(self) -> Data:
        data = self.data
        data.families = dict(self._records("familles", Family, "a family"))
        for name in self._in("sources"):
            data.sources |= dict(self._sources(name))
        self._codes()
        self._terms()
        self._synonyms()
        way = self._file("chemin")
        data.path = self._record(way, Path, way.data, "the way") if way.data else None
        return data

    def _sources(self, name: str) -> Iterator[tuple[str, Source]]:
        for key, record in self._records(name, Source, "a source"):
            file, first = self.data.files[name], self.data.places.setdefault(key, self.data.files[name])
            if first is not file:
                place = f"{first.path}:{first.place(key)[0]}"
                self.data.problems.append(file.at(kinds.SAME_TWICE, key, thing="the source", name=key, first=place))
            yield key, record

    def _codes(self) -> None:
        families = []
        for name in self._in("codes"):
            file = self._file(name)
            record = self._record(file, CodeFamily, file.data, "a family of codes") if file.data else None
            families += [(FilePath(name).name, record)] if record else []
        self.data.codes = dict(sorted(families, key=lambda pair: (pair[1].rank, pair[0])))

    def _terms(self) -> None:
        file, known = self._file("glossaire"), dict[str, str]()
        glossary = self._record(file, Glossary, file.data or {}, "the glossary")
        for index, said in enumerate(glossary.terms if glossary else []):
            key = ("termes", index)
            record = self._record(file, Term, said, "a term", key)
            self.data.terms += [record] if record else []
            for word in (record.term, *record.also) if record else ():
                place = f"{file.path}:{file.place(*key)[0]}"
                if known.setdefault(word, place) != place:
                    same = {"thing": "the word", "name": word, "first": known[word]}
                    self.data.problems.append(file.at(kinds.SAME_TWICE, *key, **same))

    def _synonyms(self) -> None:
        file = self._file("synonymes")
        groups = self._record(file, Groups, file.data or {}, "the synonyms")
        for index, said in enumerate(groups.groups if groups else []):
            if record := self._record(file, Synonyms, said, "a group", ("groupes", index)):
                self.data.synonyms[index] = record

    def _records(self, name: str, model: type[R], what: str) -> Iterator[tuple[str, R]]:
        file = self._file(name)
        for key, said in (file.data or {}).items():
            if record := self._record(file, model, said, what, (key,)):
                yield key, record

    def _record(
        self, file: YamlMap, model: type[R], said: object, what: str, key: tuple[str | int, ...] = ()
    ) -> R | None:
        record, problems = checked(model, said, file, what, key)
        self.data.problems += problems
        return record

    def _file(self, name: str) -> YamlMap:
        path = self.folder / f"{name}.yaml"
        self.data.files[name] = read(path, self.site.shown(path))
        self.data.problems += self.data.files[name].problems
        return self.data.files[name]

    def _in(self, folder: str) -> list[str]:
        return sorted(f"{folder}/{path.stem}" for path in (self.folder / folder).glob("*.yaml"))

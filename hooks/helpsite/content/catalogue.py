"""All typed pages and all data of a site, and what is related to what."""

import posixpath
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from helpsite.content.data import Data
from helpsite.content.schema import Typed
from helpsite.history.model import Span
from helpsite.pages import Source as Written
from helpsite.problems import Problem

T = TypeVar("T", bound=Typed)


@dataclass(frozen=True)
class Entry:
    """A typed page; ``stem`` is what other pages name it by: ``boite-pleine`` for ``causes/boite-pleine.md``."""

    src_uri: str
    said: Typed = field(compare=False)
    title: str
    written: Written = field(repr=False, compare=False)

    @property
    def stem(self) -> str:
        """The name of its file."""
        return posixpath.splitext(posixpath.basename(self.src_uri))[0]

    @property
    def name(self) -> str:
        """What tables and the menu call it."""
        return self.said.name or self.title


@dataclass
class Catalogue:
    """What pages and data say; all that is made from data is made from this, once all pages are in it."""

    data: Data = field(default_factory=Data)
    pages: dict[str, Entry] = field(default_factory=dict)  # by src_uri
    made: dict[str, str] = field(default_factory=dict)  # the text of the pages that are no files, by src_uri
    faulty: set[str] = field(default_factory=set)  # the src_uri of pages whose front matter does not fit
    problems: list[Problem] = field(default_factory=list)
    history: dict[str, Span] = field(default_factory=dict)  # by src_uri; empty where it is not known
    _sorted: dict[type[Typed], list[Any]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _stems: dict[type[Typed], dict[str, Any]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, model: type[T]) -> Iterator[tuple[Entry, T]]:
        """Give the pages of one kind, with what they say: by rank where they have one, then by name."""
        if model not in self._sorted:
            found = [(entry, entry.said) for entry in self.pages.values() if isinstance(entry.said, model)]
            self._sorted[model] = sorted(found, key=lambda pair: (getattr(pair[1], "rank", 0), pair[0].name.casefold()))
        return iter(self._sorted[model])

    def named(self, model: type[T], stem: str) -> tuple[Entry, T] | None:
        """Give the page of that kind and name."""
        if model not in self._stems:
            self._stems[model] = {pair[0].stem: pair for pair in reversed(list(self.of(model)))}
        return self._stems[model].get(stem)

    def related(self, src_uri: str) -> list[Entry]:
        """Give the pages that are related to one, whichever of the two says so."""
        here = self.pages.get(src_uri)
        said = here.said.related if here else []
        others = self._naming.get(src_uri, ())
        return [self.pages[page] for page in dict.fromkeys([*said, *others]) if page in self.pages]

    @cached_property
    def _naming(self) -> dict[str, list[str]]:
        """The pages that say of another that it is related."""
        naming = defaultdict[str, list[str]](list)
        for entry in self.pages.values():
            for other in entry.said.related:
                naming[other].append(entry.src_uri)
        return naming

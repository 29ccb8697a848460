"""A fault of a built page → the problem of its writer: the place in the source where the address was written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile

from helpsite.links import kinds
from helpsite.links.model import Fault, Link
from helpsite.links.urls import parse
from helpsite.problems import Problem
from helpsite.source import Line, Reference

# What is said of a link as a whole; the others speak of its address.
_OF_THE_LINK = {
    kind.code
    for kind in (
        kinds.NO_TEXT,
        kinds.VAGUE_TEXT,
        kinds.FILE_FACTS,
        kinds.NO_ALT,
        kinds.ALT_IS_NAME,
    )
}


@dataclass(frozen=True)
class Places:
    """Where addresses stand: in the Markdown of each page, by its url; in templates, style sheets, configuration."""

    pages: Mapping[str, Sequence[Reference]]
    paths: Mapping[str, str]  # url of a page or a file → the path of its source, as problems name it
    elsewhere: Iterable[Reference] = ()
    made: Mapping[str, Line] = field(default_factory=dict)  # where a page comes from that is no file, by its url
    anchors: Mapping[str, Mapping[str, Line]] = field(default_factory=dict)  # by url, those that writers named
    path_of: Callable[[str, Link], str | None] = lambda url, link: None  # what a link means, from the root of the site
    in_file: Callable[[Fault], Line | None] = lambda fault: None  # where it stands in a page that is published as it is
    _literal: dict[str, Reference] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Index what stands elsewhere by its words, the first of equals first."""
        for reference in self.elsewhere:
            for words in filter(None, (reference.address, parse(reference.address).path)):
                self._literal.setdefault(words, reference)

    def written(self, url: str, link: Link) -> str | None:
        """Give the address of a link as its writer wrote it."""
        found = self.reference(url, link)
        return found.address if found else None

    def reference(self, url: str, link: Link) -> Reference | None:
        """Give where the address of a link was written, if a writer wrote it."""
        if link.reference is not None and url in self.pages:
            return _of_element(self.pages[url], link.reference, link)
        return self._literal.get(link.address) or self._literal.get(self.path_of(url, link) or "")

    def page(self, url: str) -> Line:
        """Give the place of what nobody wrote: the beginning of its page."""
        return self.made.get(url) or Line("", self.paths.get(url, url), 1)

    def problem(self, fault: Fault) -> Problem:
        """Give the problem at its place; that of what nobody wrote is the page."""
        found = self.reference(fault.url, fault.link) if fault.link else None
        place = self.in_file(fault) or self._place(fault, found)
        problem = fault.kind.at(place.path, place.number, place.column, **fault.values)
        return problem.over(max(len(place.text), 1))

    def _place(self, fault: Fault, found: Reference | None) -> Line:
        if found is None:
            named = self.anchors.get(fault.url, {}).get(str(fault.values.get("anchor")))
            return named or self.page(fault.url)
        return found.link if fault.kind.code in _OF_THE_LINK else found.target


def _of_element(references: Sequence[Reference], marked: int, link: Link) -> Reference:
    """Give the one of an element's addresses that is meant; the element carries the number of the first."""
    first, name = references[marked], parse(link.address).path.rpartition("/")[2]
    same = takewhile(lambda each: each.link == first.link, islice(references, marked, None))
    return next((each for each in same if name and parse(each.address).path.rpartition("/")[2] == name), first)

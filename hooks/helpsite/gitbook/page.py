"""What the GitBook extension is told of the page that is being converted, and whom it tells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from helpsite.gitbook.columns import Original
from helpsite.gitbook.written import Written
from helpsite.problems import Kind, Problem
from helpsite.source import Line, Reference


class Part(NamedTuple):
    """Markdown that a view is made of; its links start from the folder of ``src_uri``, that of a page at the top."""

    text: str
    src_uri: str = "index.md"
    path: str = ""  # of the file that it was written in, as problems name it; none where it was made from data
    first_line: int = 1
    repeats: bool = False  # whether other pages say it too: the search leaves it out


def _nothing(_: str) -> None:
    return None


def _no_view(_: str) -> str:
    return "Remove it: this site has no data."


@dataclass
class Page:
    """One page and the questions that only its site can answer.

    Addresses (``src_uri``) are paths below the documentation folder, with ``/``.
    """

    path: str = "page.md"  # as problems name it: docs/causes/spam.md
    src_uri: str = "page.md"
    first_line: int = 1  # the line of the file on which the Markdown begins, after front matter
    variables: Mapping[str, Any] = field(default_factory=dict)  # {"space": {"vars": {…}}, "page": {"vars": {…}}}
    labels: Mapping[str, str] = field(default_factory=dict)  # the tags of updates, and what readers see of them
    include: Callable[[str], tuple[str, str, int] | None] = (
        _nothing  # src_uri → its text, its path as shown, its first line
    )
    view: Callable[[str], Sequence[Part] | str] = _no_view  # a name → what is made from data, or what is wrong with it
    title: Callable[[str], str | None] = _nothing  # src_uri of a page → its title
    size: Callable[[str], int | None] = _nothing  # src_uri of a file → its bytes
    icon: Callable[[str], str | None] = _nothing  # a Font Awesome name, with or without fa- → an <svg>
    resolve: Callable[[str], str] = str  # a relative address → what the built page writes, for what MkDocs leaves alone
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)  # in reading order, those of included files too
    includes: list[Reference] = field(default_factory=list)  # the files that are read as parts of the page
    comments: list[Line] = field(default_factory=list)  # what stands between <!-- and -->, at its place
    marks: bool = False  # whether elements carry data-hs-at: the index of their reference
    written: Written = field(default_factory=Written)
    originals: Mapping[int, Original] = field(default_factory=dict)  # lines not read as they were written, by number
    repeats: bool = False  # whether other pages say this part of the page too
    names: dict[tuple[str, str], Line] = field(default_factory=dict)  # anchors and footnotes, and where each is named

    def report(self, kind: Kind, line: Line, offset: int = 0, width: int = 1, **values: object) -> None:
        """Note a problem ``offset`` characters into ``line``, in as many characters as ``width`` says."""
        self.tell(kind, self.exact(line, offset, width), **values)

    def tell(self, kind: Kind, place: Line, **values: object) -> None:
        """Note a problem of a part of a line as it stands in the file."""
        problem = kind.at(place.path, place.number, place.column, **values)
        self.problems.append(problem.over(max(len(place.text), 1)))

    def refer(self, address: str, link: Line, target: Line) -> int:
        """Note an address that a writer wrote; give the index of its reference."""
        self.references.append(Reference(address, link, target))
        return len(self.references) - 1

    def exact(self, line: Line, offset: int = 0, length: int = 0) -> Line:
        """Give a part of a line as it stands in the file; it ends with the line."""
        original = self.originals.get(line.number)
        start, end = line.column + offset, line.column + offset + length
        if original is None:
            return Line(line.text[offset : offset + length], line.path, line.number, start)
        start, end = original.at(start), original.at(end)
        return Line(original.text[start - 1 : end - 1], line.path, line.number, start)

    def name_once(self, kind: Kind, name: str, line: Line, offset: int = 0, width: int = 0) -> bool:
        """Note a name; give False and report ``kind`` where another place has it already."""
        place = self.exact(line, offset, width)
        first = self.names.setdefault((kind.code, name), place)
        if first != place:
            self.tell(kind, place, name=name, first=first.number)
        return first == place

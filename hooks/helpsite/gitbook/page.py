"""What the GitBook extension is told of the page that is being converted, and whom it tells."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from helpsite.problems import Kind, Problem
from helpsite.source import Line, Reference


def _nothing(_: str) -> None:
    return None


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
    title: Callable[[str], str | None] = _nothing  # src_uri of a page → its title
    size: Callable[[str], int | None] = _nothing  # src_uri of a file → its bytes
    icon: Callable[[str], str | None] = _nothing  # a Font Awesome name, with or without fa- → an <svg>
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)  # in reading order, those of included files too
    comments: list[Line] = field(default_factory=list)  # what stands between <!-- and -->, at its place
    marks: bool = False  # whether elements carry data-hs-at: the index of their reference
    names: dict[tuple[str, str], Line] = field(default_factory=dict)  # anchors and footnotes, and where each is named

    def report(self, kind: Kind, line: Line, offset: int = 0, **values: object) -> None:
        """Note a problem ``offset`` characters into ``line``."""
        self.problems.append(kind.at(line.path, line.number, line.column + offset, **values))

    def name_once(self, kind: Kind, name: str, line: Line, offset: int = 0) -> bool:
        """Note a name; give False and report ``kind`` where another place has it already."""
        place = line.after(offset)._replace(text="")
        first = self.names.setdefault((kind.code, name), place)
        if first != place:
            self.report(kind, place, name=name, first=first.number)
        return first == place

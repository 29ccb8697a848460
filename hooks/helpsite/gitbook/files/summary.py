"""``SUMMARY.md`` → its entries: groups, pages and links, nested as written, each page once."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from helpsite.gitbook.files import kinds
from helpsite.gitbook.files.names import is_external, page_of, resolve
from helpsite.plain import heading, literal, plain
from helpsite.problems import Kind, Problem, did_you_mean
from helpsite.source import Line, Reference, lines_of

_ITEM = re.compile(r"([ \t]*)(?:[*+-]|\d+[.)])[ \t]+(.*)$")
_LINK = re.compile(
    r"\[((?:\\.|\[[^\[\]]*\]|[^\[\]\\])*)\]\(\s*(?:<([^>]*)>|((?:[^\s()]|\([^()]*\))*))"
    r"""(?:\s+(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'))?\s*\)\s*$"""
)
_FENCE = re.compile(r"[ \t]*(?:[*+-][ \t]+)?(`{3,}|~{3,})")  # around a tree of pages made from an OpenAPI file
_SILENT = re.compile(r"[ \t]*(?:<!--.*-->|(?:[-*_][ \t]*){3,})?$")  # blank, comment, rule
_CREATE = "Create the page, or remove the line."


@dataclass
class Entry:
    """One line of the summary and what stands below it; ``target`` is a page, an address or nothing."""

    line: Line
    label: str = ""
    target: str = ""
    indent: int = -2
    children: list["Entry"] = field(default_factory=list)


@dataclass
class Summary:
    """A reader of summaries that knows the pages there are; afterwards, what it found."""

    pages: Collection[str]
    folder: str = ""  # where the summary stands
    problems: list[Problem] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    listed: dict[str, int] = field(default_factory=dict)  # each page and the line that lists it

    def read(self, text: str, path: str, first: int = 1) -> list[Entry]:
        """Give the entries of the file ``path``; a first-level heading is its title, the others are groups."""
        root = Entry(Line("", path, 1))
        above = [root]
        for line in _outside_fences(lines_of(text, path, first)):
            if group := heading(line.text):
                above = [root, *([Entry(line, group[1])] if group[0] > 1 else [])]
                root.children += above[1:]
            elif entry := self._entry(line):
                while above[-1].indent + 2 > entry.indent:
                    above.pop()
                above[-1].children.append(entry)
                above.append(entry)
        return root.children

    def _entry(self, line: Line) -> Entry | None:
        if _SILENT.match(line.text):
            return None
        item = _ITEM.match(line.text)
        link = _LINK.match(item[2]) if item else None
        if not item or not link:
            self._tell(kinds.SUMMARY_LINE, line)
            return Entry(line, plain(item[2]), indent=len(item[1].expandtabs(4))) if item else None
        label = literal(link[4] or link[5] or "") or plain(link[1])
        part, begin = 2 if link[2] else 3, line.after(item.start(2))
        written = begin.after(link.start(part)).saying(link[part] or "")
        self.references.append(Reference(written.text, begin, written))
        target = self._target(written.text, written)
        return Entry(line, label, target, len(item[1].expandtabs(4)))

    def _target(self, written: str, place: Line) -> str:
        if is_external(written):
            return written
        path = resolve(written, self.folder)
        page = page_of(path, self.pages.__contains__)
        if not page:
            self._tell(kinds.SUMMARY_PAGE, place, target=path, hint=did_you_mean(path, self.pages, _CREATE))
        elif page in self.listed:
            self._tell(kinds.SUMMARY_TWICE, place, target=page, first=self.listed[page])
        else:
            self.listed[page] = place.number
            return page
        return ""

    def _tell(self, kind: Kind, line: Line, **values: object) -> None:
        self.problems.append(kind.at(line.path, line.number, line.column, **values).over(max(len(line.text), 1)))


def _outside_fences(lines: list[Line]) -> Iterator[Line]:
    last = {line.text.strip(): index for index, line in enumerate(lines)}
    end = ""
    for index, line in enumerate(lines):
        fence = _FENCE.match(line.text)
        if end:
            end = "" if line.text.strip() == end else end
        elif fence and last.get(fence[1], -1) > index:
            end = fence[1]
        else:
            yield line

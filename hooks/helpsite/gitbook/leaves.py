"""Leaves: what holds no container, gathered line by line and then put into the output."""

import re
from dataclasses import dataclass, field

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import indentation
from helpsite.gitbook.html.text import new
from helpsite.gitbook.inline.attributes import last_anchor
from helpsite.gitbook.inline.paragraph import prepare
from helpsite.gitbook.nodes import Node, Output
from helpsite.gitbook.page import Page
from helpsite.source import Line

LONGEST_LINE = 100_000  # characters; inline patterns take quadratic time in one paragraph

_ROW = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r" {0,3}\|?(?:[ ]*:?-+:?[ ]*\|)*[ ]*:?-+:?[ ]*\|?[ ]*$")
# In the midst of a paragraph these are text; Python-Markdown would begin something new with them.
_AMBIGUOUS = re.compile(
    r"^(?=`{3}|~{3}|#{1,6}(?: |$)|(?:\* *){3,}$|(?:_ *){3,}$|(?:- *){3,}$|[=-]+ *$|\[[^^\]][^\]]*\]:)(.)"
)
_BREAK = re.compile(r" {2,}$|\\$")
_LAST_BACKSLASH = re.compile(r"(?<!\\)\\$")


@dataclass
class Leaf:
    """Lines that stand together; ``verbatim`` ones take whatever comes until ``done``."""

    page: Page
    lines: list[Line] = field(default_factory=list)
    verbatim: bool = False
    takes_blank: bool = False
    done: bool = False
    left: Line | None = None  # what stands behind the end of the leaf on its last line

    def take(self, line: Line) -> None:
        """Take ``line``."""
        self.lines.append(line)

    def goes_on(self, line: Line) -> bool:
        """Tell whether ``line`` belongs here whatever else it could begin."""
        return False

    def put(self, output: Output) -> None:
        """Put what was gathered into the output."""
        raise NotImplementedError


class Paragraph(Leaf):
    """Text up to a blank line."""

    def take(self, line: Line) -> None:
        """Take the line without its indentation, which means nothing here."""
        super().take(line.after(indentation(line.text)))

    def put(self, output: Output) -> None:
        """Put the text; a line that is only a backslash is an empty one."""
        lines = [line for line in self.lines if line.text.strip() != "\\"]
        if lines:
            output.block(_AMBIGUOUS.sub(r"\\\1", text) for text in prepare(lines, self.page))

    def table(self, line: Line) -> "Table | None":
        """Give the table whose head is the last line so far, if ``line`` is what comes under a head."""
        if not self.lines or not is_delimiter(line.text) or columns(self.lines[-1].text) != columns(line.text):
            return None
        return Table(self.page, [self.lines.pop(), line])


class Table(Leaf):
    """A GFM table (https://github.github.com/gfm/#tables-extension-)."""

    def put(self, output: Output) -> None:
        """Put the rows."""
        output.block(prepare([line.after(indentation(line.text)) for line in self.lines], self.page))


@dataclass
class Heading(Leaf):
    """One heading; ``mark`` is its ``##``, ``suffix`` what follows its text, and its text may have several lines."""

    mark: str = "#"
    suffix: str = ""

    def put(self, output: Output) -> None:
        """Put the heading on one line; a backslash at its end is one, not the beginning of an escape."""
        self._name_anchor(self.lines[-1])
        *lines, last = prepare(self.lines, self.page)
        words = " ".join([*(_BREAK.sub("<br>", line) for line in lines), _LAST_BACKSLASH.sub(r"\\\\", last)])
        output.block([f"{self.mark} {words.strip()}{self.suffix}"])

    def _name_anchor(self, line: Line) -> None:
        name, start, end = last_anchor(line.text)
        if name and not self.suffix:
            self.page.name_once(kinds.ANCHOR_TWICE, name, line, start, end - start)


class Rule(Leaf):
    """A thematic break."""

    def put(self, output: Output) -> None:
        """Put the break."""
        output.block(["---"])


class LongLine(Leaf):
    """A line too long for inline patterns: its text is kept, its Markdown is not read."""

    def put(self, output: Output) -> None:
        """Put the text as a ready paragraph and tell the writer."""
        line = self.lines[0]
        self.page.report(kinds.LINE_TOO_LONG, line, length=len(line.text), limit=LONGEST_LINE)
        output.leaf(Node("element", line, self.page, element=new("p", line.text)))


def is_delimiter(text: str) -> bool:
    """Tell whether ``text`` is the line under the head of a table: ``| --- | :-: |``."""
    return "-" in text and "|" in text and bool(_DELIMITER.match(text))


def columns(text: str) -> int:
    """Count the cells of a row: ``| a | b |`` → 2."""
    return len(_ROW.split(text.strip().removeprefix("|").removesuffix("|")))

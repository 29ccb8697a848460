"""Footnotes and links that are defined apart from the text that uses them."""

import re
from dataclasses import dataclass

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import indentation
from helpsite.gitbook.inline.paragraph import prepare
from helpsite.gitbook.leaves import Leaf
from helpsite.gitbook.nodes import Output
from helpsite.source import Line

_FOOTNOTE = re.compile(r"\[\^(?P<name>[^\]]+)\]:")
_AS_TEXT = r"\\\g<0>"
_DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:")


@dataclass
class Definition(Leaf):
    """A footnote ``[^1]: …`` or a link definition ``[1]: …``; a footnote goes on with indented lines."""

    takes_blank: bool = True

    def goes_on(self, line: Line) -> bool:
        """Tell whether ``line`` is an indented one after a blank one."""
        return not self.lines[-1].text and indentation(line.text) >= 2

    def take(self, line: Line) -> None:
        """Take a line of the definition, without its indentation."""
        super().take(line.after(indentation(line.text)))

    def put(self, output: Output) -> None:
        """Put the text, what follows the first line indented by four columns."""
        while not self.lines[-1].text:
            self.lines.pop()
        note = _FOOTNOTE.match(self.lines[0].text)
        first, *rest = prepare(self.lines, self.page, is_note=bool(note))
        if note and not self.page.name_once(kinds.FOOTNOTE_TWICE, note["name"], self.lines[0]):
            first = f"\\{first}"
        elif note:
            self.page.written.notes[note["name"]] = self.page.exact(self.lines[0], 0, note.end() - 1)
        output.block([first, *(f"    {_DEFINITION.sub(_AS_TEXT, line)}" if line else "" for line in rest)])


def is_definition(text: str) -> bool:
    """Tell whether ``text`` begins a footnote or a link definition."""
    return bool(_DEFINITION.match(text))

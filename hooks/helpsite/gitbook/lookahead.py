"""What stands further down in a text, found in one pass before it is scanned."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from helpsite.gitbook.tags import TOKEN
from helpsite.source import Line

_CLOSING = re.compile(r"</(?P<name>[a-zA-Z][a-zA-Z0-9]*)|-->")


class Lookahead:
    """The block tags of a text in order, and the last line on which each HTML element is closed."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Read all ``lines`` of one file."""
        self._last: dict[str, int] = {}
        self._places: list[tuple[int, int]] = []
        self._names: list[str] = []
        self._last_tag: dict[str, tuple[int, int]] = {}
        for line in lines:
            if "</" in line.text or "-->" in line.text:
                self._last.update({match[0].lower(): line.number for match in _CLOSING.finditer(line.text)})
            if "{%" in line.text:
                self._note_tags(line)

    def closes(self, name: str, line: Line) -> bool:
        """Tell whether ``</name`` (or ``-->``) stands on ``line`` or further down."""
        return self._last.get("-->" if name == "-->" else f"</{name.lower()}", 0) >= line.number

    def next_is(self, name: str, line: Line) -> bool:
        """Tell whether the first block tag after the beginning of ``line`` is ``name``."""
        at = bisect_right(self._places, (line.number, line.column))
        return at < len(self._names) and self._names[at] == name

    def ends_later(self, name: str, line: Line) -> bool:
        """Tell whether ``{% endname %}`` stands anywhere after the beginning of ``line``."""
        return self._last_tag.get(f"end{name}", (0, 0)) > (line.number, line.column)

    def _note_tags(self, line: Line) -> None:
        for match in TOKEN.finditer(line.text):
            if match["name"]:
                place = (line.number, line.column + match.start())
                name = ("end" if match["end"] else "") + match["name"]
                self._places.append(place)
                self._names.append(name)
                self._last_tag[name] = place

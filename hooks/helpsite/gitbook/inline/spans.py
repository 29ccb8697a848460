"""Code spans, and text that must be read as it is written."""

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

ESCAPABLE = r"[!-/:-@\[-`{-~]"  # https://spec.commonmark.org/0.31.2/#backslash-escapes
ESCAPE = re.compile(rf"\\({ESCAPABLE})")
_PUNCTUATION = re.compile(f"({ESCAPABLE})")
_RUN = re.compile("`+")


def literal(text: str) -> str:
    r"""``A_b *c*`` → ``A\_b \*c\*``: Markdown that shows the text as it is, on one line."""
    return _PUNCTUATION.sub(r"\\\1", " ".join(text.split()))


class CodeSpans:
    """Where the code spans of a text end: at the next run of as many backquotes."""

    def __init__(self, text: str) -> None:
        """Look for nothing yet: most texts have no code."""
        self.text = text

    @cached_property
    def runs(self) -> dict[int, list[int]]:
        """Where the runs of backquotes begin, by their length."""
        found: dict[int, list[int]] = defaultdict(list)
        for run in _RUN.finditer(self.text):
            found[len(run[0])].append(run.start())
        return found

    def end(self, start: int, length: int) -> int | None:
        """Give the end of the code span that a run of backquotes opens, where it does."""
        starts = self.runs[length]
        at = bisect_left(starts, start + length)
        return starts[at] + length if at < len(starts) else None

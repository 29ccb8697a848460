r"""Other words at places in a file; no other byte changes: ``\r\n``, a byte order mark, spaces at line ends stay."""

import codecs
import re
from collections.abc import Iterable
from typing import NamedTuple

from helpsite.moves.refused import RefusedError

_NEWLINE = re.compile(r"\r\n|\r|\n")


class Edit(NamedTuple):
    """``new`` in the place of ``old``, in the file that problems name ``path``; line and column from 1."""

    path: str
    line: int
    column: int
    old: str
    new: str

    def __str__(self) -> str:
        """``docs/x.md:12:5: a.md → b/c.md``."""
        return f"{self.path}:{self.line}:{self.column}: {self.old} → {self.new}"


def text_of(data: bytes, path: str) -> str:
    """Give the text of a file with its own line ends, without its byte order mark."""
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise RefusedError(f"{path} is not UTF-8, and a link in it must change. Save it as UTF-8 first.") from error


def bytes_of(text: str, before: bytes) -> bytes:
    """Give the file of ``text``, with a byte order mark where it was there ``before``."""
    return (codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b"") + text.encode()


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Give ``text`` with all edits made."""
    starts = [0, *(newline.end() for newline in _NEWLINE.finditer(text))]
    done, parts = 0, []
    for edit in sorted(set(edits)):
        start = starts[edit.line - 1] + edit.column - 1
        if start < done or text[start : start + len(edit.old)] != edit.old:
            raise RefusedError(f"{edit}: this is not what stands there. Change it by hand, then move the page.")
        parts += [text[done:start], edit.new]
        done = start + len(edit.old)
    return "".join([*parts, text[done:]])

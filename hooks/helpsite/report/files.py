"""The lines of the files in which problems stand; each is read once."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from helpsite.decoding import decode

Lines = Callable[[str], Sequence[str] | None]  # the path of a problem → the lines of that file; None: there is none


def below(folder: Path) -> Lines:
    """Give what reads files by their path from ``folder``."""

    @cache
    def lines(path: str) -> Sequence[str] | None:
        try:
            data = (folder / path).read_bytes()
        except (OSError, ValueError):  # not there, a folder, no name of a file
            return None
        return decode(data, path)[0].split("\n")

    return lines


def nowhere(_: str) -> None:
    """There are no files."""

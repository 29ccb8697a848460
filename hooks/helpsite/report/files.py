"""The lines of the files in which problems stand; each is read once."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE
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
        return decode(data, path)[0].split("\n") if _is_text(data) else None

    return lines


def _is_text(data: bytes) -> bool:
    """Tell a text, whatever its bytes are, from an image or a program: those hold NUL, and are no UTF-8."""
    if b"\0" not in data or data.startswith((BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_BE)):
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def nowhere(_: str) -> None:
    """There are no files."""

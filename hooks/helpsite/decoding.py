"""Bytes of a writer's file → its text, ``\\n`` between lines; what is not UTF-8 is kept, and told."""

import codecs

from helpsite.placed import Placed
from helpsite.problems import Kind, Problem

NOT_UTF8 = Kind("not-utf-8", "this is {found}, not UTF-8", "Save the file as UTF-8.")
NUL = Kind("nul", "a NUL character stands here ({count} in the file)", "Delete it, or save the file as UTF-8.")

# The longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKED = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """Read UTF-8 with or without its mark; a byte that is not is read as Windows-1252, NUL becomes U+FFFD."""
    text, problems = _text(data, path)
    text = _newlines(text)
    if "\0" in text:
        problems.append(NUL.at(path, *Placed(text, path).at(text.index("\0")), count=text.count("\0")))
    return text.replace("\0", "\ufffd"), problems


def _text(data: bytes, path: str) -> tuple[str, list[Problem]]:
    for mark, name in _MARKED:
        if data.startswith(mark):
            return data.decode(name, "replace"), [NOT_UTF8.at(path, 1, 1, found=name)]
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode(), []
    except UnicodeDecodeError as error:
        before = _newlines(data[: error.start].decode())
        found = f"the byte 0x{data[error.start]:02X}"
        problem = NOT_UTF8.at(path, *Placed(before, path).at(len(before)), found=found)
    return data.decode(errors=_WINDOWS), [problem]


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_WINDOWS = "helpsite-windows-1252"
codecs.register_error(_WINDOWS, _windows_1252)

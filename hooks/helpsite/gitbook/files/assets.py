"""Where the files of ``.gitbook/assets`` are published: a folder without a dot, which servers do not leave out."""

import posixpath
from pathlib import PurePosixPath
from unicodedata import normalize

PUBLISHED = "assets/gitbook"
_KEPT = (".gitbook", "assets")


def published(src_uri: str) -> str | None:
    """``aide/.gitbook/assets/Écran (1).png`` → ``assets/gitbook/aide/Écran (1).png`` in NFC; None for other files."""
    parts = PurePosixPath(src_uri).parts
    for index in range(len(parts) - len(_KEPT)):
        if parts[index : index + 2] == _KEPT:
            return normalize("NFC", posixpath.join(PUBLISHED, *parts[:index], *parts[index + 2 :]))
    return None


def spellings(src_uri: str) -> set[str]:
    """Give the other ways to write the same accents: macOS decomposes them in file names, pages mostly do not."""
    return {normalize("NFC", src_uri), normalize("NFD", src_uri)} - {src_uri}

"""A path as a writer wrote it → the file it means, below the documentation folder."""

import posixpath
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

INDEXES = ("README.md", "index.md")


def is_external(target: str) -> bool:
    """Tell whether this leads out of the site; what is no address does not."""
    try:
        parts = urlsplit(target)
    except ValueError:  # http://[abc/
        return False
    return bool(parts.scheme or parts.netloc)


def resolve(target: str, folder: str = "") -> str:
    """``../a%20b.md#c`` in ``x/y`` → ``x/a b.md``; a leading slash is the documentation folder."""
    path = unquote(target.partition("#")[0].partition("?")[0])
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))


def page_of(path: str, exists: Callable[[str], bool]) -> str | None:
    """Give the page at ``path``: the file, the same without ``.md``, or the first page of the folder."""
    base = "" if path in (".", "") else path
    guesses = (base, f"{base}.md", *(posixpath.join(base, index) for index in INDEXES))
    return next((guess for guess in guesses if guess and exists(guess)), None)

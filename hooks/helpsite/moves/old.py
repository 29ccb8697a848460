"""An old address as a writer writes it → the file that a server would look for."""

import posixpath
import re
from collections.abc import Container, Iterator
from urllib.parse import quote

from helpsite.gitbook.files.names import is_external, resolve

KEY = "anciennes_adresses"  # in the front matter of the page that has moved

_THEME = "404.html"  # which the theme writes itself
_INDEX = re.compile(r"(?:\A|(?<=/))(?:README|index)\.(?:md|html)\Z")
_UNUSABLE = re.compile(r'[\x00-\x1f\x7f"\\]')  # what no rule of a server can name


def dest_uri(written: str, directory_urls: bool = True) -> str | None:
    """``/aide/vieux/``, ``aide/vieux.md`` → ``aide/vieux/index.html``; None for what is no page's address.

    ``aide/vieux.html`` stays as it is: the address of a site that was built without folders.
    """
    path = resolve("/" + written.strip())
    if (
        is_external(written.strip())
        or path == _THEME
        or path.split("/")[0] in (".", "..", "")
        or _UNUSABLE.search(path)
    ):
        return None
    if _INDEX.search(path):
        folder = posixpath.dirname(path)
        return posixpath.join(folder, "index.html") if folder else None
    if path.endswith(".html"):
        return path
    is_folder = directory_urls or (written.partition("#")[0].endswith("/") and not path.endswith(".md"))
    return path.removesuffix(".md") + ("/index.html" if is_folder else ".html")


def url_of(dest: str) -> str:
    """``aide/vieux/index.html`` → ``aide/vieux/``."""
    return _INDEX.sub("", dest)


def above(path: str) -> Iterator[str]:
    """``a/b/index.html`` → ``a/b``, ``a``: what must be a folder."""
    while path := posixpath.dirname(path):
        yield path


def in_the_way(dest: str, live: Container[str], folders: Container[str]) -> str | None:
    """Give the name of the file or folder that leaves no room for a file at ``dest``."""
    taken = [dest] if dest in live or dest in folders else []
    return next(iter([*taken, *(folder for folder in above(dest) if folder in live)]), None)


def address(dest: str) -> str:
    """``causes/à lire/index.html`` → ``/causes/à%20lire/``, as front matter names it."""
    shown = (each if each.isalnum() or each in "/-._~" else quote(each) for each in f"/{url_of(dest)}")
    return "".join(shown)


def dest_of(src_uri: str, directory_urls: bool = True) -> str | None:
    """Give where a page is published; None for one in a folder that is not: ``.gitbook/includes/a.md``."""
    if any(part.startswith(".") for part in src_uri.split("/")):
        return None
    return dest_uri(quote(src_uri), directory_urls) or "index.html"

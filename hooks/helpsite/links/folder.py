"""Any folder of built HTML → its site: pages, style sheets and scripts are read, of the others the size alone."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from helpsite.css_urls import addresses
from helpsite.decoding import decode
from helpsite.links.exempt import is_exempt_file
from helpsite.links.html import read
from helpsite.links.mentions import mentions
from helpsite.links.model import Document, Link
from helpsite.links.modules import imports
from helpsite.links.site import INDEX, Site

_PAGES = (".html", ".htm", ".xhtml")
_SCRIPTS = (".js", ".mjs")
_DATA = (".json", ".webmanifest", ".xml", ".svg")  # which name files


def read_folder(folder: Path, base: str = "/", host: str = "", known: Mapping[str, Document] | None = None) -> Site:
    """Read a folder, but for the documents that are ``known`` already, by url; OSError where it cannot be read."""
    files = {path: folder.joinpath(path).stat().st_size for path in sorted(_files(folder, ""))}
    documents, sheets = dict(known or {}), []
    for path in files:
        suffix = path[path.rfind(".") :].lower()
        if suffix in _PAGES and url_of(path) not in documents:
            documents[url_of(path)] = read(text_of(folder / path), url_of(path), path)
        elif suffix == ".css":
            sheets.append(sheet(text_of(folder / path), path))
        elif (suffix in _SCRIPTS or suffix in _DATA) and not is_exempt_file(path):
            sheets.append(script(text_of(folder / path), path))
    return Site(documents, files, base, host, tuple(sheets))


def url_of(path: str) -> str:
    """``aide/faq/index.html`` → ``aide/faq/``; others are their own address."""
    return path.removesuffix(INDEX) if path == INDEX or path.endswith(f"/{INDEX}") else path


def sheet(css: str, path: str) -> Document:
    """Give the links of a style sheet."""
    links = tuple(Link("css", "url", found.address, found.offset) for found in addresses(css))
    return Document(path, path, "", frozenset(), links)


def script(text: str, path: str) -> Document:
    """Give what a script imports and what it mentions, as data does."""
    found = imports(text) if path.endswith(_SCRIPTS) else ()
    links = tuple(Link("js", "import", address, start) for address, start in found)
    return Document(path, path, "", frozenset(), links, mentions=mentions(text))


def text_of(file: Path) -> str:
    """Read a file as people's editors do; bytes that are no UTF-8 are kept as Windows-1252."""
    data = file.read_bytes()
    try:
        return data.decode()
    except UnicodeDecodeError:
        return decode(data, file.name)[0]


def _files(folder: Path, above: str) -> Iterator[str]:
    """Give the path of each file; links to folders are not followed, they may lead round in a circle."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path), f"{above}{entry.name}/")
            elif entry.is_file():
                yield above + entry.name

"""Real pages to test with: the folders and ``*.tar.gz`` that HELPSITE_CORPORA and the command line name."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.gitbook.site import Folder, without_front_matter

from helpsite.gitbook.page import Page

VARIABLE = "HELPSITE_CORPORA"
NOT_PAGES = frozenset([".gitbook", ".git", "node_modules"])


@dataclass(frozen=True)
class Source:
    """One page of a corpus: its Markdown, and the line of the file on which that begins."""

    folder: Folder
    src_uri: str
    text: str
    first_line: int

    @property
    def name(self) -> str:
        return f"{self.folder.root.name}/{self.src_uri}"

    def page(self) -> Page:
        return self.folder.page(self.src_uri, self.first_line)


@contextmanager
def unpacked(*places: Path) -> Iterator[list[Source]]:
    """Give all pages under ``places`` and in the archives there, unpacked for as long as the context lasts."""
    with TemporaryDirectory() as temporary:
        folders = [folder for place in places for folder in _folders(place, Path(temporary))]
        yield [source for folder in folders for source in _pages(Folder(folder))]


def named_by_environment() -> list[Path]:
    """Give the folder of corpora, or none where the environment names none."""
    return [Path(value)] if (value := os.environ.get(VARIABLE)) else []


def _folders(place: Path, temporary: Path) -> list[Path]:
    archives = [place] if place.is_file() else sorted(place.glob("*.tar.gz"))
    if not archives:
        return [place]
    for archive in archives:
        shutil.unpack_archive(archive, temporary)
    return [temporary / archive.name.removesuffix(".tar.gz") for archive in archives]


def _pages(folder: Folder) -> Iterator[Source]:
    for file in sorted(folder.root.rglob("*.md")):
        src_uri = file.relative_to(folder.root)
        if NOT_PAGES.isdisjoint(src_uri.parts):
            text, first_line = without_front_matter(file.read_text("utf-8", "replace"))
            yield Source(folder, src_uri.as_posix(), text, first_line)

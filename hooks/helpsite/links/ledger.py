"""What a build notes of its links page by page, for the check at its end."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from helpsite.links.folder import url_of
from helpsite.links.html import read
from helpsite.links.model import Document

_MARK = re.compile(r' data-hs-at="\d+"(?=[^<>]*>)')  # in a tag, not in the text


class Published(NamedTuple):
    """A file of the documentation folder: its path there, its path in the site, and MkDocs' word on publishing it."""

    src_uri: str
    dest_uri: str
    level: str = "INCLUDED"

    @property
    def is_kept_out(self) -> bool:
        """Tell whether it is not published."""
        return self.level in ("EXCLUDED", "DRAFT")


@dataclass
class Ledger:
    """The pages of one build as they were written, and the files that they came from."""

    files: dict[str, Published] = field(default_factory=dict)  # by src_uri
    documents: dict[str, Document] = field(default_factory=dict)  # by url

    def know(self, files: Iterable[Published]) -> None:
        """Note the files of the documentation folder."""
        self.files = {file.src_uri: file for file in files}

    def take(self, html: str, src_uri: str) -> None:
        """Note what a page holds."""
        file = self.files[src_uri]
        document = read(html, url_of(file.dest_uri), file.dest_uri)
        self.documents[document.url] = replace(document, is_listed=document.is_listed and file.level != "NOT_IN_NAV")

    @property
    def sources(self) -> dict[str, str]:
        """Give the ``src_uri`` of each address of the site."""
        return {url_of(file.dest_uri): file.src_uri for file in self.files.values() if not self._is_kept_out(file)}

    @property
    def kept_out(self) -> frozenset[str]:
        """Give the files that are not published."""
        return frozenset(file.src_uri for file in self.files.values() if self._is_kept_out(file))

    def _is_kept_out(self, file: Published) -> bool:
        """Tell whether a file is not in the site; a preview shows drafts too."""
        return file.is_kept_out and url_of(file.dest_uri) not in self.documents


def without_marks(html: str) -> str:
    """Leave out what tells the checker where a link was written."""
    return _MARK.sub("", html)

"""Addresses that are defined apart from the text know the file from which they lead on."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.page import Page


class Defined(str):
    """An address from a link definition; ``base`` is the file in which that stands."""

    def __new__(cls, address: str, base: str) -> "Defined":
        """Give ``address`` with its file."""
        defined = super().__new__(cls, address)
        defined.base = base
        return defined

    base: str


class Definitions(Treeprocessor):
    """Tells each definition its file, before elements take their address from it."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Ask ``page`` for the page being converted."""
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Look at every definition once."""
        known = self.page().written.definitions
        for name, (address, title) in self.md.references.items():
            if found := known.get(name):
                self.md.references[name] = (Defined(address, found.src_uri), title)

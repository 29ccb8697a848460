"""The last look at addresses: MkDocs ends in an exception on those it cannot take apart."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor

from helpsite.gitbook.html.kinds import BAD_ADDRESS
from helpsite.gitbook.html.targets import is_valid
from helpsite.gitbook.nodes import MARK
from helpsite.gitbook.page import Page
from helpsite.source import Line

_ADDRESS = {"a": "href", "img": "src"}


class Addresses(Treeprocessor):
    """Links and images without a usable address become words; the place of one made late is the page."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Ask ``page`` for the page being converted."""
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Look at every link and image of the page."""
        for element in root.iter():
            name = _ADDRESS.get(element.tag)
            if name and not self._is_usable(element.get(name)):
                self._make_plain(element, name)

    def _is_usable(self, address: str | None) -> bool:
        return address is not None and is_valid(UnescapeTreeprocessor().unescape(address))

    def _make_plain(self, element: Element, name: str) -> None:
        page, address = self.page(), element.attrib.pop(name, "")
        page.report(BAD_ADDRESS, Line("", page.path, page.first_line), address=address)
        element.text = element.text or element.attrib.pop("alt", None)
        element.attrib.pop(MARK, None)
        element.tag = "span"

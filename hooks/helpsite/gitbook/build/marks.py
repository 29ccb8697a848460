"""Elements that have an address are told which of the page's references it is."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor, UnescapeTreeprocessor
from markdown.util import AMP_SUBSTITUTE

from helpsite.gitbook.html.mentions import candidates
from helpsite.gitbook.html.names import named
from helpsite.gitbook.nodes import MARK
from helpsite.gitbook.page import Page

_ATTRIBUTES = ("href", "src", "srcset", "poster", "cite")
_OURS = named("footnote-ref footnote-backref")
_SCHEMES = ("#only-light", "#only-dark")


class Marks(Treeprocessor):
    """``<a href="faq.md">`` → ``<a href="faq.md" data-hs-at="3">``, where the page wants marks."""

    def __init__(self, md: Markdown, page: Callable[[], Page]) -> None:
        """Work on the page that is being converted."""
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Give the first element with an address the first reference to it, the second the second, and so on."""
        if not self.page().marks:
            return
        waiting = _Waiting(self.page().written.resolved())
        addresses = ((element, _address(element)) for element in root.iter())
        found = [(element, waiting.key(address)) for element, address in addresses if address is not None]
        waiting.left = Counter(key for _, key in found)
        for element, key in found:
            if (reference := waiting.next(key)) is not None:
                element.set(MARK, str(reference))


class _Waiting:
    """The references that wait for their element, by address."""

    def __init__(self, uses: list[tuple[str, int]]) -> None:
        self.left: Counter[str] = Counter()
        self.last = -1
        self.places: dict[str, deque[tuple[int, int]]] = defaultdict(deque)
        for place, (address, reference) in enumerate(uses):
            self.places[unescape(address)].append((place, reference))

    def key(self, address: str) -> str:
        """Give the address as it was written, before it was given to one of two colour schemes."""
        for scheme in _SCHEMES:
            if address not in self.places and address.endswith(scheme):
                return address.removesuffix(scheme)
        return address

    def next(self, key: str) -> int | None:
        """Give the next reference to an address; where some have no element, the next one in reading order."""
        places = self.places.get(key)
        if not places:
            return None
        while len(places) > max(self.left[key], 1) and places[0][0] < self.last:
            places.popleft()
        self.left[key] -= 1
        self.last, reference = places.popleft() if len(places) > 1 else places[0]
        return reference


def _address(element: Element) -> str | None:
    if MARK in element.attrib or element.get("class") in _OURS:
        return None
    name = next((name for name in _ATTRIBUTES if name in element.attrib), None)
    if name is None:
        return None
    value = element.get(name, "")
    written = next(iter(candidates(value)), "") if name == "srcset" else value
    return _meant(written)


def _meant(value: str) -> str:
    """Give what a browser reads where Python-Markdown still has its own signs."""
    return unescape(UnescapeTreeprocessor().unescape(value.replace(AMP_SUBSTITUTE, "&")))

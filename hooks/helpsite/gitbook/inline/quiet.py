"""Text in which no inline pattern can find anything is not searched: most text, and two dozen patterns."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

# Letters, figures, and punctuation that begins no Markdown, no address, no emoji.
_LOUD = re.compile(r"""[^\w\s.,;:!?'’"«»()…–—-]|_|:\w|://|www\.|\s\s\n""")


def register(md: Markdown) -> None:
    """Work around the search for inline patterns (20): before it such text is marked, after it the mark is off."""
    hush = Hush(md)
    md.treeprocessors.register(hush, "gitbook_hush", 20.5)
    md.treeprocessors.register(Wake(hush), "gitbook_wake", 19.5)


class Hush(Treeprocessor):
    """Marks quiet text as atomic, which Python-Markdown leaves alone."""

    def __init__(self, md: Markdown) -> None:
        """Remember what was marked, for one page at a time."""
        super().__init__(md)
        self.hushed: list[Element] = []

    def run(self, root: Element) -> None:
        """Look at the text of every element once."""
        self.hushed = [
            element for element in root.iter() if element.text and not _LOUD.search(element.text) and _is_open(element)
        ]
        for element in self.hushed:
            element.text = AtomicString(element.text)


class Wake(Treeprocessor):
    """Takes the mark off again, for the steps that come later and read only text that is not atomic."""

    def __init__(self, hush: Hush) -> None:
        """Undo what ``hush`` did."""
        super().__init__(hush.md)
        self.hush = hush

    def run(self, root: Element) -> None:
        """Give each marked text back as it was."""
        for element in self.hush.hushed:
            element.text = str(element.text)


def _is_open(element: Element) -> bool:
    return not isinstance(element.text, AtomicString)

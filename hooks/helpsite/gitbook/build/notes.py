"""Footnotes that nothing calls: they are shown, without a way back to a call that is not there."""

from xml.etree.ElementTree import Element

from markdown.extensions.footnotes import NBSP_PLACEHOLDER
from markdown.treeprocessors import Treeprocessor

_BACK = "footnote-backref"


class Backlinks(Treeprocessor):
    """``Texte <a class="footnote-backref" href="#fnref:1">↩</a>`` → ``Texte``, where nothing has the id ``fnref:1``."""

    def run(self, root: Element) -> None:
        """Look at the notes at the end of the page."""
        notes = root.findall(".//div[@class='footnote']//li")
        calls = {element.get("id") for element in root.iter("sup")} if notes else set()
        for note in notes:
            for parent in list(note.iter()):
                for link in parent.findall(f"a[@class='{_BACK}']"):
                    if link.get("href", "").removeprefix("#") not in calls:
                        _remove(note, parent, link)


def _remove(note: Element, parent: Element, link: Element) -> None:
    """Take out the link, the space before it, and the paragraph that held nothing else."""
    at = list(parent).index(link)
    parent.remove(link)
    if at:
        before = parent[at - 1]
        before.tail = (before.tail or "").removesuffix(NBSP_PLACEHOLDER)
    else:
        parent.text = (parent.text or "").removesuffix(NBSP_PLACEHOLDER)
    if not (len(parent) or parent.text):
        note.remove(parent)

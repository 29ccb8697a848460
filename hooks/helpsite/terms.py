"""Terms of the glossary are linked to it where a page first uses them: ``SPF`` → ``<a href="…#spf">SPF</a>``."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.html.names import named

PRIORITY = 4  # after the table of contents (5), before tables get their frame (3) and MkDocs resolves links (0)
PROSE = named("p li td dd")
SILENT = named("a abbr button code dfn figcaption h1 h2 h3 h4 h5 h6 kbd math pre samp script style summary svg th")

LISTS = named("hs-triage hs-cards")  # of links: one more in an item would lead astray


class TermsExtension(Extension):
    """Links the ``terms`` of a page, set before each is converted: every form, and its address or "" for no link."""

    def __init__(self) -> None:
        """Start without terms."""
        super().__init__()
        self.terms: Mapping[str, str] = {}

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the one treeprocessor."""
        md.treeprocessors.register(_Terms(md, self), "hs-terms", PRIORITY)


class _Terms(Treeprocessor):
    def __init__(self, md: Markdown, extension: TermsExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        if self.extension.terms:
            _Linker(self.extension.terms).link(root)


class _Linker:
    """Links each address once: all forms of a term share one."""

    def __init__(self, terms: Mapping[str, str]) -> None:
        self.terms = terms
        self.forms, self.pattern = _read(tuple(terms))
        self.done: set[str] = set()

    def link(self, root: Element, prose: bool = False) -> None:
        """Go through the text in reading order."""
        if root.tag in SILENT or root.get("lang", "fr") != "fr" or not LISTS.isdisjoint(root.get("class", "").split()):
            return
        prose = prose or root.tag in PROSE
        children = list(root)
        if prose:
            self._insert(root, None, root.text)
        for child in children:
            self.link(child, prose)
            if prose:
                self._insert(root, child, child.tail)

    def _insert(self, parent: Element, after: Element | None, text: str | None) -> None:
        """Put links into the text of ``parent``, or into that behind one of its children."""
        at = list(parent).index(after) + 1 if after is not None else 0
        pieces = list(self._pieces(text or ""))
        if len(pieces) == 1:
            return
        _set(parent, after, str(pieces[0]))
        for piece in pieces[1:]:
            if isinstance(piece, Element):
                parent.insert(at, piece)
                at += 1
            else:
                parent[at - 1].tail = piece

    def _pieces(self, text: str) -> Iterator[str | Element]:
        """Cut a text at the terms that are not linked yet: text, link, text, link, text."""
        start = 0
        for match in self.pattern.finditer(text):
            address = self.terms.get(self.forms.get(_folded(match[0]), ""), "")
            if address and address not in self.done:
                self.done.add(address)
                yield text[start : match.start()]
                link = Element("a", {"class": "hs-term", "href": address})
                link.text = match[0]
                yield link
                start = match.end()
        yield text[start:]


@lru_cache(maxsize=1)  # the same for all pages
def _read(forms: tuple[str, ...]) -> tuple[dict[str, str], re.Pattern[str]]:
    """Give each form by what its writings have in common, and what finds all of them, the longest first."""
    patterns = sorted(map(_pattern, forms), key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w@.-])(?:{'|'.join(patterns)})(?![\w@-]|\.\w)")
    return {_folded(form): form for form in forms}, pattern


def _set(parent: Element, after: Element | None, text: str) -> None:
    if after is None:
        parent.text = text
    else:
        after.tail = text


def _folded(form: str) -> str:
    """Give what two writings of a form have in common; an acronym is no other word in small letters."""
    plain = re.sub(r"\s+", " ", form.replace("’", "'"))
    return plain if plain.isupper() else plain[:1].lower() + plain[1:]


def _pattern(form: str) -> str:
    plain = re.sub("['’]", "['’]", re.escape(form).replace(r"\ ", r"\s+"))
    if form.isupper() or not form[:1].isalpha():
        return plain
    return f"[{form[0].lower()}{form[0].upper()}]{plain[1:]}"

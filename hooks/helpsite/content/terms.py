"""The words of the glossary, and where each is explained."""

import posixpath
import re
from dataclasses import dataclass
from unicodedata import normalize

from markdown.extensions.toc import slugify

from helpsite.content.catalogue import Catalogue
from helpsite.content.schema.data import Term

_GLOSSARY = re.compile(r"\{%-?\s*vue\s+nom=[\"']?glossaire\b")


def sorted_terms(found: Catalogue) -> list[Term]:
    """Give the terms in the order of a dictionary, accents aside."""
    return sorted(found.data.terms, key=lambda term: normalize("NFKD", term.term).casefold())


def anchor_of(term: Term) -> str:
    """``Liste grise`` → ``liste-grise``: the anchor of the term in the glossary; "" for ``++``."""
    return slugify(term.term, "-")


@dataclass(frozen=True)
class Glossary:
    """The page that shows the glossary, and the terms that lead there, with their anchors."""

    src_uri: str
    terms: tuple[tuple[Term, str], ...]


def glossary_of(found: Catalogue) -> Glossary | None:
    """Give the glossary; None where no page shows it."""
    src_uri = next((page for page, entry in found.pages.items() if _GLOSSARY.search(entry.written.text)), None)
    linked = ((term, anchor_of(term)) for term in found.data.terms if term.linked)
    return Glossary(src_uri, tuple(pair for pair in linked if pair[1])) if src_uri else None


def explained(found: Catalogue, src_uri: str, glossary: Glossary | None) -> dict[str, str]:
    """Give each form of each term, and the address that leads from that page to the glossary, "" where none is to.

    A page does not link the terms that it explains itself; the glossary links none, and neither do pages for writers.
    """
    here = found.pages.get(src_uri)
    if glossary is None or glossary.src_uri == src_uri:
        return {}
    if here is None or here.written.meta.get("search") == {"exclude": True}:
        return {}
    address = posixpath.relpath(glossary.src_uri, posixpath.dirname(src_uri) or ".")
    return {
        form: f"{address}#{anchor}" if term.page != src_uri else ""
        for term, anchor in glossary.terms
        for form in (term.term, *term.also)
    }

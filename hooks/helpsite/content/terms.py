"""The words of the glossary, and where each is explained."""

import posixpath
import re
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


def glossary_of(found: Catalogue) -> str | None:
    """Give the page that shows the glossary."""
    return next((page for page, entry in found.pages.items() if _GLOSSARY.search(entry.written.text)), None)


def explained(found: Catalogue, src_uri: str, glossary: str | None) -> dict[str, str]:
    """Give each form of each term that a page may link to the glossary, and the address from that page.

    A page does not link the terms that it explains itself; the glossary links none, and neither do pages for writers.
    """
    here = found.pages.get(src_uri)
    if glossary is None or glossary == src_uri or here is None or here.written.meta.get("search") == {"exclude": True}:
        return {}
    address = posixpath.relpath(glossary, posixpath.dirname(src_uri) or ".")
    linked = [term for term in found.data.terms if term.linked and term.page != src_uri and anchor_of(term)]
    return {form: f"{address}#{anchor_of(term)}" for term in linked for form in (term.term, *term.also)}

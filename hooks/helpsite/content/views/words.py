"""The glossary, and what has changed for readers."""

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.terms import anchor_of, sorted_terms
from helpsite.content.views.markdown import bullets, link


def glossary(found: Catalogue, _: Entry) -> str:
    """Give each term under a heading of its own, in the order of a dictionary."""
    parts = []
    for term in sorted_terms(found):
        page = found.pages.get(term.page or "")
        more = f" Voir : {link(page)}." if page else ""
        parts.append(f"## {term.term} {{#{anchor_of(term)}}}\n\n{term.meaning}{more}")
    return "\n\n".join(parts)


def news(found: Catalogue, _: Entry) -> str:
    """List the changes that pages tell of, the newest first."""
    changes = [(change.day, entry, change.text) for entry in found.pages.values() for change in entry.said.changes]
    changes.sort(key=lambda change: (change[0].last_day, change[1].src_uri), reverse=True)
    return bullets(f"{day.said} : {link(entry)}. {text}" for day, entry, text in changes)

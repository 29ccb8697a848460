"""What the search has besides its results: its own page, its filters, and where to go on when it finds nothing."""

from collections.abc import Iterable
from html import escape
from itertools import islice

from helpsite.content.catalogue import Catalogue
from helpsite.content.labels import Audience
from helpsite.content.schema import KINDS, Cause, Service, Status
from helpsite.frame.model import Choice, Group, Here, Link, Search
from helpsite.typography.text import typeset

TEMPLATE, HOME = "recherche.html", "index.md"
TRIAGE, MADE_BY = "#que-voyez-vous", 'vue nom="accueil"'  # a heading of the home page, and what stands below it
FEW = 5
FOR_WHOM = (
    Choice(Audience.READER.label, "J’attends"),
    Choice(Audience.SENDER.label, "J’envoie"),
    Choice(Audience.IT.label, "DSI"),
)


def search(found: Catalogue, filters: tuple[Group, ...], here: Here, feedback: str) -> Search | None:
    """Give what the search needs to know on a page; None on a site without its page."""
    pages = (src_uri for src_uri, entry in found.pages.items() if entry.written.meta.get("template") == TEMPLATE)
    own = next(pages, None)
    address = here.to(own) if own else None
    if not address:
        return None
    first = islice(found.of(Cause), FEW)
    causes = tuple(Link(escape(entry.name, quote=False), here.to(entry.src_uri)) for entry, _ in first)
    return Search(address, filters, causes, _triage(found, here), escape(feedback))


def groups(found: Catalogue) -> tuple[Group, ...]:
    """Give the filters, with values that some page has."""
    kinds = dict.fromkeys(model.label for model in KINDS.values() if any(found.of(model)))
    every = (
        Group("public", "Pour qui", FOR_WHOM),
        Group("genre", "Genre de page", _choices(kinds)),
        Group("service", "Service", _choices(said.name for _, said in found.of(Service))),
        Group("statut", "Statut", _choices(said.name for _, said in found.of(Status))),
    )
    return tuple(group for group in every if group.choices)


def _choices(names: Iterable[str]) -> tuple[Choice, ...]:
    """Give them as the index has them: as they are printed."""
    return tuple(Choice(escape(typeset(name)), escape(name, quote=False)) for name in names)


def _triage(found: Catalogue, here: Here) -> str | None:
    home = found.pages.get(HOME)
    address = here.to(HOME) if home and MADE_BY in home.written.text else None
    return address + TRIAGE if address else None

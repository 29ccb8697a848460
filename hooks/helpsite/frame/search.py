"""What the search has besides its results: its own page, its filters, and where to go on when it finds nothing."""

from collections.abc import Iterable
from html import escape

from helpsite.content.catalogue import Catalogue
from helpsite.content.schema import Cause, Service, Status
from helpsite.frame.feedback import fault_of
from helpsite.frame.model import Choice, Group, Here, Link, Search

PAGE, HOME = "recherche.md", "index.md"
TRIAGE, MADE_BY = "#que-voyez-vous", 'vue nom="accueil"'  # a heading of the home page, and what stands below it
FEW = 5
FOR_WHOM = (
    Choice("usager", "J’attends un e-mail"),
    Choice("expéditeur", "J’ai envoyé un e-mail"),
    Choice("DSI", "Service informatique"),
)
KINDS = ("Cause", "Statut", "Code d’erreur", "Messagerie", "Service", "DSI", "Aide")


def search(found: Catalogue, here: Here, setting: object, site_url: str) -> Search | None:
    """Give what the search needs to know on a page; None on a site without its page."""
    page = here.to(PAGE) if PAGE in found.pages else None
    if not page:
        return None
    causes = [Link(escape(entry.name, quote=False), here.to(entry.src_uri)) for entry, _ in found.of(Cause)]
    value = "" if fault_of(setting, site_url) else str(setting or "")
    return Search(page, _groups(found), tuple(causes[:FEW]), _triage(found, here), escape(value))


def _groups(found: Catalogue) -> tuple[Group, ...]:
    services = (said.name for _, said in found.of(Service))
    statuses = (said.name for _, said in found.of(Status))
    groups = (
        Group("public", "Pour qui", FOR_WHOM),
        Group("genre", "Genre de page", _choices(KINDS)),
        Group("service", "Service", _choices(services)),
        Group("statut", "Statut", _choices(statuses)),
    )
    return tuple(group for group in groups if group.choices)


def _choices(names: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(escape(name), escape(name, quote=False)) for name in names)


def _triage(found: Catalogue, here: Here) -> str | None:
    home = found.pages.get(HOME)
    address = here.to(HOME) if home and MADE_BY in home.written.text else None
    return address + TRIAGE if address else None

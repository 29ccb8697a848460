"""What is made from data, one row a view: its name in ``{% vue nom="…" %}``, the kind of page it is for, its maker."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from helpsite.codes.overview import overview as codes
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Cause, CodePage, Service, Status, Typed
from helpsite.content.views import causes, fields, questions, services, statuses, tables, words
from helpsite.gitbook.page import Part
from helpsite.problems import did_you_mean


class View(NamedTuple):
    """How a view is made, on which pages it can stand, and whether it only repeats what other pages say."""

    make: Callable[[Catalogue, Entry], str | Sequence[Part]]
    on: type[Typed] = Typed
    repeats: bool = False


VIEWS = {
    "accueil": View(causes.triage, repeats=True),
    "causes": View(causes.tables, repeats=True),
    "statuts-et-codes": View(causes.statuses_and_codes, Cause),
    "services-de-la-cause": View(causes.services, Cause),
    "statuts": View(statuses.overview),
    "chemin": View(statuses.way),
    "fournisseurs": View(statuses.providers),
    "fournisseurs-du-statut": View(statuses.own_providers, Status),
    "causes-du-statut": View(statuses.causes, Status),
    "services": View(services.overview, repeats=True),
    "expediteurs-du-service": View(services.senders, Service),
    "contact-du-service": View(services.contact, Service),
    "causes-du-service": View(services.causes, Service),
    "contacts": View(services.contacts),
    "produits": View(tables.products),
    "messageries": View(tables.mailboxes),
    "codes": View(codes),
    "code": View(lambda found, here: [Part(found.made[here.src_uri], here.src_uri)], CodePage),
    "questions": View(questions.questions, repeats=True),
    "glossaire": View(words.glossary),
    "nouveautes": View(words.news, repeats=True),
    **{name: View(make) for name, make in fields.TABLES.items()},
}


def view_of(found: Catalogue, src_uri: str, name: str) -> Sequence[Part] | str:
    """Give what stands in a page in place of a view, or what to do where there is none."""
    here, view = found.pages.get(src_uri), VIEWS.get(name)
    if view is None:
        return did_you_mean(name, VIEWS, f"Use one of {', '.join(VIEWS)}.")
    if src_uri in found.faulty:
        return "Correct the front matter first."
    if here is None:
        return "Give the page a kind: write 'genre: guide' into its front matter."
    if not isinstance(here.said, view.on):
        return f"It is for pages of the kind '{view.on.kind}'."
    made = view.make(found, here)
    parts = [Part(made)] if isinstance(made, str) else made
    return [part._replace(repeats=view.repeats) for part in parts]

"""The tables of products and of mailboxes."""

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.labels import capital
from helpsite.content.schema import Mailbox, Product
from helpsite.content.views.markdown import link, table

NOT_FOUND = "non trouvé"


def products(found: Catalogue, _: Entry) -> str:
    """Give the products, what each compares, and what its page rests on."""
    rows = [
        (link(entry), said.compares or NOT_FOUND, said.method, capital(said.evidence.label))
        for entry, said in found.of(Product)
    ]
    return table(("Produit", "Adresse comparée", "Manière conseillée", "Sur quoi la fiche repose"), rows)


def mailboxes(found: Catalogue, _: Entry) -> str:
    """Give the mailboxes, and what is found where in each."""
    rows = [
        (link(entry), *(value or NOT_FOUND for value in (said.spam_folder, said.not_spam, said.kept, said.headers)))
        for entry, said in found.of(Mailbox)
    ]
    head = ("Messagerie", "Dossier du spam", "Bouton « ce n’est pas du spam »", "Gardé", "Voir les en-têtes")
    return table(head, rows)

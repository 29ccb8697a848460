"""What is made from the services: who writes from where, whom to write to, and the causes that touch them."""

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Cause, Service
from helpsite.content.schema.service import From
from helpsite.content.views.markdown import bullets, cards, link
from helpsite.plain import escaped


def overview(found: Catalogue, _: Entry) -> str:
    """Give a card a service."""
    return cards((said.name, said.summary, entry.src_uri) for entry, said in found.of(Service))


def senders(found: Catalogue, here: Entry) -> str:
    """List the addresses that a service writes from."""
    said = here.said
    if not isinstance(said, Service):
        return ""
    items = [_sender(sender) for sender in said.senders]
    domains = ", ".join(f"`{domain}`" for domain in said.domains)
    whose = "Domaine de cette adresse" if len(said.domains) == 1 else "Domaines de ces adresses"
    return bullets([*items, *([f"{whose} : {domains}."] if domains else [])])


def contact(found: Catalogue, here: Entry) -> str:
    """Say whom to write to about one service."""
    return bullets(contacts_of(here.said)) if isinstance(here.said, Service) else ""


def contacts(found: Catalogue, _: Entry) -> str:
    """Say whom to write to about each service."""
    return "\n\n".join(f"### {link(entry)}\n\n{bullets(contacts_of(said))}" for entry, said in found.of(Service))


def causes(found: Catalogue, here: Entry) -> str:
    """List the causes that touch one service, and what each means there."""
    items = [
        f"{link(entry)} : {said.services[here.stem]}" for entry, said in found.of(Cause) if here.stem in said.services
    ]
    return bullets(items)


def contacts_of(said: Service) -> list[str]:
    """Give the ways to reach a service, each a phrase of Markdown."""
    items = [f"Vous attendez un e-mail : {said.contact.recipient}"]
    items += [f"Vous envoyez des e-mails : {said.contact.sender}"] if said.contact.sender else []
    items += [f"État du service : [{escaped(said.name)} en direct]({said.status_page})."] if said.status_page else []
    items += [f"Aide officielle : [{said.help.title}]({said.help.address})."] if said.help else []
    return items


def _sender(sender: From) -> str:
    said = f"`{sender.address}`" + (f" : {sender.usage}" if sender.usage else "")
    return said + (f" ({sender.read})" if sender.read else "")

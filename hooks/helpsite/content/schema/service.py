"""A service: who sends the e-mails."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.schema.base import Address, Record, Text, Typed


class From(Record):
    """An address that a service writes from."""

    address: Text = Field(alias="adresse")
    """L’adresse."""
    usage: Text | None = None
    """Ce qu’elle envoie."""
    read: Text | None = Field(None, alias="date")
    """De quand date le document qui la donne."""


class Help(Record):
    """A page of the service itself."""

    title: Text = Field(alias="titre")
    """Son titre."""
    address: Address = Field(alias="adresse")
    """Son adresse."""


class Contact(Record):
    """Whom to write to, in Markdown."""

    recipient: Text = Field(alias="destinataire")
    """À qui s’adresse la personne qui attend l’e-mail."""
    sender: Text | None = Field(None, alias="expediteur")
    """À qui s’adresse l’expéditeur."""


class Service(Typed):
    """Who sends the e-mails."""

    kind: ClassVar[str] = "service"
    folder: ClassVar[str] = "services"
    label: ClassVar[str] = "Service"

    name: Text = Field(alias="nom")
    """Le nom du service."""
    rank: int = Field(100, alias="rang")
    """Sa place dans les tableaux."""
    also: list[Text] = Field([], alias="aussi")
    """Ses autres noms."""
    summary: Text = Field(alias="resume")
    """Ce qu’il envoie, en une ligne."""
    senders: list[From] = Field([], alias="expediteurs")
    """Les adresses qui écrivent."""
    domains: list[Text] = Field([], alias="domaines")
    """Les domaines visibles de ces adresses."""
    status_page: Address | None = Field(None, alias="etat")
    """La page qui dit si le service fonctionne."""
    help: Help | None = Field(None, alias="aide")
    """L’aide officielle."""
    contact: Contact
    """À qui s’adresser."""

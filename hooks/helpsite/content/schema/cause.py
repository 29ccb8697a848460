"""A cause: why an e-mail does not arrive."""

from typing import Annotated, ClassVar

from pydantic import Field

from helpsite.content.labels import Actor
from helpsite.content.schema.base import Id, Phrase, Record, Text, Typed


class Sender(Record):
    """How a cause shows to whoever sent the e-mail."""

    sign: Phrase = Field(alias="signe")
    """Ce que voit l’expéditeur."""
    step: Phrase = Field(alias="geste")
    """Ce qu’il fait d’abord."""


class Cause(Typed):
    """Why an e-mail does not arrive."""

    kind: ClassVar[str] = "cause"
    folder: ClassVar[str] = "causes"
    label: ClassVar[str] = "Cause"

    name: Text = Field(alias="nom")
    """Le nom court de la cause."""
    rank: int = Field(100, alias="rang")
    """Sa place dans les listes : la plus simple à écarter d’abord."""
    family: Id = Field(alias="famille")
    """La famille sous laquelle l’accueil la range : docs/_data/familles.yaml."""
    sign: Phrase = Field(alias="signe")
    """Ce que voit la personne, sans point final."""
    step: Phrase = Field(alias="geste")
    """La première chose à faire, à l’infinitif, sans point final."""
    sender: Sender | None = Field(None, alias="expediteur")
    """Le signe et le geste de qui a envoyé l’e-mail, si la cause se voit de son côté."""
    actors: Annotated[list[Actor], Field(min_length=1)] = Field(alias="qui")
    """Qui peut agir, dans l’ordre."""
    services: dict[Id, Text] = Field({})
    """Ce que cela veut dire pour un service : le nom de sa page, et une ou deux phrases."""
    statuses: dict[Id, Text] = Field({}, alias="statuts")
    """Comment un statut montre cette cause : le nom de sa page, et une phrase."""

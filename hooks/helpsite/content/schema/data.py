"""What stands in ``docs/_data/`` because no page of its own says it."""

from typing import Annotated, Any

from pydantic import Field

from helpsite.content.days import When
from helpsite.content.labels import Actor, Duration, Reliability
from helpsite.content.schema.base import Address, Id, PagePath, Record, Text


class Family(Record):
    """A group of causes, as a person who knows nothing would sort them."""

    title: Text = Field(alias="titre")
    """Ce que la personne constate."""
    sender: bool = Field(False, alias="expediteur")
    """Si la personne est celle qui a envoyé l’e-mail."""


class Source(Record):
    """A document that pages rest on."""

    publisher: Text = Field(alias="editeur")
    """Qui l’a publié."""
    title: Text = Field(alias="titre")
    """Son titre."""
    address: Address | None = Field(None, alias="adresse")
    """Son adresse complète."""
    dated: When | None = Field(None, alias="date")
    """La date du document ; sans elle, « non daté »."""
    read: When = Field(alias="lue")
    """Quand il a été lu pour la dernière fois."""
    language: Annotated[str, Field(pattern="^[a-z]{2}$")] = Field("fr", alias="langue")
    """Sa langue, en deux lettres."""
    second_hand: bool = Field(False, alias="seconde_main")
    """Il rapporte ce qu’un autre a publié."""


class Term(Record):
    """A word of the glossary."""

    term: Text = Field(alias="terme")
    """Le mot."""
    also: list[Text] = Field([], alias="aussi")
    """Ses autres formes dans les textes."""
    meaning: Text = Field(alias="sens")
    """Ce qu’il veut dire, en Markdown."""
    page: PagePath | None = None
    """La page qui en dit plus."""
    linked: bool = Field(True, alias="lien")
    """S’il mène au glossaire là où une page l’emploie d’abord."""


class Glossary(Record):
    """The file of the words; each word is read by itself."""

    terms: list[Any] = Field([], alias="termes")
    """Les mots."""


class Synonyms(Record):
    """Words that mean the same to readers."""

    site: Annotated[list[Text], Field(min_length=1)]
    """Les mots du site : chacun est sur une page que la recherche trouve."""
    typed: Annotated[list[Text], Field(min_length=1)] = Field(alias="saisies")
    """Les mots que les lecteurs tapent à leur place."""


class Groups(Record):
    """The file of the synonyms; each group is read by itself."""

    groups: list[Any] = Field([], alias="groupes")
    """Les groupes."""


class Step(Record):
    """A step on the way of a message."""

    title: Text = Field(alias="titre")
    """L’étape, en deux ou trois mots."""
    text: Text = Field(alias="texte")
    """Ce qui s’y passe."""
    status: Id | None = Field(None, alias="statut")
    """Le statut que l’expéditeur lit alors ; aucun ne montre certaines étapes."""
    stop: Id | None = Field(None, alias="arret")
    """Le statut avec lequel le chemin peut s’y arrêter."""


class Path(Record):
    """The way of a message."""

    steps: Annotated[list[Step], Field(min_length=1)] = Field(alias="etapes")
    """Les étapes, dans l’ordre."""


class Code(Record):
    """What a server answers when it refuses or delays a message."""

    code: Annotated[Text, Field(max_length=80, pattern="[A-Za-z0-9]")]
    """Le code, comme il s’écrit dans un refus."""
    also: list[Text] = Field([], alias="aussi")
    """Ses autres écritures."""
    example: Text | None = Field(None, alias="exemple")
    """La réponse du serveur, à la lettre."""
    name: Annotated[Text, Field(max_length=80)] = Field(alias="nom")
    """Ce qu’il veut dire, en quelques mots."""
    meaning: Text = Field(alias="sens")
    """Ce qu’il veut dire."""
    duration: Duration = Field(alias="duree")
    """S’il est définitif ou temporaire."""
    actors: Annotated[list[Actor], Field(min_length=1)] = Field(alias="qui")
    """Qui peut agir, dans l’ordre."""
    action: Text
    """Que faire."""
    cause: Id | None = None
    """La cause qu’il montre : le nom de sa page."""
    sources: Annotated[list[Id], Field(min_length=1)]
    """Ses sources."""
    reliability: Reliability = Field(alias="fiabilite")
    """Sur quoi ce sens repose."""
    note: Text | None = None
    """Ce qui trompe."""


class CodeFamily(Record):
    """The codes of one provider."""

    name: Text = Field(alias="famille")
    """Le nom du fournisseur, ou de la norme."""
    prefix: str = Field("", alias="prefixe", pattern="^([a-z0-9-]+-)?$")
    """Ce qui précède un code dans l’adresse de sa page."""
    domains: list[Text] = Field([], alias="domaines")
    """Les domaines de ses adresses."""
    page: PagePath | None = None
    """La page de la messagerie ou du produit."""
    reviewed: When = Field(alias="revue")
    """Le jour où ces codes ont été relus avec leurs sources."""
    rank: int = Field(100, alias="ordre")
    """Sa place dans la liste."""
    text: Text = Field(alias="texte")
    """Ce qu’il faut savoir de tous, en Markdown."""
    codes: Annotated[list[Code], Field(min_length=1)]
    """Les codes."""

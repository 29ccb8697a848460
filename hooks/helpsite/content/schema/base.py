"""What a page of any kind says of itself.

Field names of front matter and data are French, since writers type them: ``alias`` is what they type. The line below
a field tells writers what it is for; it stands in their guide and in the JSON Schema.
"""

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from helpsite.content.days import When

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120, pattern=r"[^.]$")]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
PagePath = Annotated[str, StringConstraints(pattern=r"^[^/#][^#]*\.md$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class Record(BaseModel):
    """Names and values that a writer typed; a name that is not known is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Change(Record):
    """A change that readers are told of."""

    day: When = Field(alias="date")
    """Le jour."""
    text: Text = Field(alias="texte")
    """Ce qui a changé, en une phrase."""


class Typed(Record):
    """What a page of any kind may say."""

    kind: ClassVar[str] = ""
    folder: ClassVar[str] = ""
    label: ClassVar[str] = ""

    genre: Text
    """Le genre de la page."""
    description: Annotated[str, StringConstraints(strip_whitespace=True, min_length=40, max_length=170)]
    """Résume la page en 40 à 170 signes : elle s’affiche dans les moteurs de recherche."""
    name: Text | None = Field(None, alias="nom")
    """Le nom court de la page, dans le menu et les tableaux."""
    reviewed: When = Field(alias="revue")
    """Le jour où la page a été relue avec ses sources."""
    review_by: When | None = Field(None, alias="a_revoir")
    """Le jour où il faudra la relire ; sans lui, un an après."""
    author: Text | None = Field(None, alias="auteur")
    """Qui tient la page ; sans cela, l’équipe nommée dans mkdocs.yml."""
    draft: bool = Field(False, alias="brouillon")
    """La page n’est visible que dans l’aperçu."""
    sources: list[Id] = Field([])
    """Les sources de la page, par leur identifiant dans docs/_data/sources/."""
    related: list[PagePath] = Field([], alias="voir_aussi")
    """Les pages voisines, par leur chemin depuis docs/ ; écrit d’un seul côté, montré des deux."""
    changes: list[Change] = Field([], alias="changements")
    """Ce qui a changé pour les lecteurs : la page des nouveautés et le flux en sont faits."""

    @property
    def section(self) -> str:
        """The part of the menu that it stands in, below that of its kind; none for most."""
        return ""

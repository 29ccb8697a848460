"""A status: what a sender reads beside an e-mail."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.schema.base import Phrase, Text, Typed


class Status(Typed):
    """What a sender reads beside an e-mail."""

    kind: ClassVar[str] = "statut"
    folder: ClassVar[str] = "statuts"
    label: ClassVar[str] = "Statut"

    name: Text = Field(alias="nom")
    """Le statut, comme il est affiché."""
    rank: int = Field(alias="rang")
    """Sa place dans les tableaux."""
    meaning: Phrase = Field(alias="en_clair")
    """Ce qu’il veut dire."""
    step: Phrase = Field(alias="a_faire")
    """Que faire, à l’infinitif."""
    delay: Text | None = Field(None, alias="delai")
    """Combien de temps attendre."""
    providers: dict[Text, Text] = Field({}, alias="fournisseurs")
    """Comment des fournisseurs d’envoi le nomment."""

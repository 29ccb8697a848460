"""A mailbox: what a reader sets in their own."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.schema.base import Text, Typed


class Mailbox(Typed):
    """What a reader sets in their own mailbox; what could not be found is left out."""

    kind: ClassVar[str] = "messagerie"
    folder: ClassVar[str] = "messageries"
    label: ClassVar[str] = "Messagerie"

    name: Text = Field(alias="nom")
    """Le nom de la messagerie."""
    rank: int = Field(100, alias="rang")
    """Sa place dans le tableau."""
    domains: list[Text] = Field([], alias="domaines")
    """Les domaines de ses adresses."""
    spam_folder: Text | None = Field(None, alias="dossier")
    """Le dossier où va le spam."""
    not_spam: Text | None = Field(None, alias="bouton")
    """Le bouton « ce n’est pas du spam »."""
    kept: Text | None = Field(None, alias="duree")
    """Combien de temps le spam est gardé."""
    block: Text | None = Field(None, alias="bloquer")
    """Ce que fait « bloquer »."""
    allow: Text | None = Field(None, alias="autoriser")
    """Comment autoriser un expéditeur."""
    headers: Text | None = Field(None, alias="entetes")
    """Comment montrer les en-têtes."""
    quota: Text | None = None
    """La place, et ce qui arrive quand elle manque."""

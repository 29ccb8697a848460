"""A product: a filter or a server that a DSI sets."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.labels import Evidence
from helpsite.content.schema.base import Text, Typed


class Product(Typed):
    """A filter or a server that a DSI sets."""

    kind: ClassVar[str] = "produit"
    folder: ClassVar[str] = "dsi"
    label: ClassVar[str] = "DSI"

    name: Text = Field(alias="nom")
    """Le nom du produit."""
    rank: int = Field(100, alias="rang")
    """Sa place dans le tableau."""
    vendor: Text | None = Field(None, alias="editeur")
    """Son éditeur."""
    compares: Text | None = Field(None, alias="compare")
    """Quelle adresse le filtre compare."""
    method: Text = Field(alias="methode")
    """La manière conseillée, en une phrase."""
    evidence: Evidence = Field(alias="preuve")
    """Sur quoi la page repose."""

"""A code: what a server answers when it refuses or delays a message; its page is made from ``docs/_data/codes/``."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.schema.base import Text, Typed


class CodePage(Typed):
    """What a server answers."""

    kind: ClassVar[str] = "code"
    folder: ClassVar[str] = "codes"
    label: ClassVar[str] = "Code d’erreur"

    name: Text = Field(alias="nom")
    """Le code."""
    rank: int = Field(alias="rang")
    """Sa place parmi tous les codes."""
    family: Text = Field(alias="famille")
    """Le fournisseur, ou la norme."""

    @property
    def section(self) -> str:
        """The part of the menu that it stands in."""
        return self.family

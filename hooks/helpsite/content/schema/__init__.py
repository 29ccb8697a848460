"""The kinds of page, one model each."""

from typing import ClassVar

from pydantic import Field

from helpsite.content.labels import Audience
from helpsite.content.schema.base import Typed
from helpsite.content.schema.cause import Cause
from helpsite.content.schema.code import CodePage
from helpsite.content.schema.mailbox import Mailbox
from helpsite.content.schema.product import Product
from helpsite.content.schema.service import Service
from helpsite.content.schema.status import Status

__all__ = ["KINDS", "Cause", "CodePage", "Guide", "Mailbox", "Product", "Service", "Status", "Typed"]


class Guide(Typed):
    """Any other page."""

    kind: ClassVar[str] = "guide"
    label: ClassVar[str] = "Aide"

    audience: list[Audience] = Field([], alias="pour")
    """Pour qui elle est écrite : la recherche peut s’y limiter."""


_MODELS = (Cause, Status, Service, Product, Mailbox, CodePage, Guide)
KINDS: dict[str, type[Typed]] = {model.kind: model for model in _MODELS}

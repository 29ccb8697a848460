"""The block tags that GitBook writes, one row each, what is our own, and the hint styles.

Ours: ``vue``, ``exemple``, and ``lang`` of ``code``, the language of its words where it is not that of the page.
Source: the public documentation of GitBook (create-content/blocks) and what authors write.
"""

from dataclasses import dataclass
from enum import Enum

OPENAPI = ("spec", "src", "path", "method", "expanded", "schemas", "schema", "grouped", "name", "webhook")


class End(Enum):
    """Whether a tag has an end tag."""

    REQUIRED = 1
    OPTIONAL = 2  # it has one when its end tag is the next tag of the page
    NONE = 3


@dataclass(frozen=True)
class Block:
    """A block tag: its attributes, whether it ends, and the block it must stand in."""

    attributes: tuple[str, ...] = ()
    end: End = End.REQUIRED
    parent: str | None = None
    argument: bool = False  # takes a path or an expression instead of attributes
    needs: str | None = None


BLOCKS = {
    "hint": Block(("style", "icon")),
    "tabs": Block(("fullWidth",)),
    "tab": Block(("title", "icon"), parent="tabs"),
    "stepper": Block(),
    "step": Block(("title",), parent="stepper"),
    "content-ref": Block(("url",), needs="url"),
    "page-ref": Block(("page",), End.NONE, needs="page"),
    "embed": Block(("url", "caption", "fullWidth"), End.OPTIONAL, needs="url"),
    "file": Block(("src", "name", "caption"), End.OPTIONAL, needs="src"),
    "code": Block(("title", "overflow", "lineNumbers", "expandable", "fullWidth", "lang")),
    "columns": Block(("fullWidth",)),
    "column": Block(("width",), parent="columns"),
    "include": Block(end=End.NONE, argument=True),
    "vue": Block(("nom",), End.NONE, needs="nom"),
    "exemple": Block(),
    "updates": Block(("format",)),
    "update": Block(("date", "tags"), parent="updates"),
    "if": Block(argument=True),
    "prompt": Block(("description", "icon", "openInAIProviders", "defaultExpanded")),
    "openapi": Block(OPENAPI, End.OPTIONAL),
    "openapi-operation": Block(OPENAPI, End.OPTIONAL),
    "openapi-schemas": Block(OPENAPI, End.OPTIONAL),
    "openapi-webhook": Block(OPENAPI, End.OPTIONAL),
    "swagger": Block(("src", "path", "method", "baseUrl", "summary", "expanded", "fullWidth")),
    "swagger-description": Block(parent="swagger"),
    "swagger-parameter": Block(("in", "name", "type", "required"), parent="swagger"),
    "swagger-response": Block(("status", "description"), parent="swagger"),
}


@dataclass(frozen=True)
class Style:
    """A hint style: the class of the callout and the French words that say its type."""

    css: str
    label: str


INFO = Style("info", "Information")
SUCCESS = Style("success", "Bon à savoir")
WARNING = Style("warning", "Attention")
DANGER = Style("danger", "Danger")
NOTE = Style("note", "Remarque")
TIP = Style("tip", "Conseil")

STYLES = {
    "info": INFO,
    "success": SUCCESS,
    "warning": WARNING,
    "danger": DANGER,
    "note": NOTE,
    "tip": TIP,
    "working": Style("note", "En travaux"),
    "warn": WARNING,
    "caution": WARNING,
    "important": WARNING,
    "attention": WARNING,
    "error": DANGER,
    "alert": DANGER,
}
GITBOOK_STYLES = "info, success, warning, danger"

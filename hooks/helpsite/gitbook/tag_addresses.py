"""The addresses in a tag: ``{% embed url="https://exemple.fr" %}`` → its reference; ``caption="[a](b.md)"`` too."""

from helpsite.gitbook.files.names import is_external
from helpsite.gitbook.inline.paragraph import prepare
from helpsite.gitbook.page import Page
from helpsite.gitbook.tags import Tag, place_of
from helpsite.gitbook.vocabulary import BLOCKS

_SPECIFICATION = ("src", "spec")
_NAMES = {
    "content-ref": ("url",),
    "page-ref": ("page", "url"),
    "embed": ("url",),
    "file": ("src",),
    "openapi": _SPECIFICATION,
    "openapi-operation": _SPECIFICATION,
    "openapi-schemas": _SPECIFICATION,
    "openapi-webhook": _SPECIFICATION,
    "swagger": _SPECIFICATION,
}
_MARKDOWN = {"step": "title", "embed": "caption", "file": "caption"}


def refer(page: Page, tag: Tag) -> int | None:
    """Note the address that a tag holds, and give the index of its reference; none where it holds none."""
    names = _NAMES.get(tag.name, () if tag.name in BLOCKS else ("url",))
    name = next((name for name in names if tag.attributes.get(name)), "")
    place = place_of(tag, name) if name and _is_address(tag.attributes[name], names) else None
    if place is None:
        return None
    return page.refer(tag.attributes[name], page.exact(tag.line), page.exact(place, 0, len(place.text)))


def prepared(page: Page, tag: Tag) -> dict[str, str]:
    """Give the attributes of a tag; what is read as Markdown in them is made ready for that."""
    name = _MARKDOWN.get(tag.name, "")
    value = tag.attributes.get(name)
    place = place_of(tag, name) if value else None
    if place is None or place.text != value:
        return tag.attributes
    line = place._replace(text=f" {value}", column=place.column - 1)  # nothing is defined in the midst of a line
    return tag.attributes | {name: prepare([line], page)[0][1:]}


def _is_address(value: str, names: tuple[str, ...]) -> bool:
    """Tell an address from the name of a specification that GitBook keeps."""
    return names is not _SPECIFICATION or is_external(value) or "." in value

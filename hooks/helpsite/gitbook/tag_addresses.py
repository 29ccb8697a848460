"""The address in a tag: ``{% embed url="https://exemple.fr" %}`` → its reference."""

from helpsite.gitbook.files.names import is_external
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


def refer(page: Page, tag: Tag) -> int | None:
    """Note the address that a tag holds, and give the index of its reference; none where it holds none."""
    names = _NAMES.get(tag.name, () if tag.name in BLOCKS else ("url",))
    name = next((name for name in names if tag.attributes.get(name)), "")
    place = place_of(tag, name) if name and _is_address(tag.attributes[name], names) else None
    if place is None:
        return None
    return page.refer(tag.attributes[name], page.exact(tag.line), page.exact(place, 0, len(place.text)))


def _is_address(value: str, names: tuple[str, ...]) -> bool:
    """Tell an address from the name of a specification that GitBook keeps."""
    return names is not _SPECIFICATION or is_external(value) or "." in value

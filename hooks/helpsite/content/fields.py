"""The fields of a record, and what each of them takes in words for writers."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import BaseModel

from helpsite.content import labels
from helpsite.content.checked import resolved

Shape = Mapping[str, Any]

PATTERNS = {
    r"[^.]$": "Sans point final",
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "En minuscules sans accent, avec des tirets",
    r"^[^/#][^#]*\.md$": "Un chemin depuis `docs/`",
    r"^https?://\S+$": "Elle commence par `https://`",
    "[A-Za-z0-9]": "Avec une lettre sans accent ou un chiffre",
    "^[a-z]{2}$": "Deux lettres",
    "^([a-z0-9-]+-)?$": "En minuscules, avec un tiret à la fin",
}
_OF_TYPE = {
    "boolean": "`true` ou `false`",
    "integer": "Un nombre entier",
    "array": "Une liste",
    "object": "Des lignes « nom : valeur »",
}


class Field(NamedTuple):
    """A name that writers may type, and the names around it; ``item`` is the shape of one where it is a list."""

    path: tuple[str, ...]
    required: bool
    meaning: str
    shape: Shape
    item: Shape
    default: object

    @property
    def name(self) -> str:
        """``changements`` › ``date``."""
        return " › ".join(f"`{name}`" for name in self.path)

    @property
    def type(self) -> str:
        """What JSON Schema calls it; a day is of two types."""
        return str(self.shape.get("type"))


def fields_of(model: type[BaseModel]) -> list[Field]:
    """Give what a record may say, and what the records in it may."""
    schema = model.model_json_schema(by_alias=True)
    return list(_fields(schema, schema, ()))


def _fields(here: Shape, schema: Shape, above: tuple[str, ...]) -> Iterator[Field]:
    for name, said in here.get("properties", {}).items():
        path, shape = (*above, name), resolved(said, schema)
        item = resolved(shape.get("items", shape), schema)
        required = name in here.get("required", ())
        yield Field(path, required, said.get("description", ""), shape, item, said.get("default"))
        yield from _fields(item, schema, path)


def meaning_of(field: Field) -> list[str]:
    """Say what a field is for and what it takes, a phrase each."""
    said = [*(["**Obligatoire**"] if field.required else []), field.meaning.rstrip(".")]
    said += [value for value in _values(field) if value and value.lower() not in field.meaning.lower()]
    return said


def _values(field: Field) -> Iterator[str]:
    item = field.item
    least, most = item.get("minLength", 1), item.get("maxLength")
    if "properties" not in field.shape:
        yield _OF_TYPE.get(field.type, "")
    yield PATTERNS.get(item.get("pattern", ""), "")
    if "enum" in item:
        word = getattr(labels, item["title"])
        yield ", ".join(f"`{value}` ({word(value).label})" for value in item["enum"])
    if "examples" in item:
        yield "Un jour, un mois ou une année"
    if most:
        yield f"{least} à {most} signes" if least > 1 else f"{most} signes au plus"

"""The models of front matter and data → JSON Schema, one file a kind: https://json-schema.org/draft-07."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from helpsite.content.passed import PASSED
from helpsite.content.schema import KINDS, CodePage
from helpsite.content.schema.base import Id, Record
from helpsite.content.schema.data import CodeFamily, Family, Path, Source, Synonyms, Term

FOLDER = "docs/_data/schemas"
PAGE = "page"
_KINDS = {name: model for name, model in KINDS.items() if model is not CodePage}  # whose pages are made from data
_DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that yaml-language-server reads


class Terms(Record):
    """The words of the glossary, as their file has them."""

    termes: list[Term]
    """Les mots."""


class Groups(Record):
    """The groups of synonyms, as their file has them."""

    groupes: list[Synonyms]
    """Les groupes."""


_DATA: Mapping[str, Any] = {
    "familles": dict[Id, Family],
    "sources": dict[Id, Source],
    "codes": CodeFamily,
    "glossaire": Terms,
    "chemin": Path,
    "synonymes": Groups,
}


class _Plain(GenerateJsonSchema):
    """Without a title that only repeats a name."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Set none."""
        return False


def schemas() -> dict[str, str]:
    """Give the text of each file by its name; ``page.json`` is for any page, by its ``genre``."""
    kinds = {name: _of_page(name, model) for name, model in _KINDS.items()}
    data = {name: TypeAdapter(shape).json_schema(schema_generator=_Plain) for name, shape in _DATA.items()}
    return {f"{name}.json": _text(schema) for name, schema in {**kinds, PAGE: _any_page(), **data}.items()}


def _of_page(name: str, model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(schema_generator=_Plain)
    others: dict[str, Any] = {passed: {} for passed in sorted(PASSED) if passed not in schema["properties"]}
    genre = schema["properties"]["genre"] | {"const": name}
    return schema | {"properties": schema["properties"] | {"genre": genre} | others}


def _any_page() -> dict[str, Any]:
    cases = [
        {"if": {"properties": {"genre": {"const": name}}, "required": ["genre"]}, "then": {"$ref": f"{name}.json"}}
        for name in _KINDS
    ]
    return {"type": "object", "properties": {"genre": {"enum": list(_KINDS)}}, "allOf": cases}


def _text(schema: Mapping[str, Any]) -> str:
    return json.dumps({"$schema": _DRAFT, **schema}, ensure_ascii=False, indent=1) + "\n"

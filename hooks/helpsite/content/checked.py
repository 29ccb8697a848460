"""What a writer typed → a record of the schema, and a problem, with its place, for each value that does not fit."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from helpsite.content import kinds
from helpsite.content.passed import PASSED
from helpsite.content.reasons import reason_of, shown
from helpsite.content.schema.base import Record, Typed
from helpsite.problems import Problem, did_you_mean
from helpsite.yaml_map import YamlMap

R = TypeVar("R", bound=Record)


def checked(
    model: type[R], data: object, file: YamlMap, what: str, under: tuple[str | int, ...] = ()
) -> tuple[R | None, list[Problem]]:
    """Give the record that ``data``, which stands under a key of ``file``, is; None where it is none.

    ``what`` names it for writers: ``a cause``.
    """
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_problem(found, model, file, what, under) for found in error.errors()]


def _problem(
    error: Mapping[str, Any], model: type[BaseModel], file: YamlMap, what: str, under: tuple[str | int, ...]
) -> Problem:
    key = tuple(part for part in error["loc"] if part != "[key]")
    place = (*under, *key)
    if error["type"] not in ("extra_forbidden", "missing"):
        above = place[:-1] if "[key]" in error["loc"] else place
        name = next((part for part in reversed(above) if isinstance(part, str)), what)
        why, cure = reason_of(error)
        return file.at(kinds.FIELD_VALUE, *place, name=name, value=shown(error["input"]), reason=why, cure=cure)
    name, fields = str(key[-1]), dict(_fields(model, key))
    around = next((f"'{part}' of {what}" for part in reversed(key[:-1]) if isinstance(part, str)), what)
    if error["type"] == "missing":
        return file.at(kinds.MISSING_FIELD, *place, what=around, name=name, meaning=fields.get(name, ""))
    others = PASSED if issubclass(model, Typed) and len(key) == 1 else ()
    hint = did_you_mean(name, [*fields, *others], f"Use {', '.join(fields)}.")
    return file.at(kinds.UNKNOWN_FIELD, *place, what=around, name=name, hint=hint)


def _fields(model: type[BaseModel], key: tuple[str | int, ...]) -> Iterator[tuple[str, str]]:
    """Give the names that may stand beside the last of ``key``, and what each is for."""
    schema = model.model_json_schema(by_alias=True)
    here: Mapping[str, Any] = schema
    for part in key[:-1]:
        here = _below(here, part, schema)
    for name, field in resolved(here, schema).get("properties", {}).items():
        yield name, field.get("description", "")


def _below(here: Mapping[str, Any], part: str | int, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    here = resolved(here, schema)
    if isinstance(part, int):
        return resolved(here.get("items", {}), schema)
    found = here.get("properties", {}).get(part) or here.get("additionalProperties")
    return found if isinstance(found, Mapping) else {}


def resolved(here: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a reference, and take the shape of what may also be left out."""
    for choice in here.get("anyOf", ()):
        if choice.get("type") != "null":
            return resolved(choice, schema)
    name = str(here.get("$ref", "")).rpartition("/")[2]
    return schema["$defs"][name] if name else here

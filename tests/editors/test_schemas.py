"""The schemas for editors are those of the models."""

import json
from pathlib import Path
from typing import Any

import yaml

from helpsite.content.passed import PASSED
from helpsite.content.schema import KINDS
from helpsite.editors.schemas import FOLDER, schemas

ROOT = Path(__file__).parents[2]


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(schemas()[f"{name}.json"])
    return found


def test_the_schemas_are_current() -> None:
    """Where they are not: make schema."""
    written = {path.name: path.read_text("utf-8") for path in (ROOT / FOLDER).glob("*.json")}
    assert written == schemas()


def test_a_kind_knows_the_names_that_others_understand() -> None:
    properties = schema("cause")["properties"]
    assert properties.keys() >= PASSED
    assert properties["genre"]["const"] == "cause"
    assert properties["nom"]["description"] == KINDS["cause"].model_fields["name"].description
    assert schema("cause")["additionalProperties"] is False


def test_any_page_is_checked_by_its_kind() -> None:
    kinds = [case["then"]["$ref"].removesuffix(".json") for case in schema("page")["allOf"]]
    assert kinds == schema("page")["properties"]["genre"]["enum"]
    assert {"cause", "guide"} <= set(kinds) <= KINDS.keys() - {"code"}
    assert {f"{kind}.json" for kind in kinds} <= schemas().keys()


def test_each_data_file_has_a_schema_that_has_its_names() -> None:
    data = ROOT / "docs/_data"
    files = {path: path.relative_to(data).parts[0].removesuffix(".yaml") for path in data.rglob("*.yaml")}
    assert set(files.values()) <= {name.removesuffix(".json") for name in schemas()}
    for path, name in files.items():
        properties = schema(name).get("properties")
        if properties:
            assert yaml.safe_load(path.read_text("utf-8")).keys() <= properties.keys(), path

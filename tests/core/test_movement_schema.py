"""The JSON Schema says what the reader reads: the same names, the same choices."""

from __future__ import annotations

import json
import tomllib
from enum import StrEnum
from typing import Any

import pytest

from deskstretch.core import animation, movement, poses
from deskstretch.storage.bundled import resources_root

SCHEMA: dict[str, Any] = json.loads((resources_root() / "movement.schema.json").read_text(encoding="utf-8"))
FILES = sorted((f for f in (resources_root() / "movements").iterdir()), key=lambda f: f.name)


def resolved(schema: Any) -> dict[str, Any]:
    if "$ref" in schema:
        return SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def strangers(data: Any, schema: Any, path: str = "") -> list[str]:
    """Keys and choices of the data that the schema does not have."""
    schema = resolved(schema)
    if isinstance(data, dict):
        known = schema.get("properties", {})
        if "propertyNames" in schema:
            return [f"{path}.{key}" for key in data if key not in schema["propertyNames"]["enum"]]
        return [
            found
            for key, value in data.items()
            for found in (
                strangers(value, known[key], f"{path}.{key}") if key in known else [f"{path}.{key}"]
            )
        ]
    if isinstance(data, list) and isinstance(schema.get("items"), dict):
        return [
            found for i, item in enumerate(data) for found in strangers(item, schema["items"], f"{path}[{i}]")
        ]
    if "enum" in schema and data not in schema["enum"]:
        return [f"{path}: {data}"]
    return []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_every_bundled_file_keeps_to_the_schema(file: Any) -> None:
    assert strangers(tomllib.loads(file.read_text(encoding="utf-8")), SCHEMA) == []


def test_the_schema_has_every_choice_of_the_reader() -> None:
    listed: set[tuple[str, ...]] = set()

    def collect(node: Any) -> None:
        if isinstance(node, dict):
            if "enum" in node:
                listed.add(tuple(node["enum"]))
            for value in node.values():
                collect(value)
        elif isinstance(node, list):
            for value in node:
                collect(value)

    collect(SCHEMA)
    enums = {
        tuple(str(member) for member in value)
        for module in (animation, movement, poses)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value not in {StrEnum, movement.Side}
    }
    assert enums == listed

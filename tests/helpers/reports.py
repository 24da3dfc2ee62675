"""Validate what the tool prints as JSON."""

import copy
import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from harness.places import ROOT

SCHEMA = ROOT / "docs" / "report.schema.json"


def validate(document: Any, kind: str) -> None:
    """Raise unless a document is what the schema calls `kind`, and the schema names every key of it."""
    for schema in _schemas():
        _validator(schema, kind).validate(document)


def validate_line(line: dict[str, Any]) -> None:
    """Raise unless an object is a line of JSON Lines, which is one of the document with a type."""
    _validator(_schemas()[0], "line").validate(line)
    if line["type"] != "run":
        validate({key: value for key, value in line.items() if key != "type"}, line["type"])


def _validator(schema: dict[str, Any], kind: str) -> Draft202012Validator:
    return Draft202012Validator({**schema, "anyOf": [{"$ref": f"#/$defs/{kind}"}]})


@cache
def _schemas() -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the schema as it is, and closed: a key that it does not describe is an error there."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    closed = copy.deepcopy(schema)
    _close(closed)
    return schema, closed


def _close(node: Any) -> None:
    if isinstance(node, dict):
        for value in node.values():
            _close(value)
        if node.get("type") in ("object", ["object", "null"]) and "properties" in node:
            node["additionalProperties"] = False
    elif isinstance(node, list):
        for value in node:
            _close(value)

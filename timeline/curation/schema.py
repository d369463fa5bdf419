"""The models of curated files in; their JSON Schema out, as an editor applies it to what people type."""

import json
from typing import Any

from timeline.curation.entries import FactsFile

_SCALAR = ["string", "number", "boolean"]
"""Types that an editor may see where a text is meant: 2003 is text here."""


def schema_text() -> str:
    """The JSON Schema of a facts file."""
    made = FactsFile.model_json_schema()
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Curated facts of timeline"}
    return json.dumps({**head, **_as_typed(made), "title": head["title"]}, ensure_ascii=False, indent=2) + "\n"


def _as_typed(node: Any) -> Any:
    """The schema without what an editor would hold against a text without quotes; titles are the keys again."""
    if isinstance(node, list):
        return [_as_typed(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "properties" in node:
        keys = {key: _as_typed(_untitled(value)) for key, value in node["properties"].items()}
        rest = {key: _as_typed(value) for key, value in node.items() if key not in ("properties", "title")}
        return {**rest, "properties": keys}
    node = {key: value for key, value in node.items() if key != "default"}
    if node.get("type") in ("string", "integer") and "enum" not in node and "const" not in node:
        return {**node, "type": _SCALAR}
    if node.get("type") == "array":
        return {**{key: _as_typed(value) for key, value in node.items()}, "type": ["array", "null"]}
    return {key: _as_typed(value) for key, value in node.items()}


def _untitled(value: Any) -> Any:
    return {key: one for key, one in value.items() if key != "title"} if isinstance(value, dict) else value

"""The schema in the words of a reference manual: what the documentation shows of each address and each
type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Row:
    """A parameter or a field. ``types`` names the components that it is made of, each of which has a
    place of its own."""

    name: str
    kind: str
    types: list[str]
    description: SafeString


@dataclass(frozen=True)
class Address:
    path: str
    summary: str
    description: SafeString
    parameters: list[Row]
    answer: list[str]


@dataclass(frozen=True)
class Type:
    name: str
    description: SafeString
    fields: list[Row]


def addresses(schema: Schema) -> Iterator[Address]:
    for path, operations in schema["paths"].items():
        operation = operations["get"]
        answered = next(iter(operation["responses"]["200"]["content"].values()))["schema"]
        yield Address(
            path=path,
            summary=operation["summary"],
            description=prose(operation["description"]),
            parameters=[
                _row(each["name"], each["schema"], each["description"]) for each in operation["parameters"]
            ],
            answer=_types(answered),
        )


def types(schema: Schema) -> Iterator[Type]:
    for name, component in schema["components"]["schemas"].items():
        fields = component.get("properties", {}).items()
        yield Type(
            name=name,
            description=prose(component.get("description", "")),
            fields=[_row(field, each, each.get("description", "")) for field, each in fields],
        )


def prose(text: str) -> SafeString:
    """Words between backticks are code."""
    # escape has made everything harmless before the tags are put in.
    return mark_safe(re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text)))  # noqa: S308


def _row(name: str, schema: Schema, description: str) -> Row:
    return Row(name, _kind(schema), _types(schema), prose(description))


def _kind(schema: Schema) -> str:
    """“text: summary, full (summary without it)”"""
    if "enum" in schema:
        kind = ", ".join(map(str, schema["enum"]))
    elif "const" in schema:
        kind = str(schema["const"])
    elif "minimum" in schema:
        kind = (
            f"{schema['minimum']} to {schema['maximum']}"
            if "maximum" in schema
            else f"from {schema['minimum']}"
        )
    elif "anyOf" in schema:
        kind = " or ".join(filter(None, dict.fromkeys(_kind(option) for option in schema["anyOf"])))
    elif schema.get("type") == "array":
        kind = f"list of {_kind(schema['items'])}".removesuffix(" of ")
    else:
        kind = schema.get("format") or schema.get("type", "")
    return f"{kind}; {schema['default']} by default" if "default" in schema else kind


def _types(schema: Schema) -> list[str]:
    if "$ref" in schema:
        return [schema["$ref"].rpartition("/")[2]]
    parts = [
        *schema.get("anyOf", ()),
        *schema.get("oneOf", ()),
        *([schema["items"]] if "items" in schema else ()),
    ]
    return list(dict.fromkeys(name for part in parts for name in _types(part)))

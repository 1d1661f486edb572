"""JSON Schema of documents, and of whatever else is described by typed dictionaries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema


class _Generator(GenerateJsonSchema):
    def field_title_should_be_set(self, schema: Any) -> bool:
        """A title would only repeat the name of the field."""
        return False


def type_schemas(types: Iterable[Any], reference: str) -> dict[str, Mapping[str, Any]]:
    """One schema for each type and each type within it, by name. ``reference`` is a template:
    ``#/$defs/{model}``."""
    _, definitions = _schemas(tuple(types), reference)
    return {name: _described(schema) for name, schema in deepcopy(definitions["$defs"]).items()}


def type_schema(each: Any, reference: str) -> dict[str, Any]:
    """Of one type: a reference to it, or of a union a choice of references."""
    of_inputs, _ = _schemas((each,), reference)
    (schema,) = of_inputs.values()
    return dict(deepcopy(schema))


@cache  # seconds for the whole API, and types do not change
def _schemas(types: tuple[Any, ...], reference: str) -> tuple[Mapping[Any, Any], Mapping[str, Any]]:
    inputs = [(number, "serialization", TypeAdapter(each)) for number, each in enumerate(types)]
    return TypeAdapter.json_schemas(
        inputs,  # type: ignore[arg-type]  # the mode is a literal
        ref_template=reference,
        schema_generator=_Generator,
    )


def _described(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The name of the component is its title; descriptions are prose, so the line breaks of the code go."""
    described = {name: value for name, value in schema.items() if name != "title"}
    if "description" in described:
        described["description"] = " ".join(described["description"].replace("``", "`").split())
    return described

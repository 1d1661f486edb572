"""The OpenAPI description of each view, made from what the view declares of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ComponentRegistry, ResolvedComponent

from treatments.publishing.schema import type_schemas
from treatments.serving.api import answers, problem_responses
from treatments.serving.api.collections import COLLECTIONS
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Parameter

REFERENCE = "#/components/schemas/{model}"
HEADERS = {
    "ETag": "A strong validator: the SHA-256 of the body.",
    "Cache-Control": "How long the answer may be kept.",
    "Content-Language": "The locale of the answer.",
    "Last-Modified": "When the page was last published.",
    "Link": "`rel=next`: the address of the pages that follow.",
}


class OperationSchema(AutoSchema):
    def get_operation(
        self, path: str, path_regex: str, path_prefix: str, method: str, registry: ComponentRegistry
    ) -> dict[str, Any]:
        view: Any = self.view
        operation: Operation = view.operation
        component: Any = ResolvedComponent
        for name, schema in component_schemas().items():
            registry.register_on_missing(
                component(name=name, type=component.SCHEMA, object=name, schema=dict(schema))
            )
        return {
            "operationId": operation.operation_id,
            "summary": operation.summary,
            "description": operation.description,
            "tags": [operation.tag],
            "parameters": [
                *(_path_parameter(name, text) for name, text in operation.path_parameters.items()),
                *(_query_parameter(parameter) for parameter in view.parameters),
            ],
            "responses": dict(
                _responses(operation, [renderer.media_type for renderer in view.renderer_classes])
            ),
        }


@cache
def component_schemas() -> Mapping[str, Mapping[str, Any]]:
    """Every type that an answer may have, and those it is made of."""
    types = [
        *(collection.envelope for collection in COLLECTIONS),
        *(collection.listing for collection in COLLECTIONS),
        *(document for collection in COLLECTIONS for document in collection.documents),
        *(answers.Entry, answers.LocaleList, answers.Problem),
    ]
    schemas = type_schemas(types, REFERENCE)
    for collection in COLLECTIONS:
        if len(collection.documents) > 1:
            content: Any = schemas[collection.envelope.__name__]["properties"]
            content["content"] = {"anyOf": [_schema_of(document) for document in collection.documents]}
    return schemas


def _path_parameter(name: str, description: str) -> dict[str, Any]:
    schema = {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": description, "schema": schema}


def _query_parameter(parameter: Parameter[Any]) -> dict[str, Any]:
    schema = dict(parameter.schema())
    return {"name": parameter.name, "in": "query", "description": parameter.description, "schema": schema}


def _responses(operation: Operation, media_types: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    headers = _headers("ETag", "Cache-Control", *operation.headers)
    schema = _schema_of(operation.answer)
    yield (
        "200",
        {
            "description": operation.summary,
            "headers": headers,
            "content": {media_type: {"schema": schema} for media_type in media_types},
        },
    )
    yield "304", {"description": "Unchanged since the ETag in `If-None-Match`.", "headers": _headers("ETag")}
    by_status = sorted(operation.every_problem, key=lambda problem: problem.status)
    for status, of_status in groupby(by_status, key=lambda problem: problem.status):
        titles = "; ".join(f"{problem.title} (`{problem.name}`)" for problem in of_status)
        content = {problem_responses.MEDIA_TYPE: {"schema": _schema_of(answers.Problem)}}
        yield str(status), {"description": titles, "content": content}


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"description": HEADERS[name], "schema": {"type": "string"}} for name in names}


def _schema_of(answer: Any) -> dict[str, Any]:
    if isinstance(answer, Mapping):
        return dict(answer)
    return {"$ref": REFERENCE.format(model=answer.__name__)}

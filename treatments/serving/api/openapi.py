"""The OpenAPI description of each view, made from what the view declares of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.plumbing import ComponentRegistry, ResolvedComponent

from treatments.publishing.present.dispatch import documents_of
from treatments.publishing.schema import type_schema, type_schemas
from treatments.serving.api import answers, problem_responses
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Parameter

REFERENCE = "#/components/schemas/{model}"
# Envelopes by the type of document that stands in them.
CONTENT_OF = {
    "treatment": ("TreatmentEnvelope", "TreatmentEdition"),
    "condition": ("ConditionEnvelope", "ConditionEdition"),
    "article": ("ArticleEnvelope", "ArticleEdition"),
    "home": ("HomeEnvelope",),
}
HEADERS = {
    "ETag": "A strong validator.",
    "Cache-Tag": "What the answer is about: names by which a CDN can drop it.",
    "Location": "Where the document is now.",
    "Repr-Digest": "RFC 9530: the sha256 of the body, with `view=document`.",
    "Treatments-Cursor": "Where `/changes/` goes on from.",
    "Cache-Control": "How long the answer may be kept.",
    "Content-Language": "The locale of the answer.",
    "Last-Modified": "When it was published; of a list, the youngest of it.",
    "Link": "`rel=next`: the address of the pages that follow.",
}


class OperationSchema(AutoSchema):
    def get_operation(
        self, path: str, path_regex: str, path_prefix: str, method: str, registry: ComponentRegistry
    ) -> dict[str, Any]:
        view: Any = self.view
        operation: Operation = view.operation
        component: Any = ResolvedComponent
        schemas = {**components_of(operation.answer), **components_of(answers.Problem)}
        for name, schema in sorted(schemas.items()):
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


def components_of(answer: Any) -> dict[str, Mapping[str, Any]]:
    """Every type that an answer is made of, by name."""
    if isinstance(answer, Mapping):
        return {}
    schemas = type_schemas([answer], REFERENCE)
    for document_type, names in CONTENT_OF.items():
        documents = documents_of(document_type)
        own = [name for name in names if name in schemas]
        if own and documents:
            schemas |= type_schemas(documents, REFERENCE)
        for name in own:
            _say_content(schemas[name], documents)
    return schemas


def _say_content(envelope: Any, documents: list[Any]) -> None:
    """A project may have documents of its own of this type, and has its own home page."""
    choices = [_schema_of(document) for document in documents]
    if choices:
        envelope["properties"]["content"] = choices[0] if len(choices) == 1 else {"anyOf": choices}


def _path_parameter(name: str, description: str) -> dict[str, Any]:
    schema = {"type": "string", "minLength": 1}
    return {"name": name, "in": "path", "required": True, "description": description, "schema": schema}


def _query_parameter(parameter: Parameter[Any]) -> dict[str, Any]:
    schema = dict(parameter.schema())
    described = {
        "name": parameter.name,
        "in": "query",
        "description": parameter.description,
        "schema": schema,
    }
    return {**described, "required": True} if parameter.is_required else described


def _responses(operation: Operation, media_types: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    headers = _headers("ETag", "Cache-Control", "Cache-Tag", *operation.headers)
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
    if operation.redirects:
        yield "301", {"description": "It is at another address.", "headers": _headers("Location")}
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
    return type_schema(answer, REFERENCE)

"""The OpenAPI schema of this API, as JSON and as YAML."""

from __future__ import annotations

import json

import yaml
from django.http import HttpRequest, HttpResponse
from rest_framework.renderers import BaseRenderer

from treatments.serving.api import problems
from treatments.serving.api.generator import openapi_schema
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.values import choice
from treatments.serving.api.views.base import ReadView


class Json(BaseRenderer):
    media_type = "application/json"
    format = "json"


class Yaml(BaseRenderer):
    media_type = "application/yaml"
    format = "yaml"


FORMAT = choice("format", "The notation; it goes before the Accept header.", ("json", "yaml"))


class SchemaView(ReadView):
    renderer_classes = (Json, Yaml)
    parameters = (FORMAT,)
    operation = Operation(
        "schema",
        "This description",
        "The OpenAPI 3.1 schema, from which a client can be generated.",
        "about",
        {"type": "object", "required": ["openapi", "info", "paths"], "additionalProperties": True},
        problems=(problems.REPEATED_PARAMETER, problems.INVALID_VALUE),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponse:
        notation = query[FORMAT] or self.accepted.format
        if notation == "yaml":
            text = yaml.safe_dump(openapi_schema(), allow_unicode=True, sort_keys=False, width=110)
            return HttpResponse(text, content_type=Yaml.media_type)
        return HttpResponse(json.dumps(openapi_schema(), ensure_ascii=False), content_type=Json.media_type)

"""The whole OpenAPI schema: of this API only, whichever other addresses and settings the project has."""

from __future__ import annotations

from typing import Any

from django.urls import include, path, reverse
from drf_spectacular.drainage import reset_generator_stats
from drf_spectacular.generators import SchemaGenerator

DESCRIPTION = (
    "Treatments, conditions and articles as structured documents, in every locale in which they are "
    "published, and the clinics that offer the treatments. Read-only. An unknown parameter or value is an "
    "error that says what is known, never ignored."
)


class ApiSchemaGenerator(SchemaGenerator):
    """With ``DEFAULT_GENERATOR_CLASS`` set to it, ``manage.py spectacular`` writes what the API itself
    answers."""

    def get_schema(self, request: Any = None, public: bool = True) -> dict[str, Any]:
        reset_generator_stats()
        prefix = reverse("treatments_api:entry").lstrip("/")
        self.patterns = [path(prefix, include("treatments.serving.api.urls"))]
        parse: Any = self.parse
        paths = parse(None, public=True)
        return {
            "openapi": "3.1.0",
            "info": {"title": "Treatments API", "version": "1.0.0", "description": DESCRIPTION},
            "paths": paths,
            "components": self.registry.build({}),
        }


def openapi_schema() -> dict[str, Any]:
    generator: Any = ApiSchemaGenerator
    return generator().get_schema()

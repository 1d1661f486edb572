"""The types of documents that can be published here: the plugin's, and those of the project's own pages."""

from __future__ import annotations

from treatments.authoring.page_types import document_models
from treatments.serving.api.parameters import InvalidValue
from treatments.serving.api.problems import closest, listed


def types() -> list[str]:
    known = {str(getattr(model, "document_type", "")) for model in document_models()}
    return sorted(known - {""})


def read_type(value: str) -> str:
    known = types()
    if value not in known:
        raise InvalidValue(f"“{value}” is none of {listed(known)}.", known, closest(value, known))
    return value

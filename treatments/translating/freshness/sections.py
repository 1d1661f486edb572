"""In which section of its document each field of a page stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import get_type_hints, is_typeddict

from treatments.publishing.present import present

# A field that is not named here stands in the section of its own name. None: it is in no document.
SECTIONS: Mapping[str, str | None] = {
    "slug": None,
    "show_in_menus": None,
    "title": "name",
    "hero_image_alt": "hero_image",
    "seo_title": "seo",
    "search_description": "seo",
    "social_image": "seo",
    "prescription_substance": "prescription_medicine",
    "indications_description": "indications",
    "indications_conditions": "indications",
    "procedure_description": "procedure",
    "procedure_steps": "procedure",
    "procedure_duration": "procedure",
    "procedure_sessions": "procedure",
    "procedure_interval": "procedure",
    "procedure_setting": "procedure",
    "procedure_pain_relief": "procedure",
    "longevity_description": "longevity",
    "longevity_onset": "longevity",
    "longevity_duration": "longevity",
    "recovery_description": "recovery",
    "recovery_downtime": "recovery",
    "recovery_return_to_work": "recovery",
    "suitability_description": "suitability",
    "suitability_min_age": "suitability",
    "last_reviewed": "review",
    "next_review": "review",
    "reviewers": "review",
}
SECTIONS_OF_TYPE: Mapping[str, Mapping[str, str]] = {"article": {"title": "headline"}}

# Fields of snippets that no document shows.
UNSEEN: Mapping[str, frozenset[str]] = {"treatments.AftercareSet": frozenset({"name"})}


def section_of(model: type[Any], path: str) -> str | None:
    """``path``: of a segment, or a field's name. A project's page type may have ``document_sections``, a
    mapping from its own fields to sections."""
    field = path.partition(".")[0].partition("#")[0]
    own: Mapping[str, str] = getattr(model, "document_sections", {})
    of_type = SECTIONS_OF_TYPE.get(getattr(model, "document_type", ""), {})
    return own.get(field) or of_type.get(field) or SECTIONS.get(field, field)


def is_seen(model: type[Any], path: str) -> bool:
    """Of a snippet: whether readers see the field."""
    return path.partition(".")[0].partition("#")[0] not in UNSEEN.get(model._meta.label, ())


def sections_in_order(model: type[Any]) -> tuple[str, ...]:
    """The sections of the document, as its type lists them. Empty for a project's page whose function is not
    annotated."""
    document = get_type_hints(present.dispatch(model)).get("return")
    return tuple(get_type_hints(document)) if is_typeddict(document) else ()

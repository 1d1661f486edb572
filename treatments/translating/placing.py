"""In which section a text stands, and whether a patient may act on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from wagtail.models import Page
from wagtail_localize.models import RelatedObjectSegment

from treatments.authoring.clinics.offer import SAFETY_TEXTS
from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.translating.freshness.sections import is_seen, section_of

# Where a snippet is shown once a page has it; it may be translated before.
SHOWN_IN = {"treatments.AftercareSet": ("aftercare",)}
# Of clinics, which are in no document.
SAFETY_FIELDS = frozenset(("emergency_instructions", *SAFETY_TEXTS))


def shown_in(snippets: Collection[UUID]) -> Mapping[UUID, frozenset[str]]:
    """By snippet: the sections of pages that show it."""
    if not snippets:
        return {}
    sections: dict[UUID, set[str]] = defaultdict(set)
    segments = RelatedObjectSegment.objects.filter(object__in=snippets).select_related(
        "source__specific_content_type", "context"
    )
    for segment in segments.defer("source__content_json"):
        model = segment.source.specific_content_type.model_class()
        section = section_of(model, segment.context.path) if model else None
        if section:
            sections[segment.object_id].add(section)
    return {key: frozenset(found) for key, found in sections.items()}


def sections_of(model: type[Any], path: str, shown: Collection[str]) -> tuple[str, ...]:
    """``shown``: where pages show it, if it is a snippet. Aftercare is to be acted on before any does."""
    if issubclass(model, Page):
        section = section_of(model, path)
        return (section,) if section else ()
    return tuple(sorted({*shown, *SHOWN_IN.get(model._meta.label, ())})) if is_seen(model, path) else ()


def is_safety(sections: Collection[str], field_path: str) -> bool:
    return not (SAFETY_SECTIONS.isdisjoint(sections) and SAFETY_FIELDS.isdisjoint(field_path.split(".")))

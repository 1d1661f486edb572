"""The addresses of translators' screens, for whoever leads there."""

from __future__ import annotations

from django.urls import URLResolver, include, path, reverse
from wagtail_localize.models import Translation


def next_text_url(translation: Translation) -> str:
    """Leads to the text that waits most urgently, or to the check if none does."""
    return reverse("treatments_workbench:next", args=[translation.uuid])


def text_url(translation: Translation, segment_id: int) -> str:
    return reverse("treatments_workbench:text", args=[translation.uuid, segment_id])


def workbench_urls() -> list[URLResolver]:
    return [path("treatments/translations/", include("treatments.translating.workbench.patterns"))]

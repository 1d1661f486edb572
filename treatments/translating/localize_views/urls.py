"""wagtail-localize's own addresses: the first that matches counts."""

from __future__ import annotations

from django.urls import URLPattern, path

from treatments.translating.localize_views.ending import convert_to_alias, stop_translation
from treatments.translating.localize_views.entering import (
    edit_override,
    edit_string,
    machine_translate,
    preview,
)
from treatments.translating.localize_views.updating import UpdateView


def localize_urls() -> list[URLPattern]:
    text = "localize/translate/<int:translation_id>"
    return [
        path(f"{text}/strings/<int:string_segment_id>/edit/", edit_string),
        path(f"{text}/overrides/<int:overridable_segment_id>/edit/", edit_override),
        path(f"{text}/machine_translate/", machine_translate),
        path(f"{text}/preview/", preview),
        path(f"{text}/preview/<str:mode>/", preview),
        path("localize/update/<int:translation_source_id>/", UpdateView.as_view()),
        path("localize/page/<int:page_id>/convert_to_alias/", convert_to_alias),
        path(f"{text}/disable/", stop_translation),
    ]

"""Where the review of a translation stands in the admin."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path, reverse
from wagtail_localize.models import Translation

from treatments.translating.reviewing.admin.view import ReviewView

app_name = "treatments_translating"
urlpatterns: list[URLPattern | URLResolver] = [
    path("<uuid:translation>/review/", ReviewView.as_view(), name="review"),
]


def review_urls() -> list[URLResolver]:
    return [path("treatments/translations/", include((urlpatterns, app_name)))]


def review_url(translation: Translation) -> str:
    return reverse("treatments_translating:review", args=[translation.uuid])

"""A page whose safety text is out of date, where the policy is to show nothing rather than that."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Page

from treatments.authoring.page_types import has_document
from treatments.publishing.languages import language_name
from treatments.publishing.presented import presented
from treatments.publishing.stale_text import StaleTextPolicy, policy_for
from treatments.serving.heads.history import in_every_locale


def withheld(request: HttpRequest, key: UUID, document_type: str) -> HttpResponse:
    """Says so, and leads to the languages in which the page can be read."""
    rows = in_every_locale(key, document_type)
    others = [{"url": row.url, "code": row.locale, "name": language_name(row.locale)} for row in rows]
    response = render(request, "treatments/withheld.html", {"others": others}, status=404)
    response.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    return response


def refuse_withheld(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponse | None:
    """Of pages that Wagtail serves itself: private ones, and what was stale before it was ever public."""
    page = page.specific
    if not has_document(page) or policy_for(page.locale.language_code) is not StaleTextPolicy.WITHHOLD:
        return None
    if page.alias_of_id or not presented(page).is_withheld:
        return None
    return withheld(request, page.translation_key, page.document_type)

"""The rendered page of what has expired is not there, as its document is not."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from wagtail.models import Page

from treatments.publishing.visibility import has_expired


def refuse_expired(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> None:
    if has_expired(page):
        raise Http404

"""The rendered page of what has expired is not there, as its document is not."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.utils import timezone
from wagtail.models import Page


def refuse_expired(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> None:
    """Of pages that Wagtail serves itself, until a schedule takes them off."""
    if page.expire_at is not None and page.expire_at <= timezone.now():
        raise Http404

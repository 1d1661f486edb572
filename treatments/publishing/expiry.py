"""A page ends at its moment of expiry, not when a scheduled job comes round to take it off."""

from __future__ import annotations

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page


def unexpired() -> Q:
    return Q(expire_at=None) | Q(expire_at__gt=timezone.now())


def has_expired(page: Page) -> bool:
    return page.expire_at is not None and page.expire_at <= timezone.now()

"""Which pages a reader may see: one rule for links, menus, rendered pages and the API."""

from __future__ import annotations

from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Page


def visible() -> Q:
    """Live, not expired, and in no private part of the tree. Asks the database for those parts when it is
    called, and not again when the condition is used.

    A page ends at its moment of expiry, not when a scheduled job comes round to take it off.
    """
    unexpired = Q(expire_at=None) | Q(expire_at__gt=timezone.now())
    return Q(live=True) & unexpired & ~Page.objects.get_queryset().private_q()


def own_text() -> Q:
    """Not a mirror: wagtail-localize shows an untranslated page as an alias, the source's text under another
    locale."""
    return Q(alias_of=None) | Q(alias_of__locale=F("locale"))


def has_expired(page: Page) -> bool:
    return page.expire_at is not None and page.expire_at <= timezone.now()

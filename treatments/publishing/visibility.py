"""Which pages are public: one rule for the ledger, for links and for menus.

A page ends at its moment of expiry. Whatever is written after that moment leaves it out; what was written
before is checked against the clock when it is read, until a schedule takes the page off.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import Page

from treatments.authoring.page_types import has_document
from treatments.publishing.batches import batched


def visible() -> Q:
    """Live, not expired, and in no private part of the tree. Asks the database for those parts when it is
    called, and not again when the condition is used."""
    unexpired = Q(expire_at=None) | Q(expire_at__gt=timezone.now())
    return Q(live=True) & unexpired & ~Page.objects.get_queryset().private_q()


def own_text() -> Q:
    """Not a mirror: wagtail-localize shows an untranslated page as an alias, the source's text under another
    locale."""
    return Q(alias_of=None) | Q(alias_of__locale=F("locale"))


def public_ids(page_ids: Iterable[int]) -> set[int]:
    """Those that anybody may see, whether or not they have a document and a place on a site."""
    public: set[int] = set()
    candidates = Page.objects.filter(visible(), own_text())
    for some in batched(page_ids):
        public |= set(candidates.filter(pk__in=some).values_list("pk", flat=True))
    return public


def public_pages(page_ids: Iterable[int]) -> dict[int, Page]:
    """By id, of their specific classes: those that have a document which anybody may read."""
    candidates = Page.objects.filter(visible(), own_text(), pk__in=list(page_ids))
    pages = candidates.select_related("locale").specific()
    return {page.pk: page for page in pages if has_document(page) and page.full_url}

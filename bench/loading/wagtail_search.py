"""Wagtail's own search index, which API v2 and v3 ask. ``update_index`` would go through every page again."""

from __future__ import annotations

from collections.abc import Sequence

from wagtail.search.backends import get_search_backend

from treatments.models import TreatmentPage


def index(pages: Sequence[TreatmentPage]) -> None:
    """Reads the pages anew: what is in memory lacks their texts."""
    stored = TreatmentPage.objects.filter(pk__in=[page.pk for page in pages])
    get_search_backend().get_index_for_model(TreatmentPage).add_items(TreatmentPage, list(stored))

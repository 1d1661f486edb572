"""Nobody comes back for what is weeks old."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from treatments.translating.exchange.jobs.export import TranslationExport
from treatments.translating.exchange.jobs.upload import TranslationUpload

KEPT = timedelta(days=14)


def forget_old() -> None:
    """Exports, and uploads, whatever has become of them."""
    long_ago = timezone.now() - KEPT
    TranslationExport.objects.filter(created_at__lt=long_ago).delete()
    TranslationUpload.objects.filter(created_at__lt=long_ago).delete()

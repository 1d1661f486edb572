"""wagtail-localize makes the slug of a translation from that of its source, in Latin letters alone: an
Arabic one is lost, and Wagtail makes another from the title. There is no setting for it: its function is
exchanged."""

from __future__ import annotations

from django.conf import settings
from django.utils.text import slugify
from wagtail_localize import models


def keep_slugs() -> None:
    """Called once, when Django starts."""
    models.slugify = slugify_as_wagtail_does


def slugify_as_wagtail_does(text: str) -> str:
    return slugify(text, allow_unicode=getattr(settings, "WAGTAIL_ALLOW_UNICODE_SLUGS", True))

"""What changes the count of a translation, whoever does it."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationLog, TranslationSource

from treatments.publishing.ledger.edition import Edition
from treatments.translating.reviewing.confirmation import Confirmation
from treatments.translating.tasks.recounting import recount_document, recount_instance, recount_later

LISTENED_TO = (StringTranslation, Confirmation, Translation, TranslationLog, TranslationSource)


def follow(instance: Any) -> None:
    """One of ``LISTENED_TO`` was saved or deleted."""
    if isinstance(instance, Confirmation):
        instance = instance.translation
    if isinstance(instance, StringTranslation):
        if instance.context:
            recount_document(instance.context.object_id, locale=instance.locale)
    elif isinstance(instance, Translation):
        recount_later([instance.pk])
    elif isinstance(instance, TranslationLog):
        recount_document(instance.source.object_id, locale=instance.locale)
    else:
        recount_document(instance.object_id)


def follow_page(page: Page) -> None:
    """It was published, unpublished, or saved as a draft that differs from what is live."""
    recount_instance(page)


def follow_edition(edition: Edition) -> None:
    """Its translation may have become stale or current."""
    recount_document(edition.key, language_code=edition.locale)

"""What changes the count of a translation, whoever does it."""

from __future__ import annotations

from typing import Any

from wagtail.models import TranslatableMixin
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


def follow_publication(instance: Any) -> None:
    """A page or snippet was published or unpublished."""
    if isinstance(instance, TranslatableMixin):
        recount_instance(instance)


def follow_deletion(instance: Any) -> None:
    """wagtail-localize switches its translations off without a signal, and those that were made from it."""
    if isinstance(instance, TranslatableMixin):
        recount_document(instance.translation_key)


def follow_edition(edition: Edition) -> None:
    """Its translation may have become stale or current."""
    recount_document(edition.key, language_code=edition.locale)

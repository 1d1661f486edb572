"""wagtail-localize translates a frozen copy of the source, and shows translators a new wording only once
somebody syncs it. Here a publication does."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django_tasks import task
from wagtail.log_actions import LogContext, get_active_log_context
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import TranslationSource

from treatments.conf import conf


def sync_when_published(instance: TranslatableMixin) -> None:
    """After the transaction, in the task queue: it takes a fifth of a second."""
    sources = TranslationSource.objects.filter(
        object_id=instance.translation_key, locale=instance.locale_id, translations__enabled=True
    )
    user = get_active_log_context().user
    who = str(user.pk) if user is not None and user.pk else ""
    for pk in sources.values_list("pk", flat=True).distinct():
        transaction.on_commit(partial(sync_source.using(backend=conf.task_backend).enqueue, pk, who))


def is_translatable_snippet(instance: Any) -> bool:
    return isinstance(instance, TranslatableMixin) and not isinstance(instance, Page)


@task()
def sync_source(pk: int, published_by: str = "") -> None:
    """From what is live. Translations keep every text that they have; what has been deleted meanwhile is left
    alone. ``published_by``: the id of somebody who need not be told of it."""
    source = TranslationSource.objects.filter(pk=pk).first()
    try:
        instance = source and source.get_source_instance()
    except ObjectDoesNotExist:
        return
    if source and getattr(instance, "live", True):
        with LogContext(user=_user(published_by)):
            source.update_from_db()


def _user(pk: str) -> Any:
    return get_user_model()._default_manager.filter(pk=pk).first() if pk else None

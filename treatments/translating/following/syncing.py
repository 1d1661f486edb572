"""wagtail-localize translates a frozen copy of the source, and shows translators a new wording only once
somebody syncs it. Here a publication does."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Any, NamedTuple

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django_tasks import task
from wagtail.log_actions import LogContext
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import TranslationSource

from treatments.conf import conf
from treatments.publishing.batches import batched
from treatments.publishing.until_commit import UntilCommit
from treatments.translating.acting_user import acting_user_id, user_of

logger = logging.getLogger(__name__)
# In one transaction.
BATCH = 50


class Published(NamedTuple):
    """``by``: the id of whoever did it, empty if nobody is known."""

    source_id: int
    by: str


def sync_when_published(instance: TranslatableMixin) -> None:
    """After the transaction, in the task queue: it takes a fifth of a second."""
    sources = TranslationSource.objects.filter(
        object_id=instance.translation_key, locale=instance.locale_id, translations__enabled=True
    )
    by = acting_user_id()
    _published.add(Published(pk, by) for pk in sources.values_list("pk", flat=True).distinct())


def is_translatable_snippet(instance: Any) -> bool:
    return isinstance(instance, TranslatableMixin) and not isinstance(instance, Page)


def _enqueue(published: set[Published]) -> None:
    """What was published together is brought over together: translators are told of it in one mail."""
    for by in sorted({each.by for each in published}):
        ids = sorted(each.source_id for each in published if each.by == by)
        for some in batched(ids, BATCH):
            sync_sources.using(backend=conf.task_backend).enqueue(some, by)


_published: UntilCommit[Published] = UntilCommit("sources_to_sync", _enqueue)


@task()
def sync_sources(ids: list[int], published_by: str = "") -> None:
    """From what is live. Translations keep every text that they have; what has been deleted meanwhile is left
    alone. ``published_by``: the id of somebody who need not be told of it."""
    with transaction.atomic(), LogContext(user=user_of(published_by)):
        for source in TranslationSource.objects.filter(pk__in=ids).order_by("pk"):
            try:
                with transaction.atomic():
                    _sync(source)
            except Exception:
                logger.exception("The translations of “%s” were not brought up to date.", source)


def _sync(source: TranslationSource) -> None:
    with suppress(ObjectDoesNotExist):
        if getattr(source.get_source_instance(), "live", True):
            source.update_from_db()

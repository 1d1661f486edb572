"""Submits the pages below one for translation, in the task queue: a page takes a second or two."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from django.db import transaction
from django_tasks import task
from wagtail.log_actions import LogContext
from wagtail.models import Locale, Page

from treatments.conf import conf
from treatments.publishing.batches import batched
from treatments.translating.acting_user import user_of
from treatments.translating.one_source import OneSourceCreator

logger = logging.getLogger(__name__)
# A transaction each: who is told of what has come to wait is told once for all of it.
BATCH = 50


def submit_below_later(page: Page, locales: Iterable[Locale], user: Any) -> None:
    wanted = page.pk, [locale.pk for locale in locales], str(user.pk)
    transaction.on_commit(partial(run_submission.using(backend=conf.task_backend).enqueue, *wanted))


@task()
def run_submission(page_id: int, locale_ids: list[int], user_id: str) -> None:
    """From the top down. What is deleted meanwhile is left out; so is what cannot be copied, with all below
    it, and the log says why."""
    page = Page.objects.filter(pk=page_id).first()
    user = user_of(user_id)
    if page is None:
        return
    ids = list(page.get_descendants().order_by("path").values_list("pk", flat=True))
    creator = OneSourceCreator(user, list(Locale.objects.filter(pk__in=locale_ids)))
    with LogContext(user=user):
        for some in batched(ids, BATCH):
            _submit(creator, some)


@transaction.atomic
def _submit(creator: OneSourceCreator, ids: Sequence[int]) -> None:
    for page in Page.objects.filter(pk__in=ids).order_by("path"):
        seen = set(creator.seen_objects)
        try:
            with transaction.atomic():
                creator.create_translations(page)
        except Exception:
            # What was created along with it has been taken back.
            creator.seen_objects = seen
            logger.exception("“%s” (%s) could not be submitted for translation.", page, page.pk)

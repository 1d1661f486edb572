"""What waits for somebody, the most urgent first."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import F, QuerySet

from treatments.translating.tasks.mine import tasks_of
from treatments.translating.tasks.task import Status, TranslationTask


def waiting_for(user: Any, locale_ids: Collection[int] = ()) -> QuerySet[TranslationTask]:
    """``locale_ids``: only into these; none for all."""
    rows = tasks_of(user).exclude(status=Status.DONE).select_related("translation__source__locale")
    if locale_ids:
        rows = rows.filter(translation__target_locale__in=locale_ids)
    title = "translation__source__object_repr"
    return rows.defer("waiting").order_by("status", F("due").asc(nulls_last=True), title, "pk")

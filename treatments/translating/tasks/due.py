"""By when a translation should be done: so many days after it came to wait."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.utils import timezone

from treatments.conf import conf
from treatments.translating.tasks.task import Status


def due(status: str, since: datetime) -> date:
    days = conf.translation_days
    kind = "urgent" if status == Status.URGENT else "ordinary"
    return timezone.localdate(since) + timedelta(days=days[kind])

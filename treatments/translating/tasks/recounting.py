"""Keeps the tasks in step with the texts, once for all that one transaction changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Locale, TranslatableMixin
from wagtail_localize.models import Translation

from treatments.publishing.batches import batched
from treatments.publishing.until_commit import UntilCommit
from treatments.translating.exchange.selecting import translations
from treatments.translating.tasks.arrival import Arrival
from treatments.translating.tasks.counting import Count, count
from treatments.translating.tasks.due import due
from treatments.translating.tasks.signals import texts_arrived
from treatments.translating.tasks.task import Status, TranslationTask

BATCH = 100


def recount_later(ids: Iterable[int]) -> None:
    """``ids``: of wagtail-localize's translations."""
    _changed.add(ids)


def recount_document(key: UUID, locale: Locale | None = None, language_code: str = "") -> None:
    """A page or snippet in one locale, or in all."""
    rows = Translation.objects.filter(source__object_id=key)
    if locale is not None:
        rows = rows.filter(target_locale=locale)
    if language_code:
        rows = rows.filter(target_locale__language_code=language_code)
    recount_later(rows.values_list("pk", flat=True))


def recount_instance(instance: TranslatableMixin) -> None:
    recount_document(instance.translation_key, locale=instance.locale)


def recount(ids: Collection[int], tell: bool = True) -> list[TranslationTask]:
    """Writes what has changed, and answers it. What has been switched off or is gone loses its task.
    ``tell``: whether translators hear of what has come to wait."""
    written: list[TranslationTask] = []
    arrivals: list[Arrival] = []
    for some in batched(sorted(ids), BATCH):
        with transaction.atomic():
            for each in _counted(some):
                arrivals += each.write()
                written.append(each.task)
    if tell and arrivals:
        texts_arrived.send(TranslationTask, arrivals=arrivals)
    return written


def _counted(ids: Sequence[int]) -> list[_News]:
    """Those that differ. Whoever counts the same ones waits: two counts at once could leave the older."""
    locked = Translation.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    list(locked.values_list("pk", flat=True))
    news = list(_news(ids))
    counted = {each.task.translation_id for each in news}
    TranslationTask.objects.filter(translation__in=set(ids) - counted).delete()
    return [each for each in news if each.differs]


def recount_all() -> Iterator[TranslationTask]:
    """Mends those that are not right, and tells nobody."""
    for some in batched(_all_ids(), BATCH):
        yield from recount(some, tell=False)


def miscounted() -> Iterator[TranslationTask]:
    """Those that ``recount_all`` would mend."""
    for some in batched(_all_ids(), BATCH):
        yield from (each.task for each in _news(some) if each.differs)


@dataclass
class _News:
    """A task, and what it should be. ``task`` may not be saved yet."""

    task: TranslationTask
    now: Count

    @property
    def differs(self) -> bool:
        is_other = any(getattr(self.task, name) != value for name, value in self.now.columns().items())
        return self.task.pk is None or is_other

    def write(self) -> Iterator[Arrival]:
        """Saves the task, and yields what of it is news."""
        task, now = self.task, self.now
        arrived = frozenset(now.waiting) - frozenset(task.waiting)
        began = task.status == Status.DONE
        is_worse = now.status == Status.URGENT and task.status != Status.URGENT
        for name, value in now.columns().items():
            setattr(task, name, value)
        if now.status == Status.DONE:
            task.since = task.due = None
        else:
            if began or is_worse or task.since is None:
                task.since = timezone.now()
            task.due = due(now.status, task.since)
        if arrived:
            task.arrived_at = timezone.now()
        task.save()
        if arrived or is_worse:
            yield Arrival(task, arrived)


def _news(ids: Sequence[int]) -> Iterator[_News]:
    found = translations().filter(pk__in=ids)
    rows = [row for row in found if row.source.specific_content_type.model_class() is not None]
    counts = count(rows)
    known = {task.translation_id: task for task in TranslationTask.objects.filter(translation__in=ids)}
    for row in rows:
        if row.pk in counts:
            task = known.get(row.pk) or TranslationTask(translation=row, status=Status.DONE)
            yield _News(task, counts[row.pk])


def _all_ids() -> list[int]:
    """With those that are switched off and have a task all the same."""
    rows = Translation.objects.filter(Q(enabled=True) | Q(task__isnull=False))
    return list(rows.order_by("pk").values_list("pk", flat=True))


# What fails can be mended by ``reconcile``.
_changed: UntilCommit[int] = UntilCommit("tasks_to_recount", recount, robust=True)

"""Tells translators of texts as they come to wait: those who want to know at once, or at once what is urgent.

What is sent is decided in the task queue, by what is so when it comes to it.
"""

from __future__ import annotations

from functools import partial

from django.db import transaction
from django.utils.translation import override
from django_tasks import task as queued
from wagtail.log_actions import get_active_log_context
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.translating.exchange.gathering.instances import instances_of, target_side
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.syncing import bring_up_to_date
from treatments.translating.tasks.task import TranslationTask
from treatments.translating.telling.arrival import arrival
from treatments.translating.telling.letter import send
from treatments.translating.telling.recipients import by_language, told_at_once, wanting_at_once


def tell_at_once(task: TranslationTask, arrived: frozenset[str]) -> None:
    """``arrived`` is empty where nothing but the urgency is new."""
    user = get_active_log_context().user
    caused_by = str(user.pk) if user is not None and user.pk else ""
    # Whatever goes wrong here is no reason to fail what was published or entered.
    transaction.on_commit(partial(_enqueue, task, sorted(arrived), caused_by), robust=True)


def _enqueue(task: TranslationTask, arrived: list[str], caused_by: str) -> None:
    """Unless nobody wants to know: thousands of texts may come at once."""
    locale_id = Translation.objects.values_list("target_locale", flat=True).get(pk=task.translation_id)
    if wanting_at_once(locale_id, task.is_urgent).exists():
        waited = [] if arrived else task.waiting
        tell.using(backend=conf.task_backend).enqueue(task.pk, arrived, waited, caused_by)


@queued()
def tell(task_id: int, arrived: list[str], waited: list[str], caused_by: str) -> None:
    """``waited``: the keys of the texts that had been waiting before, where none has arrived."""
    translation = translations().select_related("task").filter(task=task_id).first()
    if translation is None or translation.task.is_done:
        return
    target = instances_of([translation]).get(target_side(translation))
    if target is None:
        return
    locale_id, is_urgent = translation.target_locale_id, translation.task.is_urgent
    people = told_at_once(locale_id, is_urgent, target, caused_by)
    if people and not arrived:
        # The source may have been published a moment ago, and its texts be on their way in the queue.
        bring_up_to_date([translation])
    for language, readers in by_language(people).items():
        with override(language):
            letter = arrival(translation, target, arrived, waited)
        if letter is not None:
            for reader in readers:
                send(letter, reader.user.email)

"""Many translations that come to wait together, as when a page is submitted with all below it: one mail a
person."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override
from django_tasks import task as queued

from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.syncing import bring_up_to_date
from treatments.translating.tasks.task import Status, TranslationTask
from treatments.translating.telling.digest import Digest, Line, letter_of
from treatments.translating.telling.letter import send
from treatments.translating.telling.notices import How
from treatments.translating.telling.recipients import Recipient, recipient, wanting_at_once
from treatments.translating.telling.waiting import waiting_for


@queued()
def tell_of_several(
    locale_id: int, task_ids: list[int], waited: dict[str, list[str]], caused_by: str
) -> None:
    """``waited``: by the id of a task the texts that had been waiting before, where none has arrived and only
    the urgency is new. ``caused_by``: the id of somebody who knows already. What is done is left out."""
    told = set(task_ids) - _told_by_their_texts(waited)
    # Those who want to know of what is urgent are all who want to know of anything at once.
    for user in wanting_at_once(locale_id, is_urgent=True):
        if str(user.pk) == caused_by:
            continue
        digest = _digest(recipient(user), locale_id, told)
        if digest.lines:
            with override(digest.recipient.language):
                letter = letter_of(digest)
            send(letter, user.email)


def _told_by_their_texts(waited: Mapping[str, Collection[str]]) -> set[int]:
    """Their sources were published a moment ago: what has changed in them arrives now, all of it at once, and
    is told by a mail of its own."""
    tasks = TranslationTask.objects.filter(pk__in=waited)
    with transaction.atomic():
        bring_up_to_date(translations().filter(pk__in=tasks.values("translation")))
    return {task.pk for task in tasks.all() if not set(task.waiting) <= set(waited[str(task.pk)])}


def _digest(person: Recipient, locale_id: int, task_ids: Collection[int]) -> Digest:
    tasks = waiting_for(person.user, [locale_id]).filter(pk__in=task_ids)
    if person.how is not How.AT_ONCE:
        tasks = tasks.filter(status=Status.URGENT)
    at = timezone.now()
    today = timezone.localdate(at)
    lines = [Line(task, True, task.due is not None and task.due < today) for task in tasks]
    return Digest(person, lines, at)

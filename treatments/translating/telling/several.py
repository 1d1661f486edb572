"""Many translations that come to wait together, as when a page is submitted with all below it: one mail a
person."""

from __future__ import annotations

from collections.abc import Collection

from django.utils import timezone
from django.utils.translation import override
from django_tasks import task as queued

from treatments.translating.tasks.task import Status
from treatments.translating.telling.digest import Digest, Line, letter_of
from treatments.translating.telling.letter import send
from treatments.translating.telling.notices import How
from treatments.translating.telling.recipients import Recipient, recipient, wanting_at_once
from treatments.translating.telling.waiting import waiting_for


@queued()
def tell_of_several(locale_id: int, task_ids: list[int], caused_by: str) -> None:
    """``caused_by``: the id of somebody who knows already. What is done by now is left out."""
    # Those who want to know of what is urgent are all who want to know of anything at once.
    for user in wanting_at_once(locale_id, is_urgent=True):
        if str(user.pk) == caused_by:
            continue
        digest = _digest(recipient(user), locale_id, task_ids)
        if digest.lines:
            with override(digest.recipient.language):
                letter = letter_of(digest)
            send(letter, user.email)


def _digest(person: Recipient, locale_id: int, task_ids: Collection[int]) -> Digest:
    tasks = waiting_for(person.user, [locale_id]).filter(pk__in=task_ids)
    if person.how is not How.AT_ONCE:
        tasks = tasks.filter(status=Status.URGENT)
    at = timezone.now()
    today = timezone.localdate(at)
    lines = [Line(task, True, task.due is not None and task.due < today) for task in tasks]
    return Digest(person, lines, at)

"""Tells translators of texts as they come to wait: those who want to know at once, or at once what is urgent.

What is sent is decided in the task queue, by what is so when it comes to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial

from django.db import transaction
from django.utils.translation import override
from django_tasks import task as queued
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.translating.acting_user import acting_user_id
from treatments.translating.exchange.gathering.instances import instances_of, target_side
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.syncing import bring_up_to_date
from treatments.translating.tasks.arrival import Arrival
from treatments.translating.telling.arrival import arrival
from treatments.translating.telling.letter import send
from treatments.translating.telling.recipients import by_language, told_at_once, wanting_at_once
from treatments.translating.telling.several import tell_of_several

# More that come together are told in one mail, which lists them.
SINGLY = 3


def tell_at_once(arrivals: Sequence[Arrival]) -> None:
    # Whatever goes wrong here is no reason to fail what was published or entered.
    transaction.on_commit(partial(_enqueue, arrivals, acting_user_id()), robust=True)


def _enqueue(arrivals: Sequence[Arrival], caused_by: str) -> None:
    """Unless nobody wants to know: thousands of texts may come at once."""
    for locale_id, some in _by_locale(arrivals).items():
        is_wanted = {urgent: wanting_at_once(locale_id, urgent).exists() for urgent in (True, False)}
        wanted = [each for each in some if is_wanted[each.task.is_urgent]]
        if len(wanted) > SINGLY:
            waited = {str(each.task.pk): each.task.waiting for each in wanted if not each.texts}
            ids = [each.task.pk for each in wanted]
            tell_of_several.using(backend=conf.task_backend).enqueue(locale_id, ids, waited, caused_by)
            continue
        for task, texts in ((each.task, each.texts) for each in wanted):
            keys = [] if texts else task.waiting
            tell.using(backend=conf.task_backend).enqueue(task.pk, sorted(texts), keys, caused_by)


def _by_locale(arrivals: Sequence[Arrival]) -> Mapping[int, list[Arrival]]:
    ids = [each.task.translation_id for each in arrivals]
    locales = dict(Translation.objects.filter(pk__in=ids).values_list("pk", "target_locale"))
    found: dict[int, list[Arrival]] = defaultdict(list)
    for each in arrivals:
        found[locales[each.task.translation_id]].append(each)
    return found


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

"""Many pages to present again: noted in the transaction of the change, done by the task queue after it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django_tasks import task

from treatments.conf import conf
from treatments.publishing.edited_by import edited_by
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.reissuing.batch import present_next_batch
from treatments.publishing.reissuing.reissue import Reissue, ReissuePage


def reissue(page_ids: Iterable[int], cause: Cause, because: str) -> Reissue:
    """The pages wait from now on, whatever becomes of the task: ``reconcile`` goes on with what is left."""
    ids = sorted(page_ids)
    started = Reissue.objects.create(
        because=because[:255], cause=cause, total=len(ids), started_by=edited_by(None).name
    )
    rows = [ReissuePage(reissue=started, page_id=pk) for pk in ids]
    ReissuePage.objects.bulk_create(rows, batch_size=1000)
    transaction.on_commit(lambda: enqueue(started.pk))
    return started


def enqueue(reissue_id: int) -> None:
    run_reissue.using(backend=conf.task_backend).enqueue(reissue_id)


@task()
def run_reissue(reissue_id: int) -> None:
    while present_next_batch(reissue_id):
        pass

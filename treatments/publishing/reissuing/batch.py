"""A batch is one transaction: others can publish between two of them, and a stop loses nothing."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from treatments.conf import conf
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.ledger.tip import locked_tip
from treatments.publishing.reissuing.reissue import Reissue, ReissuePage
from treatments.publishing.settling.round import MOST_ROUNDS, Round, cause_of_next_round, settle_round

logger = logging.getLogger(__name__)

MOST_OF_ERRORS = 20_000  # characters that are kept of one re-issue


@transaction.atomic
def present_next_batch(reissue_id: int) -> bool:
    """False when there is none left."""
    locked_tip()  # two workers never have the same batch
    started = Reissue.objects.filter(pk=reissue_id, finished_at=None).first()
    if started is None:
        return False
    batch = list(started.waiting.order_by("round", "page_id")[: conf.reissue_at_once])
    if not batch:
        started.finished_at = timezone.now()
        started.save(update_fields=["finished_at"])
        return False
    Site.clear_site_root_paths_cache()  # another process may have changed them
    started.waiting.filter(pk__in=[page.pk for page in batch]).delete()
    _present(started, batch)
    return True


def _present(started: Reissue, batch: Sequence[ReissuePage]) -> None:
    """A page that cannot be presented fails alone."""
    try:
        with transaction.atomic():
            _count(started, batch, _round(started, batch))
    except Exception as error:
        if len(batch) == 1:
            _count_failure(started, batch[0], error)
            return
        for page in batch:
            _present(started, [page])


def _round(started: Reissue, batch: Sequence[ReissuePage]) -> Round:
    cause, number = Cause(started.cause), max(page.round for page in batch)
    return settle_round([page.page_id for page in batch], cause_of_next_round(cause) if number else cause)


def _count(started: Reissue, batch: Sequence[ReissuePage], done: Round) -> None:
    number = max(page.round for page in batch) + 1
    if done.next_ids and number >= MOST_ROUNDS:
        logger.error("Still changing after %s rounds: %s", number, sorted(done.next_ids))
        done = Round(done.editions, set())
    waiting = set(started.waiting.filter(page_id__in=done.next_ids).values_list("page_id", flat=True))
    found = [ReissuePage(reissue=started, page_id=pk, round=number) for pk in sorted(done.next_ids - waiting)]
    ReissuePage.objects.bulk_create(found, batch_size=1000)
    started.total += len(found)
    started.done += len(batch)
    started.changed += len(done.editions)
    started.save(update_fields=["total", "done", "changed"])


def _count_failure(started: Reissue, page: ReissuePage, error: Exception) -> None:
    logger.exception("Page %s could not be presented again.", page.page_id, exc_info=error)
    started.refresh_from_db(fields=["total", "done", "changed"])
    started.done += 1
    started.failed += 1
    line = f"{page.page_id}: {type(error).__name__}: {' '.join(str(error).split())}"
    # The last first: who tries again wants to know which pages they were.
    started.last_error = f"{line}\n{started.last_error}".strip()[:MOST_OF_ERRORS]
    started.save(update_fields=["done", "failed", "last_error"])

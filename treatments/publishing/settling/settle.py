"""Brings the ledger level with pages: what is public has its edition, what is not has none that is live."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db import transaction
from wagtail.models import Site

from treatments.conf import conf
from treatments.publishing.ledger.edition import Cause, Edition
from treatments.publishing.ledger.tip import locked_tip
from treatments.publishing.reissuing.queue import reissue
from treatments.publishing.settling.round import MOST_ROUNDS, cause_of_next_round, settle_round
from treatments.publishing.visibility import public_ids


class Unsettled(RuntimeError):
    """Documents that change one another for ever."""


PageIds = Iterable[int] | Callable[[], Iterable[int]]


@transaction.atomic
def settle(page_ids: PageIds, cause: Cause, because: str = "") -> list[Edition]:
    """The editions that were appended. ``because`` names what changed, for those who watch a long re-issue.
    A function that looks for the pages is called once nobody else can publish: a page that has just come to
    show what changed is among them.

    What is no longer public is withdrawn at once. Of the rest, and of the pages that show what changed, a few
    are presented at once and many are left to the task queue.
    """
    if not page_ids:
        return []
    locked_tip()
    waiting = set(page_ids() if callable(page_ids) else page_ids)
    if not waiting:
        return []
    Site.clear_site_root_paths_cache()  # another process may have changed them
    editions: list[Edition] = []
    for _number in range(MOST_ROUNDS):
        public = public_ids(waiting)
        if len(public) > conf.reissue_at_once:
            reissue(public, cause, because)
            waiting -= public
        done = settle_round(waiting, cause)
        editions += done.editions
        waiting, cause = done.next_ids, cause_of_next_round(cause)
        if not waiting:
            return editions
    raise Unsettled(f"Still changing after {MOST_ROUNDS} rounds: {sorted(waiting)}")

"""The reason goes with the page, or neither does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from treatments.publishing.ledger.tip import locked_tip
from treatments.publishing.withdrawal import Withdrawal


@contextmanager
def noted(note: Withdrawal) -> Iterator[None]:
    """For as long as the page is being unpublished: a note that nothing took up would be given as the reason
    of some later day."""
    with transaction.atomic():
        locked_tip()  # before any row, as whoever publishes does
        forget(note.page_id)
        note.save(force_insert=True)
        yield
        forget(note.page_id)


def forget(page_id: int) -> None:
    Withdrawal.objects.filter(page_id=page_id).delete()

"""The end of the chain, and the one lock of the ledger: who appends holds this row until the end of the
transaction, so sequences become visible in their order."""

from __future__ import annotations

from django.db import connection, models
from django.db.models import F

GENESIS = "0" * 64


class LedgerTip(models.Model):
    """One row, whose id is 1. ``version`` grows with every change of the heads, also one that makes no
    edition: caches compare it."""

    sequence = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default=GENESIS)
    published_at = models.DateTimeField(null=True)
    version = models.BigIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.sequence)


def locked_tip() -> LedgerTip:
    """Waits for whoever else is appending. Needs a transaction, whose end lets the next one in."""
    if not connection.in_atomic_block:
        raise RuntimeError("The ledger is only written in a transaction.")
    # An update takes the lock on every database; select_for_update does not on SQLite.
    if not LedgerTip.objects.filter(pk=1).update(version=F("version")):
        LedgerTip.objects.get_or_create(pk=1)
        LedgerTip.objects.filter(pk=1).update(version=F("version"))
    return LedgerTip.objects.get(pk=1)


def heads_changed() -> None:
    """Tells every cache of heads that it is out of date."""
    LedgerTip.objects.filter(pk=1).update(version=F("version") + 1)

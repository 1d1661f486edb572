"""How long each edition was what readers got."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, QuerySet, Window
from django.db.models.functions import Lead
from django.utils import timezone

from treatments.publishing.ledger.edition import Action, Edition


@dataclass(frozen=True)
class Lasting:
    """``until`` is None while it lasts. ``is_withdrawal``: from then on there was nothing to read."""

    edition: Edition
    until: datetime | None

    @property
    def is_withdrawal(self) -> bool:
        return self.edition.action == Action.WITHDRAWN

    @property
    def is_last(self) -> bool:
        return getattr(self.edition, "followed_at", None) is None

    @property
    def has_expired(self) -> bool:
        """On its own, before anything took its place."""
        return not self.is_withdrawal and self.until is not None and self.until == self.edition.expires_at

    @property
    def is_live(self) -> bool:
        return not self.is_withdrawal and self.until is None


def with_followers(editions: QuerySet[Edition]) -> QuerySet[Edition]:
    """``followed_at``: when the next one took the place of each."""
    return editions.annotate(followed_at=Window(Lead("published_at"), order_by=F("number").asc()))


def lasting(edition: Edition) -> Lasting:
    """``edition`` comes from ``with_followers``."""
    ends = [moment for moment in (edition.followed_at, _expired(edition)) if moment]  # type: ignore[attr-defined]
    return Lasting(edition, min(ends) if ends else None)


def all_lasting(editions: Iterable[Edition]) -> list[Lasting]:
    return [lasting(edition) for edition in editions]


def _expired(edition: Edition) -> datetime | None:
    expires_at = edition.expires_at
    return expires_at if expires_at and expires_at <= timezone.now() else None

"""One edition as the history lists it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.publishing.admin.access import edition_url
from treatments.publishing.admin.history.lasting import Lasting, lasting
from treatments.publishing.admin.reading.labels import label
from treatments.publishing.ledger.edition import Action, Cause, Edition, WithdrawalReason


@dataclass(frozen=True)
class Row:
    """``safety`` and ``others``: labels of the sections that changed. ``revision_id`` is None where Wagtail
    has it no more."""

    edition: Edition
    lasting: Lasting
    what: str
    because: str
    safety: list[str]
    others: list[str]
    url: str
    revision_id: int | None
    preview_url: str
    compare_url: str

    @property
    def count(self) -> int:
        return len(self.safety) + len(self.others)


def rows(page: Page, editions: Iterable[Edition]) -> list[Row]:
    """One statement, for all of them."""
    listed = list(editions)
    revisions = [edition.revision_id for edition in listed if edition.revision_id]
    kept = set(
        Revision.page_revisions.filter(pk__in=revisions, object_id=str(page.pk)).values_list("pk", flat=True)
    )
    return [_row(page, edition, kept) for edition in listed]


def _row(page: Page, edition: Edition, kept: set[int]) -> Row:
    revision_id = edition.revision_id if edition.revision_id in kept else None
    changed = edition.changed_sections
    what, because = words(edition)
    return Row(
        edition=edition,
        lasting=lasting(edition),
        what=what,
        because=because,
        safety=[label(name) for name in changed if name in SAFETY_SECTIONS],
        others=[label(name) for name in changed if name not in SAFETY_SECTIONS],
        url=edition_url(page, edition.number),
        revision_id=revision_id,
        preview_url=_revision_url("revisions_view", page, revision_id),
        compare_url=_revision_url("revisions_compare", page, revision_id, "latest"),
    )


def _revision_url(name: str, page: Page, revision_id: int | None, *more: Any) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk, revision_id, *more]) if revision_id else ""


def words(edition: Edition) -> tuple[str, str]:
    """What it is, and why; the second may be empty."""
    if edition.action == Action.WITHDRAWN:
        return _("Withdrawn"), withdrawal_words(edition)
    if edition.cause == Cause.EDIT:
        return (_("Published") if edition.number == 1 else _("Published again")), ""
    return _("Re-issued"), str(Cause(edition.cause).label)


def withdrawal_words(edition: Edition) -> str:
    """The reason, with what the editor said; an explanation alone says enough."""
    withdrawal = edition.withdrawal or {}
    reason = str(WithdrawalReason(withdrawal["reason"]).label) if withdrawal else ""
    target = withdrawal.get("redirect") or {}
    said = withdrawal.get("explanation") or target.get("url") or ""
    is_explained = withdrawal.get("reason") == WithdrawalReason.WITHDRAWN
    return f"{reason}: {said}" if said and not is_explained else said or reason

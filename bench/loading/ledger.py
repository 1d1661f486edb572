"""What publishing would have written: an edition, a head and its terms for each page."""

from __future__ import annotations

from collections.abc import Sequence

from treatments.models import Edition, Head, HeadTerm, TreatmentPage
from treatments.publishing.edited_by import edited_by
from treatments.publishing.ledger.append import Origin, append_published
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.ledger.projection import head_columns, terms
from treatments.publishing.ledger.tip import LedgerTip, heads_changed, locked_tip
from treatments.publishing.presented import Presented


def publish_all(pages: Sequence[TreatmentPage], contents: Sequence[Presented]) -> list[Head]:
    """Within a transaction. Each edition is appended as ``publish`` appends it; the heads go in together.
    Nobody is told: ``head_changed`` is for one at a time."""
    tip = locked_tip()
    editions = [_append(tip, page, now) for page, now in zip(pages, contents, strict=True)]
    heads = Head.objects.bulk_create(
        Head(key=now.key, locale=now.locale, **head_columns(page, now, edition, None))
        for page, now, edition in zip(pages, contents, editions, strict=True)
    )
    HeadTerm.objects.bulk_create(
        HeadTerm(head=head, name=name, value=value)
        for head, now in zip(heads, contents, strict=True)
        for name, value in sorted(terms(now.content))
    )
    heads_changed()
    return heads


def _append(tip: LedgerTip, page: TreatmentPage, now: Presented) -> Edition:
    return append_published(tip, None, now, Origin(Cause.EDIT, page.pk, None, edited_by(None)))

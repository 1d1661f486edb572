"""Brings the ledger level again with a page that it was led apart from."""

from __future__ import annotations

from django.db import transaction
from wagtail.models import Page

from treatments.publishing.auditing.drift import Drift
from treatments.publishing.ledger.edition import Cause, Edition
from treatments.publishing.ledger.head import Head
from treatments.publishing.publish import withdraw
from treatments.publishing.settling.settle import settle


@transaction.atomic
def mend(drift: Drift) -> list[Edition]:
    """The editions that were appended."""
    editions = settle([drift.page_id], Cause.RECONCILED, "reconcile")
    return editions + _withdraw_other_documents(drift.page_id)


def _withdraw_other_documents(page_id: int) -> list[Edition]:
    """A page is one document. Those that it was before its key or its locale was changed have ended."""
    own = Page.objects.filter(pk=page_id).values_list("translation_key", "locale__language_code").first()
    heads = Head.objects.filter(page_id=page_id, is_live=True)
    others = [head for head in heads if (head.key, head.locale) != own]
    return [edition for head in others if (edition := withdraw(head, Cause.RECONCILED))]

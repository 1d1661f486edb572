"""Another reason for a page that is withdrawn already: one more withdrawal, as editions never change."""

from __future__ import annotations

from django.db import transaction

from treatments.publishing.edited_by import edited_by
from treatments.publishing.ledger.append import Origin, append_withdrawn
from treatments.publishing.ledger.edition import Cause, Edition
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.publishing.signals import head_changed
from treatments.publishing.withdrawal import Withdrawal, take_up


@transaction.atomic
def reword(head: Head, note: Withdrawal) -> Edition | None:
    """None where the reason is the same, or the page is public again."""
    tip = locked_tip()
    head = Head.objects.select_related("edition").get(pk=head.pk)
    Withdrawal.objects.filter(page_id=note.page_id).delete()
    note.save(force_insert=True)
    why = take_up(note.page_id)
    if head.is_live or head.edition.withdrawal == why:
        return None
    edition = append_withdrawn(
        tip, head.edition, why, Origin(Cause.EDIT, head.page_id, None, edited_by(None))
    )
    head.edition, head.published_at = edition, edition.published_at
    head.save(update_fields=["edition", "published_at"])
    heads_changed()
    head_changed.send(Head, head=head, edition=edition, document=None)
    return edition

"""Does each document have a head, and does it point to its last edition?"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import transaction
from django.db.models import Max, Q

from treatments.publishing.ledger.edition import Action, Cause, Edition
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.projection import ended_head_columns, write_terms
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.publishing.settling.settle import settle
from treatments.publishing.signals import head_changed

# Columns that only a page can fill.
EMPTY = {"tree_path": "", "summary": "", "kind": "", "summary_document": "{}"}


def editions_without_head() -> Iterator[Edition]:
    """The last one of each document whose head is not there, points to another or says otherwise whether it
    is live."""
    last = Edition.objects.values("key", "locale").annotate(last=Max("sequence"))
    agree = Q(is_live=True, edition__action=Action.PUBLISHED) | Q(
        is_live=False, edition__action=Action.WITHDRAWN
    )
    pointed_to = set(Head.objects.filter(agree).values_list("edition_id", flat=True))
    for sequence in sorted(set(last.values_list("last", flat=True)) - pointed_to):
        yield Edition.objects.get(sequence=sequence)


@transaction.atomic
def put_back(edition: Edition) -> list[Edition]:
    """Makes the head say what its last edition says; what the page has to say to that is appended."""
    locked_tip()
    columns = ended_head_columns(edition)
    head, _created = Head.objects.update_or_create(
        key=edition.key, locale=edition.locale, defaults=columns, create_defaults={**EMPTY, **columns}
    )
    write_terms(head, edition.content)
    heads_changed()
    editions = settle([edition.page_id], Cause.RECONCILED, "reconcile")
    head.refresh_from_db()
    if head.edition_id == edition.pk:  # no other has told of it
        content = edition.content if head.is_live else None
        head_changed.send(Head, head=head, edition=edition, document=content)
    return editions

"""After a page was saved, moved or deleted."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, OuterRef, Subquery
from wagtail.models import Page

from treatments.publishing.ledger.edition import Cause
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.publishing.settling.dependants import translations_of
from treatments.publishing.settling.settle import settle
from treatments.publishing.settling.showing import pages_showing, record_references


def settle_saved_page(page: Page) -> None:
    """Looks at the row, since ``page`` may hold a draft."""
    saved = Page.objects.filter(pk=page.pk).specific().first()
    if saved is None:
        return
    if saved.live:
        record_references(saved)
    editions = settle([saved.pk], Cause.EDIT, saved.title)
    if all(edition.page_id != saved.pk for edition in editions):
        # What no reader sees, like a condition that is not public yet, or that a private page is taken back,
        # can change the state of a translation.
        settle(translations_of(saved.translation_key, saved.locale.language_code), Cause.TRANSLATION)
    if _addresses_below_changed(saved):
        settle_subtree(saved)


def settle_moved_page(page: Page) -> None:
    """After a move, or a new slug."""
    follow_tree()
    settle_subtree(page)


@transaction.atomic
def follow_tree() -> None:
    """The tree moves the pages behind a new place on, and saves none of them. Their heads follow without
    another edition: no document says where its page stands."""
    locked_tip()
    path = Page.objects.filter(pk=OuterRef("page_id")).values("path")
    heads = Head.objects.filter(is_live=True).annotate(path_of_page=Subquery(path))
    if heads.exclude(path_of_page=F("tree_path")).update(tree_path=Subquery(path)):
        heads_changed()


def settle_subtree(page: Page) -> None:
    """Everything at and below a page, whose addresses or visibility changed with it."""
    below = Page.objects.filter(path__startswith=page.path).values_list("pk", flat=True)
    settle(lambda: below, Cause.PLACE, page.title)


def remember_pages_showing(page: Page) -> None:
    """Before a page is deleted, and with it the record of who refers to it. Its translations are then those
    of another source, or of none."""
    page.shown_on = pages_showing([page]) | set(page.get_translations().values_list("pk", flat=True))


def settle_deleted_page(page: Page) -> None:
    settle({page.pk, *getattr(page, "shown_on", ())}, Cause.EDIT, page.title)


def _addresses_below_changed(page: Page) -> bool:
    """A new slug of a page is a new address for all below it, of whom one tells."""
    below = Head.objects.filter(is_live=True, tree_path__startswith=page.path)
    head = below.exclude(page_id=page.pk).first()
    if head is None:
        return False
    example = Page.objects.filter(pk=head.page_id).first()
    return example is None or example.full_url != head.url

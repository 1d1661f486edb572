"""Publishing and withdrawing: one page, one edition, one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from wagtail.models import Page

from treatments.publishing.edited_by import edited_by
from treatments.publishing.ledger.append import Origin, append_published, append_withdrawn
from treatments.publishing.ledger.edition import Action, Cause, Edition, last_edition
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.projection import head_columns, write_terms
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.publishing.presented import Presented, presented
from treatments.publishing.signals import head_changed
from treatments.publishing.withdrawal import WITHHELD, take_up

# What an edition and a page have to agree on.
SAID = ("document", "translation", "name", "slug", "url", "expires_at", "type")


@transaction.atomic
def publish(page: Page, cause: Cause = Cause.EDIT) -> Edition | None:
    """Appends an edition of a public page, and points its head to it.

    None where the edition that is live says the same already. A page whose text is withheld is withdrawn.
    ``page`` is of its specific class and fresh from the database.
    """
    tip = locked_tip()
    now = presented(page)
    head = Head.objects.filter(key=now.key, locale=now.locale).first()
    if now.is_withheld:
        return _withdraw(head, Cause.TRANSLATION, WITHHELD) if head else None
    last = last_edition(now.key, now.locale)
    if last and says_the_same(last, now):
        _place(head, last, page, now)
        return None
    origin = Origin(_cause(cause, last, now), page.pk, page.live_revision_id, edited_by(page))
    edition = append_published(tip, last, now, origin)
    columns = head_columns(page, now, edition, head)
    head, _created = Head.objects.update_or_create(key=now.key, locale=now.locale, defaults=columns)
    write_terms(head, now.content)
    heads_changed()
    head_changed.send(Head, head=head, edition=edition, document=now.content)
    return edition


@transaction.atomic
def withdraw(head: Head, cause: Cause = Cause.EDIT) -> Edition | None:
    """Appends the end of a document, with the reason that an editor gave. None if it has ended before."""
    return _withdraw(head, cause, take_up(head.page_id)) if head.is_live else None


def _withdraw(head: Head, cause: Cause, why: Mapping[str, Any]) -> Edition | None:
    tip = locked_tip()
    last = last_edition(head.key, head.locale)
    if not head.is_live or last is None:
        return None
    origin = Origin(cause, head.page_id, None, edited_by(None))
    edition = append_withdrawn(tip, last, why, origin)
    head.edition, head.is_live, head.published_at = edition, False, edition.published_at
    head.save(update_fields=["edition", "is_live", "published_at"])
    write_terms(head, None)
    heads_changed()
    head_changed.send(Head, head=head, edition=edition, document=None)
    return edition


def says_the_same(edition: Edition, now: Presented) -> bool:
    is_published = edition.action == Action.PUBLISHED
    return is_published and all(getattr(edition, name) == getattr(now, name) for name in SAID)


def _cause(cause: Cause, last: Edition | None, now: Presented) -> Cause:
    was_published = last is not None and last.action == Action.PUBLISHED
    is_another_state = was_published and last is not None and last.translation != now.translation
    return Cause.TRANSLATION if cause is Cause.SHOWN and is_another_state else cause


def place_differs(head: Head, columns: dict[str, Any]) -> list[str]:
    """The columns of a head that its page has left behind: its place in the tree, its place in menus."""
    return [name for name, value in columns.items() if getattr(head, name) != value]


def _place(head: Head | None, edition: Edition, page: Page, now: Presented) -> None:
    """A page can move within its menu, and its head follow, without another edition. A head that was lost is
    made anew."""
    columns = head_columns(page, now, edition, head)
    is_lost = head is None
    if head is None:
        head = Head.objects.create(key=now.key, locale=now.locale, **columns)
        heads_changed()
    changed = place_differs(head, columns)
    if changed:
        for name in changed:
            setattr(head, name, columns[name])
        head.save(update_fields=changed)
        heads_changed()
    write_terms(head, now.content)
    if is_lost:
        head_changed.send(Head, head=head, edition=edition, document=now.content)

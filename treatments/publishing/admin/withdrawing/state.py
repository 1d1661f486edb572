"""What can be done about the publication of a page, and what has been."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page

from treatments.authoring.page_types import has_document
from treatments.publishing.admin.access import head_of
from treatments.publishing.ledger.edition import Edition, WithdrawalReason


@dataclass(frozen=True)
class Publication:
    """``withdrawal``: the edition that ended the document; None while it is public or before it ever was.
    ``can_reword``: whether an editor may give another reason for that."""

    can_withdraw: bool
    can_reword: bool
    withdrawal: Edition | None


def publication(user: Any, page: Page) -> Publication:
    """``page`` is of its specific class."""
    head = head_of(page) if has_document(page) else None
    if head is None:
        return Publication(False, False, None)
    if head.is_live:
        return Publication(page.permissions_for_user(user).can_unpublish(), False, None)
    is_withheld = (head.edition.withdrawal or {}).get("reason") == WithdrawalReason.WITHHELD
    may_end = page.permissions_for_user(user).can_publish()
    return Publication(False, may_end and not is_withheld and not page.live, head.edition)

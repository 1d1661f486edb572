"""Sent around every change of a content page's row, within its transaction. Wagtail's own signals come
after the transaction, or not at all for a direct save."""

from __future__ import annotations

from django.dispatch import Signal
from wagtail.models import COMMENTS_RELATION_NAME

# Argument of both: page, which may hold more than what is being saved.
content_page_saving = Signal()
content_page_saved = Signal()

# Sent in the transaction in which pages will be moved or deleted, before any of them is read.
tree_changing = Signal()

# What Wagtail notes of a page while it is only being edited.
BOOKKEEPING = frozenset(
    (
        COMMENTS_RELATION_NAME,
        "draft_title",
        "go_live_at",
        "has_unpublished_changes",
        "latest_revision",
        "latest_revision_created_at",
        "locked",
        "locked_at",
        "locked_by",
        "numchild",
    )
)


def changes_nothing_public(update_fields: object) -> bool:
    """``update_fields`` as ``save`` takes it."""
    return update_fields is not None and BOOKKEEPING.issuperset(update_fields)  # type: ignore[arg-type]

"""Who is publishing, as far as Wagtail knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.log_actions import get_active_log_context
from wagtail.models import Page


@dataclass(frozen=True)
class EditedBy:
    """Both empty where code published without anybody. The name stays readable when the account is gone."""

    user_id: str = ""
    name: str = ""


def edited_by(page: Page | None) -> EditedBy:
    """Who works in the admin just now; else, for a schedule, who asked for it."""
    user = get_active_log_context().user
    if user is None and page is not None and page.live_revision_id:
        user = page.live_revision and page.live_revision.user
    return _named(user)


def _named(user: Any) -> EditedBy:
    if user is None or not user.pk:
        return EditedBy()
    return EditedBy(str(user.pk), str(user.get_full_name() or user.get_username())[:255])

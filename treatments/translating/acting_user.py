"""Who does what is being done, carried into the task queue and back."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from wagtail.log_actions import get_active_log_context


def acting_user_id() -> str:
    """As text, since a key may be a UUID; empty if nobody is known."""
    user = get_active_log_context().user
    return str(user.pk) if user is not None and user.pk else ""


def user_of(user_id: str) -> Any:
    """None if there is none, or none any more."""
    return get_user_model()._default_manager.filter(pk=user_id).first() if user_id else None

"""In the admin: a snippet in another locale than one's own is not there to be changed."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from wagtail.models import TranslatableMixin

from treatments.translating.access import may_edit, may_publish_snippet


def keep_to_own_locale(request: HttpRequest, instance: Any) -> None:
    """Wagtail has asked for the permission on the model, which knows no locale."""
    if isinstance(instance, TranslatableMixin) and not may_edit(request.user, instance):
        raise PermissionDenied


def publish_in_own_locale(request: HttpRequest, instance: Any) -> None:
    """Who translates into French and publishes in German publishes no French snippet, and takes none off."""
    if isinstance(instance, TranslatableMixin) and not may_publish_snippet(request.user, instance):
        raise PermissionDenied

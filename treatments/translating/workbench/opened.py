"""One translation, opened by somebody who may edit it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from wagtail_localize.models import Translation

from treatments.translating.access import may_edit, refusal, target_of
from treatments.translating.exchange.gathering.instances import edit_path
from treatments.translating.workbench.waiting import Places


class OpenedTranslation:
    """For views with ``translation`` in their address."""

    request: HttpRequest
    translation: Translation
    target: Any

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        related = ("source__locale", "source__specific_content_type", "target_locale")
        rows = Translation.objects.filter(enabled=True).select_related(*related)
        rows = rows.defer("source__content_json")
        self.translation = get_object_or_404(rows, uuid=kwargs["translation"])
        self.target = target_of(self.translation)
        if self.target is None:
            raise Http404
        if not may_edit(request.user, self.target):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)  # type: ignore[misc]

    @cached_property
    def places(self) -> Places:
        return Places(self.translation, self.request.user)

    @cached_property
    def refused(self) -> str:
        """Why nothing may be entered now."""
        return refusal(self.request.user, self.target)

    @property
    def edit_url(self) -> str:
        return edit_path(self.target)

"""For whom the views are."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from treatments.translating.access import may_exchange


class TranslatorsOnly:
    """What each of them may take out and put in is decided translation by translation."""

    request: HttpRequest
    breadcrumbs_items: list[dict[str, Any]] = []
    page_title: Any = _("Translation files")
    header_icon = "download"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if not may_exchange(request.user):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)  # type: ignore[misc]


class WithinTranslationFiles(TranslatorsOnly):
    """For the views of one export or upload."""

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        index = {"url": reverse("treatments_exchange:index"), "label": _("Translation files")}
        return [*self.breadcrumbs_items, index, {"url": "", "label": self.page_title}]

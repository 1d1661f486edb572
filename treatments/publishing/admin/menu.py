"""Where the views stand in the admin, and the report of re-issues in its menu."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import include, path, reverse_lazy
from django.urls.resolvers import URLResolver
from django.utils.translation import gettext_lazy as _
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem


class ReissuesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(user_has_any_page_permission(request.user))


def reissues_menu_item() -> MenuItem:
    return ReissuesMenuItem(
        _("Pages presented again"),
        reverse_lazy("treatments_ledger:reissues"),
        name="treatments-reissues",
        icon_name="rotate",
        order=1200,
    )


def ledger_urls() -> list[URLResolver]:
    return [path("treatments/ledger/", include("treatments.publishing.admin.urls"))]

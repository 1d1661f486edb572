"""How editors get there."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import include, path, reverse_lazy
from django.urls.resolvers import URLResolver
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from treatments.authoring.drafting.admin.access import may_import


class ImportMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_import(request.user)


def import_menu_item() -> MenuItem:
    return ImportMenuItem(
        _("Import documents"),
        reverse_lazy("treatments_import:index"),
        name="import-documents",
        icon_name="upload",
        order=310,
    )


def import_urls() -> list[URLResolver]:
    return [path("treatments/import/", include("treatments.authoring.drafting.admin.urls"))]

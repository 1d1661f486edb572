"""Where the overview stands in the admin, and its item in the menu of reports.

It takes the place of wagtail-localize's own report of translations, which asks the database some four hundred
times; that one can still be had at its address.
"""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import include, path, reverse, reverse_lazy
from django.urls.resolvers import URLResolver
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from treatments.translating.menu_item import TranslatorsMenuItem


def overview_menu_item() -> MenuItem:
    return TranslatorsMenuItem(
        _("Translations"),
        reverse_lazy("treatments_overview:index"),
        name="treatments-translations",
        icon_name="wagtail-localize-language",
        order=8800,
    )


def without_localize_report(request: HttpRequest, items: list[MenuItem]) -> None:
    own = reverse("wagtail_localize:translations_report")
    items[:] = [item for item in items if item.url != own]


def overview_urls() -> list[URLResolver]:
    return [path("treatments/translations/overview/", include("treatments.translating.overview.urls"))]

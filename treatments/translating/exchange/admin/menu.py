"""Where the views stand in the admin, and their item in the menu of reports, beside that of translations."""

from __future__ import annotations

from django.urls import URLPattern, include, path, reverse_lazy
from django.urls.resolvers import URLResolver
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from treatments.translating.exchange.admin.localize_views import download_po, upload_po
from treatments.translating.menu_item import TranslatorsMenuItem


def exchange_menu_item() -> MenuItem:
    return TranslatorsMenuItem(
        _("Translation files"),
        reverse_lazy("treatments_exchange:index"),
        name="translation-files",
        icon_name="download",
        order=8900,
    )


def exchange_urls() -> list[URLResolver]:
    return [path("treatments/translation-files/", include("treatments.translating.exchange.admin.urls"))]


def localize_po_urls() -> list[URLPattern]:
    """On wagtail-localize's own addresses, to which its editor of translations leads: the first that matches
    counts. Its own import takes what is fuzzy for finished."""
    return [
        path("localize/translate/<int:translation_id>/pofile/download/", download_po),
        path("localize/translate/<int:translation_id>/pofile/upload/", upload_po),
    ]

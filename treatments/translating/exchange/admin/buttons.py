"""How one gets there from a page, and from wagtail-localize's editor of its translation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin.ui.menus.pages import PageMenuItem, get_page_header_buttons
from wagtail.admin.widgets.button import Button, ButtonWithDropdown
from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.translating.access import may_exchange


class ExportItem(PageMenuItem):
    label = _("Export for translators")
    icon_name = "download"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(url=_url(kwargs["page"], "export"), **kwargs)


class ImportItem(PageMenuItem):
    label = _("Import translation file")
    icon_name = "upload"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(url=_url(kwargs["page"], "import"), **kwargs)


def exchange_buttons(
    page: Page, user: Any, next_url: str | None = None, **kwargs: Any
) -> Iterator[PageMenuItem]:
    """Of a page that is translated, or is a translation."""
    rows = Translation.objects.filter(source__object_id=page.translation_key, enabled=True)
    if may_exchange(user) and rows.exists():
        yield ExportItem(page=page, priority=62)
        yield ImportItem(page=page, priority=63)


def remember_header_buttons(request: HttpRequest, page: Page) -> None:
    """wagtail-localize's editor has the header of a page, and forgets the menu in it: its template looks for
    it here."""
    request.treatments_header_buttons = SimpleLazyObject(  # type: ignore[attr-defined]
        lambda: list(_header_buttons(request, page))
    )


def _header_buttons(request: HttpRequest, page: Page) -> Iterator[Button]:
    """As Wagtail's own editor has them."""
    buttons = sorted(get_page_header_buttons(page, request.user, request.path, "edit"))
    if buttons:
        attributes = {"aria-label": _now("Actions")}
        yield ButtonWithDropdown(
            buttons=buttons, icon_name="dots-horizontal", attrs=attributes, classname="w-h-slim-header"
        )


def _url(page: Page, part: str) -> str:
    return f"{reverse('treatments_exchange:index')}?page={page.pk}#{part}"

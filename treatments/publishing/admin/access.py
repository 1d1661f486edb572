"""Whose history it is, and who may see it: whoever may edit or publish the page."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page
from wagtail.models import Page

from treatments.authoring.page_types import has_document
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.head import Head


def may_see_history(user: Any, page: Page) -> bool:
    permissions = page.permissions_for_user(user)
    return bool(permissions.can_edit() or permissions.can_publish())


def editions_of(page: Page) -> QuerySet[Edition]:
    """In the page's own locale."""
    return Edition.objects.filter(key=page.translation_key, locale=page.locale.language_code)


def head_of(page: Page) -> Head | None:
    heads = Head.objects.filter(key=page.translation_key, locale=page.locale.language_code)
    return heads.select_related("edition").first()


class PageHistory:
    """For views below ``pages/<int:page_id>/``."""

    request: HttpRequest
    breadcrumbs_items: list[dict[str, Any]] = []
    page_title: Any = ""
    header_icon = "history"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        # Not in dispatch: nothing of what a page says is looked up for whoever may not see it.
        pages = Page.objects.select_related("locale").filter(pk=kwargs["page_id"])
        self.page = get_object_or_404(pages).specific
        if not may_see_history(request.user, self.page):
            raise PermissionDenied
        if not has_document(self.page):
            raise Http404
        super().setup(request, *args, **kwargs)  # type: ignore[misc]

    @cached_property
    def editions(self) -> QuerySet[Edition]:
        return editions_of(self.page)

    def get_page_subtitle(self) -> str:
        return str(self.page.get_admin_display_title())

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Down the tree to the page, then to its history and what is within that."""
        above = get_breadcrumbs_items_for_page(self.page, self.request.user)
        return [*above, *self.trail()]

    def trail(self) -> list[dict[str, Any]]:
        history = {"url": history_url(self.page), "label": _("Publication history")}
        return [history, {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()}]


def history_url(page: Page) -> str:
    return reverse("treatments_ledger:history", args=[page.pk])


def edition_url(page: Page, number: int) -> str:
    return reverse("treatments_ledger:edition", args=[page.pk, number])

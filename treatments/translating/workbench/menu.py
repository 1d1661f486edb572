"""The list of what waits in the admin's menu, and the way to the workbench from a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.models import Page

from treatments.translating.menu_item import TranslatorsMenuItem
from treatments.translating.reviewing.hindrances import kept_translation
from treatments.translating.workbench.urls import next_text_url


def workbench_menu_item() -> MenuItem:
    return TranslatorsMenuItem(
        _("Translations to do"),
        reverse_lazy("treatments_workbench:home"),
        name="translations-to-do",
        icon_name="wagtail-localize-language",
        order=310,
    )


class TextByTextItem(PageMenuItem):
    label = _("Translate text by text")
    icon_name = "wagtail-localize-language"

    def is_shown(self, user: Any) -> bool:
        return bool(self.page.permissions_for_user(user).can_edit())


def workbench_button(
    page: Page, user: Any, next_url: str | None = None, **kwargs: Any
) -> Iterator[PageMenuItem]:
    translation = kept_translation(page)
    if translation:
        yield TextByTextItem(page=page, url=next_text_url(translation), priority=66)

"""How editors get there from a page: its header, the list of pages, the actions of its editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.models import Page

from treatments.authoring.page_types import has_document
from treatments.publishing.admin.access import head_of, may_see_history


class HistoryItem(PageMenuItem):
    label = _("Publication history")
    icon_name = "list-ol"
    url_name = "treatments_ledger:history"

    def is_shown(self, user: Any) -> bool:
        return may_see_history(user, self.page)


class WithdrawItem(PageMenuItem):
    label = _("Withdraw with a reason")
    icon_name = "warning"
    url_name = "treatments_ledger:withdraw"

    def is_shown(self, user: Any) -> bool:
        return bool(self.page.permissions_for_user(user).can_unpublish())


class WithdrawAction(ActionMenuItem):
    """In the editor, under Unpublish."""

    label = WithdrawItem.label
    name = "action-withdraw"
    icon_name = WithdrawItem.icon_name

    def is_shown(self, context: dict[str, Any]) -> bool:
        if context["view"] != "edit" or context["locked_for_user"] or not has_document(context["page"]):
            return False
        head = head_of(context["page"])
        may = self.get_user_page_permissions_tester(context).can_unpublish()
        return bool(head and head.is_live and may)

    def get_url(self, context: dict[str, Any]) -> str:
        return reverse(WithdrawItem.url_name, args=[context["page"].pk])


def withdraw_action() -> WithdrawAction:
    return WithdrawAction(order=25)


def page_buttons(page: Page, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[PageMenuItem]:
    """Beside Unpublish, and beside Wagtail's own history."""
    model = page.specific_class
    if model is not None and hasattr(model, "document_type"):
        yield WithdrawItem(page=page, priority=61)
        yield HistoryItem(page=page, priority=66)

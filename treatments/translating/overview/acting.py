"""Where a cell leads: to what this person can do about it."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from treatments.translating.overview.cells import Cell
from treatments.translating.overview.state import State
from treatments.translating.tasks.task import Status
from treatments.translating.workbench.urls import next_text_url

WORK_ON_TEXTS = (Status.URGENT, Status.TRANSLATE, Status.CONFIRM)


def acting_url(user: Any, source: Page, cell: Cell) -> str:
    """Empty if there is nothing for them to do."""
    if cell.state is State.NOT_SUBMITTED:
        return submit_url(source) if user.has_perm("wagtail_localize.submit_translation") else ""
    if cell.target is None or not may_change(user, cell.target):
        return ""
    if cell.task and cell.task.status in WORK_ON_TEXTS:
        return next_text_url(cell.task.translation)
    return edit_url(cell.target)


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def submit_url(page: Page) -> str:
    return reverse("wagtail_localize:submit_page_translation", args=[page.pk])


def may_change(user: Any, page: Page) -> bool:
    """Asks the database once for all pages. The reviewers of a workflow, for whom ``can_edit`` asks page by
    page, are not led there."""
    return bool(PagePermissionPolicy().user_has_permission_for_instance(user, "change", page))

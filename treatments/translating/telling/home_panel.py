"""What waits for whoever comes to the admin, on its first screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Locale

from treatments.translating.roles.role import TranslatorRole
from treatments.translating.tasks.task import Status, TranslationTask
from treatments.translating.telling.waiting import waiting_for
from treatments.translating.workbench.urls import next_text_url

SHOWN = 5


def waiting_panel(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(WaitingPanel())


class WaitingPanel(Component):
    """Empty where nothing waits."""

    order = 105
    template_name = "treatments/admin/telling/waiting.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        tasks, counts = _of(parent_context["request"].user)
        pressing = tasks[:SHOWN] if counts else []
        today = timezone.localdate()
        return {
            "locales": counts,
            "tasks": [
                {
                    "task": task,
                    "url": next_text_url(task.translation),
                    "is_overdue": task.due is not None and task.due < today,
                }
                for task in pressing
            ],
        }

    class Media:
        css = {"all": ["treatments/admin/translations-waiting.css"]}


def _of(user: Any) -> tuple[QuerySet[TranslationTask], Sequence[Mapping[str, Any]]]:
    """Into the locales of one's roles; without a role into those in which something is urgent that one may
    edit."""
    own = set(TranslatorRole.objects.filter(group__user=user).values_list("locale", flat=True))
    tasks = waiting_for(user, own)
    counts = _counts(tasks)
    if not own:
        counts = [each for each in counts if each["urgent"]]
        tasks = tasks.filter(translation__target_locale__in=[each["locale"].pk for each in counts])
    return tasks, counts


def _counts(tasks: QuerySet[TranslationTask]) -> list[dict[str, Any]]:
    """By locale, in the order of their names."""
    rows = (
        tasks.order_by()
        .values("translation__target_locale")
        .annotate(
            urgent=Count("pk", filter=Q(status=Status.URGENT)),
            to_translate=Count("pk", filter=Q(status=Status.TRANSLATE)),
            to_finish=Count("pk", filter=Q(status__in=[Status.CONFIRM, Status.PUBLISH])),
            overdue=Count("pk", filter=Q(due__lt=timezone.localdate())),
            words=Sum("words_left"),
        )
    )
    locales = Locale.objects.in_bulk()
    found = [{**row, "locale": locales[row["translation__target_locale"]]} for row in rows]
    return sorted(found, key=lambda each: str(each["locale"].get_display_name()))

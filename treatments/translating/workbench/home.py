"""A translator's list: what is waiting in their locales, the most urgent first."""

from __future__ import annotations

from typing import Any

import django_filters
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet, Sum
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.models import Locale

from treatments.translating.access import may_exchange
from treatments.translating.tasks.mine import tasks_of
from treatments.translating.tasks.task import Status, TranslationTask
from treatments.translating.workbench.rows import row_of


class TaskFilter(WagtailFilterSet):
    status = django_filters.MultipleChoiceFilter(
        label=_("What is to do"), choices=Status.choices, widget=CheckboxSelectMultiple
    )
    overdue = django_filters.BooleanFilter(label=_("Overdue"), method="filter_overdue")

    class Meta:
        model = TranslationTask
        fields: list[str] = []

    def filter_overdue(
        self, rows: QuerySet[TranslationTask], name: str, value: bool
    ) -> QuerySet[TranslationTask]:
        late = Q(due__lt=timezone.localdate())
        return rows.filter(late) if value else rows.exclude(late)


class HomeView(BaseListingView):
    """``?locale=fr``: that alone. What is done is shown only if it is asked for."""

    model = TranslationTask
    template_name = "treatments/admin/workbench/home.html"
    results_template_name = "treatments/admin/workbench/home_results.html"
    page_title = _("Translations to do")
    header_icon = "wagtail-localize-language"
    index_url_name = "treatments_workbench:home"
    index_results_url_name = "treatments_workbench:home_results"
    filterset_class = TaskFilter
    is_searchable = True
    search_fields = ["translation__source__object_repr"]
    default_ordering = ("status", "due", "translation__source__object_repr", "pk")
    paginate_by = 50
    _show_breadcrumbs = True

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if not may_exchange(request.user):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)

    @cached_property
    def own(self) -> QuerySet[TranslationTask]:
        return tasks_of(self.request.user)

    @cached_property
    def locale_code(self) -> str:
        return self.request.GET.get("locale", "")

    def get_base_queryset(self) -> QuerySet[TranslationTask]:
        rows = self.own
        if self.locale_code:
            rows = rows.filter(translation__target_locale__language_code=self.locale_code)
        return rows if self.request.GET.getlist("status") else rows.exclude(status=Status.DONE)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["rows"] = [row_of(task) for task in context["object_list"]]
        context["locales"] = self._locales()
        context["locale_code"] = self.locale_code
        return context

    def _locales(self) -> list[dict[str, Any]]:
        """How much waits in each, for the tabs."""
        counts = self.own.values("translation__target_locale").order_by()
        counted = counts.annotate(
            waiting=Count("pk", filter=~Q(status=Status.DONE)),
            urgent=Count("pk", filter=Q(status=Status.URGENT)),
            words=Sum("words_left"),
        )
        names = {locale.pk: locale for locale in Locale.objects.all()}
        rows = [{**row, "locale": names[row["translation__target_locale"]]} for row in counted]
        return sorted(rows, key=lambda row: str(row["locale"].get_display_name()))

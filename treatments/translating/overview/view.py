"""The report: pages × locales."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Table
from wagtail.admin.views.reports import ReportView
from wagtail.models import Locale, Page

from treatments.translating.access import may_exchange
from treatments.translating.overview.columns import URGENCY, OverviewColumn, columns
from treatments.translating.overview.exporting import Sheet
from treatments.translating.overview.filters import OverviewFilterSet
from treatments.translating.overview.ordering import by_urgency
from treatments.translating.overview.row import in_order, rows_of
from treatments.translating.overview.summary import LocaleSummary, summary


class OverviewView(ReportView):
    """Titles and states of all pages, for everybody who translates; what they may do about one is decided
    where the cell leads to."""

    model = Page
    template_name = "treatments/admin/overview/report.html"
    results_template_name = "treatments/admin/overview/report_results.html"
    page_title = _("Translations")
    header_icon = "wagtail-localize-language"
    index_url_name = "treatments_overview:index"
    index_results_url_name = "treatments_overview:results"
    filterset_class = OverviewFilterSet
    table_classname = "listing treatments-overview__table"
    default_ordering = "title"
    is_searchable = True
    export_filename = "translations"
    no_results_message = _("There are no pages to translate here.")

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        if not may_exchange(request.user):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        is_bad = not self.filters.is_valid()
        if self.is_export and not is_bad:
            # Not by way of the table, which would read all pages at once.
            exported: HttpResponseBase = self.as_spreadsheet(
                self.sheet.rows(self.ids(self.get_queryset())), request.GET["export"]
            )
            return exported
        self.is_export: bool = False
        response: HttpResponseBase = super().get(request, *args, **kwargs)
        if is_bad:
            response.status_code = 400
        return response

    @cached_property
    def locales(self) -> list[Locale]:
        return sorted(Locale.objects.all(), key=lambda locale: str(locale.get_display_name()))

    @cached_property
    def summary(self) -> list[LocaleSummary]:
        return summary(self.locales)

    @cached_property
    def shown(self) -> list[Locale]:
        """The locales that were chosen; without a choice all that something could be translated into."""
        chosen: list[Locale] = self.filters.chosen_locales
        if len(chosen) < len(self.locales):
            return chosen
        return [each.locale for each in self.summary]

    @cached_property
    def columns(self) -> list[OverviewColumn]:
        return columns(self.shown)

    def get_filterset_kwargs(self) -> dict[str, Any]:
        return {**super().get_filterset_kwargs(), "locales": self.locales}

    def get_base_queryset(self) -> QuerySet[Page]:
        return Page.objects.all() if self.filters.is_valid() else Page.objects.none()

    def get_filtered_queryset(self) -> QuerySet[Page]:
        # Wagtail's own report filters what has been filtered once more.
        queryset: QuerySet[Page] = self.get_queryset()
        return queryset

    def search_queryset(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        """By its title in any language, as whoever translates it knows it."""
        if not self.is_searching:
            return queryset
        words = self.search_query
        named = Page.objects.filter(Q(title__icontains=words) | Q(draft_title__icontains=words))
        return queryset.filter(translation_key__in=named.values("translation_key"))

    def order_queryset(self, queryset: QuerySet[Page]) -> QuerySet[Page]:
        is_by_urgency = self.ordering.endswith(URGENCY)
        return queryset if is_by_urgency else queryset.order_by(self.ordering, "pk")

    def ids(self, queryset: QuerySet[Page]) -> list[int]:
        """Of all that match, in their order."""
        if self.ordering.endswith(URGENCY) and self.filters.is_valid():
            pressing = by_urgency(queryset, self.shown, self.ordering.startswith("-"))
            return [pk for (pk,) in pressing.rows()]
        return list(queryset.values_list("pk", flat=True))

    def paginate_queryset(self, queryset: QuerySet[Page], page_size: int) -> tuple[Any, ...]:
        """The ids of all that match take the place of a count, which costs the database as much."""
        paginator, page, shown, has_others = super().paginate_queryset(self.ids(queryset), page_size)
        page.object_list = in_order(shown)
        return paginator, page, page.object_list, has_others

    def get_table(self, object_list: Collection[Page]) -> Table:
        return super().get_table(rows_of(object_list, self.shown, self.locales, self.request.user))

    # Of the spreadsheet

    @cached_property
    def sheet(self) -> Sheet:
        return Sheet(self.locales, self.shown)

    show_export_buttons = True

    @property
    def export_headings(self) -> dict[str, str]:
        return self.sheet.headings

    @property
    def list_export(self) -> list[str]:
        return list(self.sheet.headings)

    def to_row_dict(self, item: dict[str, Any]) -> dict[str, Any]:
        return item

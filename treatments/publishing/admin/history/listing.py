"""All editions of a page in its locale, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Table
from wagtail.admin.views.generic.base import BaseListingView
from wagtail.admin.widgets.button import HeaderButton

from treatments.publishing.admin.access import PageHistory, history_url
from treatments.publishing.admin.history.lasting import with_followers
from treatments.publishing.admin.history.row import Row, rows
from treatments.publishing.ledger.edition import Action, Edition

SHOWN_SECTIONS = 6


class HistoryColumn(BaseColumn):
    """``choice``: for the two that choose what is compared, the name of what they choose."""

    def __init__(self, name: str, label: Any, choice: str = "") -> None:
        super().__init__(name, label=label, classname=f"treatments-history__{name}")
        self.cell_template_name = f"treatments/admin/ledger/cells/{'choice' if choice else name}.html"
        self.choice = choice

    def get_cell_context_data(self, instance: Row, parent_context: Any) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        chosen = parent_context["table"].chosen.get(self.choice)
        return {**context, "is_chosen": chosen == instance.edition.number, "shown_sections": SHOWN_SECTIONS}


class HistoryTable(Table):
    """``chosen``: the numbers of the editions that are compared if the editor chooses no others."""

    chosen: dict[str, int] = {}

    def get_caption(self) -> Any:
        return _("Editions, newest first")

    def get_row_classname(self, instance: Row) -> str:
        return "treatments-history__live" if instance.lasting.is_live else ""


class HistoryView(PageHistory, BaseListingView):
    model = Edition
    template_name = "treatments/admin/ledger/history.html"
    results_template_name = "treatments/admin/ledger/history_results.html"
    page_title = _("Publication history")
    table_class = HistoryTable
    table_classname = "listing treatments-history"
    default_ordering = "-number"
    paginate_by = 20
    no_results_message = _("Nothing has been published yet.")
    columns = [
        HistoryColumn("from", _("From"), choice="from"),
        HistoryColumn("to", _("To"), choice="to"),
        HistoryColumn("number", _("Edition")),
        HistoryColumn("what", _("What")),
        HistoryColumn("when", _("When")),
        HistoryColumn("who", _("Who")),
        HistoryColumn("hash", _("Hash")),
    ]

    def trail(self) -> list[dict[str, Any]]:
        return super().trail()[1:]

    def get_index_url(self) -> str:
        return history_url(self.page)

    def get_base_queryset(self) -> QuerySet[Edition]:
        # A document can be long, and the list shows none of it.
        return with_followers(self.editions).defer("document", "sections", "translation")

    @property
    def header_buttons(self) -> list[HeaderButton]:
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        moment = reverse("treatments_ledger:as_of", args=[self.page.pk])
        return [
            HeaderButton(_("Edit"), url=edit, icon_name="edit", priority=10),
            HeaderButton(_("What was public when?"), url=moment, icon_name="date", priority=20),
        ]

    def get_table(self, object_list: Iterable[Edition]) -> HistoryTable:
        shown = rows(self.page, object_list)
        table: HistoryTable = super().get_table(shown)
        published = [row.edition.number for row in shown if row.edition.action == Action.PUBLISHED]
        if len(published) > 1:
            table.chosen = {"from": published[1], "to": published[0]}
        return table

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        original = self.page.alias_of
        context["page"] = self.page
        context["can_compare"] = bool(context["table"].chosen)
        context["difference_url"] = reverse("treatments_ledger:difference", args=[self.page.pk])
        context["original_url"] = history_url(original) if original else ""
        return context

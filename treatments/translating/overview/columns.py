"""The columns of the overview: the page, what is due first, and each locale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn
from wagtail.models import Locale

from treatments.publishing.admin.reading.labels import label
from treatments.translating.overview.row import Row

URGENCY = "urgency"
SHOWN_SECTIONS = 2


class OverviewColumn(BaseColumn):
    def __init__(self, name: str, template: str, **options: Any) -> None:
        super().__init__(name, classname=f"treatments-overview__{template}", **options)
        self.cell_template_name = f"treatments/admin/overview/cells/{template}.html"


class LocaleColumn(OverviewColumn):
    def __init__(self, locale: Locale) -> None:
        super().__init__(f"locale-{locale.language_code}", "locale", label=locale.get_display_name())
        self.locale = locale

    def get_cell_context_data(self, instance: Row, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        cell = instance.cells.get(self.locale.pk)
        names = [label(section) for section in cell.sections] if cell else []
        return {
            **context,
            "cell": cell,
            "url": instance.urls.get(self.locale.pk, ""),
            "sections": names[:SHOWN_SECTIONS],
            "more_sections": len(names[SHOWN_SECTIONS:]),
        }


def columns(locales: Sequence[Locale]) -> list[OverviewColumn]:
    return [
        OverviewColumn("page", "page", label=_("Page"), sort_key="title"),
        OverviewColumn("due", "due", label=_("Due first"), sort_key=URGENCY),
        *(LocaleColumn(locale) for locale in locales),
    ]

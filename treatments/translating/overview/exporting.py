"""The overview as a spreadsheet: all pages that match, read in batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from treatments.translating.overview.cells import Cell, cells_of
from treatments.translating.overview.row import in_order
from treatments.translating.overview.sources import content_models
from treatments.translating.overview.state import State

BATCH = 500


class Sheet:
    """Its words are looked up when it is made: what streams is written after the view has answered, when the
    language and the time zone of the reader are no longer active."""

    def __init__(self, locales: Sequence[Locale], shown: Sequence[Locale]) -> None:
        self.shown = shown
        self.languages = {each.pk: str(each.get_display_name()) for each in locales}
        self.states = {state: str(state.label) for state in State}
        self.types = {model: str(capfirst(model._meta.verbose_name or "")) for model in content_models()}
        self.is_live = {True: _("Live"), False: _("Draft")}
        self.zone = timezone.get_current_timezone()
        self.headings = self._headings()

    def _headings(self) -> dict[str, str]:
        headings = {"title": _("Title"), "type": _("Type"), "language": _("Language"), "status": _("Status")}
        for locale in self.shown:
            language, code = self.languages[locale.pk], locale.language_code
            headings[f"{code}_state"] = language
            headings[f"{code}_texts_left"] = _("%(language)s: texts left") % {"language": language}
            headings[f"{code}_words_left"] = _("%(language)s: words left") % {"language": language}
            headings[f"{code}_since"] = _("%(language)s: since") % {"language": language}
            headings[f"{code}_due"] = _("%(language)s: due") % {"language": language}
        return headings

    def rows(self, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
        """``ids``: of sources."""
        for start in range(0, len(ids), BATCH):
            some = in_order(ids[start : start + BATCH])
            cells = cells_of(some, self.shown)
            for page in some:
                yield {**self._page(page), **self._cells(cells.get(page.pk, {}))}

    def _page(self, page: Page) -> dict[str, Any]:
        return {
            "title": page.get_admin_display_title(),
            "type": self.types.get(page.specific_class, ""),
            "language": self.languages.get(page.locale_id, ""),
            "status": self.is_live[page.live],
        }

    def _cells(self, cells: Any) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for locale in self.shown:
            for name, value in self._cell(cells.get(locale.pk)).items():
                values[f"{locale.language_code}_{name}"] = value
        return values

    def _cell(self, cell: Cell | None) -> dict[str, Any]:
        """Without one it is the page's own language."""
        task = cell and cell.task
        return {
            "state": self.states[cell.state] if cell else "",
            "texts_left": task.texts_left if task else "",
            "words_left": task.words_left if task else "",
            "since": _day(cell.since if cell else None, self.zone),
            "due": cell.due or "" if cell else "",
        }


def _day(moment: datetime | None, zone: tzinfo) -> date | str:
    return timezone.localdate(moment, zone) if moment else ""

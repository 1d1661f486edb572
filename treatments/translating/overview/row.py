"""One page with its translations, as the overview lists it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wagtail.models import Locale, Page

from treatments.translating.overview.acting import acting_url, edit_url, may_change
from treatments.translating.overview.cells import Cell, cells_of


@dataclass(frozen=True)
class Row:
    """``cells`` and ``urls`` are by the id of the locale; the page's own has none."""

    page: Page
    locale: Locale | None
    cells: Mapping[int, Cell]
    url: str
    urls: Mapping[int, str]

    @property
    def due(self) -> Cell | None:
        """The translation that is due first."""
        waiting = [cell for cell in self.cells.values() if cell.due]
        return min(waiting, key=lambda cell: cell.due or date.max, default=None)


def in_order(ids: Sequence[int]) -> list[Page]:
    """Bare pages."""
    found = Page.objects.in_bulk(ids)
    return [found[pk] for pk in ids if pk in found]


def rows_of(
    pages: Collection[Page], shown: Collection[Locale], locales: Collection[Locale], user: Any
) -> list[Row]:
    """``shown``: the locales that have a column, of all ``locales``."""
    cells = cells_of(pages, shown)
    known = {locale.pk: locale for locale in locales}
    return [_row(page, known.get(page.locale_id), cells.get(page.pk, {}), user) for page in pages]


def _row(page: Page, locale: Locale | None, cells: Mapping[int, Cell], user: Any) -> Row:
    url = edit_url(page) if may_change(user, page) else ""
    urls = {pk: acting_url(user, page, cell) for pk, cell in cells.items()}
    return Row(page, locale, cells, url, urls)

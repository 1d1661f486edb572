"""One page in one locale, as the overview shows it, for many pages in a constant number of queries."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Page

from treatments.publishing.ledger.edition import Edition, WithdrawalReason
from treatments.translating.overview.standing import of_sources, standing
from treatments.translating.overview.state import State
from treatments.translating.tasks.task import TranslationTask


@dataclass(frozen=True)
class Cell:
    """``target``: the page in this locale, bare. ``task``: of its translation, unless it is kept by hand.
    ``edition``: what readers have of it, or how that ended."""

    locale: Locale
    state: State
    target: Page | None = None
    task: TranslationTask | None = None
    edition: Edition | None = None

    @property
    def since(self) -> datetime | None:
        """For how long it has stood so, where that is of interest."""
        if self.state in (State.URGENT, State.STALE) and self._said.get("stale_since"):
            return datetime.fromisoformat(self._said["stale_since"])
        if self.state is State.NOT_PUBLIC:
            return self.edition.published_at if self.edition else None
        return self.task.since if self.task else None

    @property
    def due(self) -> date | None:
        return self.task.due if self.task else None

    @property
    def is_overdue(self) -> bool:
        return self.due is not None and self.due < timezone.localdate()

    @property
    def sections(self) -> Sequence[str]:
        """The names of those that are out of date, or stand in the source's language."""
        name = "missing_sections" if self.state is State.PARTIAL else "stale_sections"
        return self._said.get(name, []) if self.state in LIVE_WITH_FAULTS else []

    @property
    def reason(self) -> str:
        """Why it is not public, if it was before."""
        if self.state is not State.NOT_PUBLIC or not self.edition or not self.edition.withdrawal:
            return ""
        return str(WithdrawalReason(self.edition.withdrawal["reason"]).label)

    @property
    def is_by_hand(self) -> bool:
        return self.task is None and self.state in (*LIVE_WITH_FAULTS, State.NOT_PUBLIC)

    @property
    def is_draft(self) -> bool:
        return self.target is not None and not self.target.live

    @property
    def _said(self) -> Mapping[str, Any]:
        return json.loads(self.edition.translation) if self.edition else {}


LIVE_WITH_FAULTS = (State.URGENT, State.STALE, State.PARTIAL)


def cells_of(pages: Collection[Page], locales: Collection[Locale]) -> Mapping[int, Mapping[int, Cell]]:
    """``pages``: sources. By the id of the page, then by that of the locale. Four queries."""
    if not pages or not locales:
        return {}
    found = standing(of_sources([page.pk for page in pages]), locales).rows()
    targets = Page.objects.in_bulk({row[2] for row in found if row[2]})
    tasks = _tasks({row[3] for row in found if row[3]})
    editions = Edition.objects.only("translation", "withdrawal", "published_at").in_bulk(
        {row[4] for row in found if row[4]}
    )
    by_id = {locale.pk: locale for locale in locales}
    cells: dict[int, dict[int, Cell]] = defaultdict(dict)
    for page, locale, target, translation, edition, state in sorted(found, key=lambda row: row[3] or 0):
        cell = Cell(
            by_id[locale], State(state), targets.get(target), tasks.get(translation), editions.get(edition)
        )
        cells[page].setdefault(locale, cell)
    return cells


def _tasks(translations: Collection[int]) -> Mapping[int, TranslationTask]:
    tasks = TranslationTask.objects.filter(translation__in=translations).select_related("translation")
    return {task.translation_id: task for task in tasks.defer("waiting")}

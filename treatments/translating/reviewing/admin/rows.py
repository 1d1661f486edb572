"""The texts of a translation for the screen: what wants attention first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from treatments.publishing.admin.reading.labels import label
from treatments.translating.reviewing.admin.marked import marked
from treatments.translating.reviewing.hindrances import why
from treatments.translating.reviewing.texts import CheckedText


class Show(StrEnum):
    ATTENTION = "attention"
    SAFETY = "safety"
    ALL = "all"


SHOWN: dict[Show, Promise] = {
    Show.ATTENTION: _("What wants attention"),
    Show.SAFETY: _("Safety texts"),
    Show.ALL: _("All texts"),
}


@dataclass(frozen=True)
class Row:
    checked: CheckedText
    section: str
    source: SafeString
    target: SafeString
    hindrance: str

    @property
    def wants_attention(self) -> bool:
        text = self.checked.text
        is_open = bool(self.checked.findings) and not text.confirmation
        return bool(self.hindrance or is_open or text.by_machine)

    @property
    def wants_reason(self) -> bool:
        return bool(self.checked.errors) and self.checked.text.is_safety

    @property
    def can_be_confirmed(self) -> bool:
        text = self.checked.text
        return text.row is not None and (text.confirmation is None or text.waits_for_second_person)


def row_of(checked: CheckedText) -> Row:
    text = checked.text
    return Row(
        checked,
        label(text.section) if text.section else "",
        marked(text.source, (finding.source_span for finding in checked.findings)),
        marked(text.target, (finding.target_span for finding in checked.findings)),
        why(checked),
    )


def chosen(rows: Iterable[Row], show: Show) -> list[Row]:
    if show is Show.ALL:
        return list(rows)
    if show is Show.SAFETY:
        return [row for row in rows if row.checked.text.is_safety]
    # First what keeps the translation from going live.
    return sorted((row for row in rows if row.wants_attention), key=lambda row: not row.hindrance)

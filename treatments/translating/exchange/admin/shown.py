"""What an import would do, ready to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from treatments.publishing.admin.reading.marking import marked
from treatments.translating.exchange.deciding.counting import counted
from treatments.translating.exchange.deciding.decision import FileDecision, Outcome, UnitDecision
from treatments.translating.exchange.deciding.unit import as_shown

LABELS = {
    Outcome.NEW: _("New"),
    Outcome.CHANGED: _("Changed"),
    Outcome.FINISHED: _("Now finished"),
    Outcome.UNCHANGED: _("Unchanged"),
    Outcome.UNFINISHED: _("Not finished"),
    Outcome.REFUSED: _("Refused"),
}
QUIET = frozenset((Outcome.UNCHANGED, Outcome.EMPTY))


@dataclass(frozen=True)
class ShownUnit:
    """``difference`` is empty unless a text takes the place of another."""

    decision: UnitDecision
    label: str
    source: str
    text: str
    difference: SafeString | str


@dataclass(frozen=True)
class ShownFile:
    """``quiet``: how many texts stay as they are."""

    decision: FileDecision
    units: list[ShownUnit]
    quiet: int
    words: str
    source_language: str
    target_language: str


@dataclass(frozen=True)
class Summary:
    words: str
    files: int
    refused_files: int
    written: int
    errors: int
    warnings: int


def shown_file(decision: FileDecision) -> ShownFile:
    units = [unit for unit in decision.units if unit.outcome not in QUIET or unit.findings]
    translation = decision.translation
    return ShownFile(
        decision,
        [_shown(unit) for unit in units],
        len(decision.units) - len(units),
        counted(decision.counts),
        translation.source.locale.language_code if translation else "",
        translation.target_locale.language_code if translation else "",
    )


def _shown(unit: UnitDecision) -> ShownUnit:
    before, text = as_shown(unit.before), as_shown(unit.received.target)
    is_changed = unit.outcome == Outcome.CHANGED and bool(before)
    source = as_shown(unit.unit.source if unit.unit else unit.received.source)
    difference = marked(before, text) if is_changed else ""
    return ShownUnit(unit, str(LABELS.get(unit.outcome, "")), source, text, difference)


def summary(decisions: Sequence[FileDecision]) -> Summary:
    counts: Counter[Outcome] = Counter()
    for decision in decisions:
        counts.update(decision.counts)
    written = [unit for decision in decisions for unit in decision.written]
    return Summary(
        counted({outcome: counts[outcome] for outcome in Outcome}),
        len(decisions),
        sum(bool(decision.problem) for decision in decisions),
        len(written),
        sum(bool(unit.errors) for unit in written),
        sum(bool(unit.warnings) and not unit.errors for unit in written),
    )

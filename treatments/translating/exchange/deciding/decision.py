"""What becomes of a text that came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from urllib.parse import urlsplit

from wagtail_localize.models import StringSegment, Translation

from treatments.translating.checking.finding import ERROR, WARNING, Finding
from treatments.translating.exchange.received import ReceivedFile, ReceivedUnit
from treatments.translating.exchange.units import PageUnits, Unit


class Outcome(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    FINISHED = "finished"  # the words stay, and are no longer those of a machine, or held back
    UNCHANGED = "unchanged"
    EMPTY = "empty"
    UNFINISHED = "unfinished"
    REFUSED = "refused"

    @property
    def is_written(self) -> bool:
        return self in (Outcome.NEW, Outcome.CHANGED, Outcome.FINISHED)


@dataclass(frozen=True)
class UnitDecision:
    """``unit`` and ``segment`` are None if it is not known which text it is. ``why``: of an unfinished or a
    refused one. ``text`` is what would be written."""

    received: ReceivedUnit
    outcome: Outcome
    unit: Unit | None = None
    segment: StringSegment | None = None
    text: str = ""
    why: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def before(self) -> str:
        return self.unit.target if self.unit else ""

    @property
    def label(self) -> str:
        return self.unit.label if self.unit else self.received.name

    @property
    def is_safety(self) -> bool:
        return bool(self.unit and self.unit.is_safety)

    @property
    def errors(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity == ERROR]

    @property
    def warnings(self) -> list[Finding]:
        return [finding for finding in self.findings if finding.severity == WARNING]


@dataclass(frozen=True)
class FileDecision:
    """Of one page or snippet. ``problem``: why nothing of it can be imported; it has no units then, and no
    ``page`` for whoever may not edit that."""

    file: ReceivedFile
    translation: Translation | None = None
    page: PageUnits | None = None
    problem: str = ""
    units: tuple[UnitDecision, ...] = ()

    @property
    def title(self) -> str:
        return self.page.title if self.page else self.file.name

    @property
    def edit_path(self) -> str:
        """Within the admin that one is in, whatever address files are given."""
        return urlsplit(self.page.admin_url).path if self.page else ""

    @property
    def written(self) -> list[UnitDecision]:
        return [unit for unit in self.units if unit.outcome.is_written]

    @property
    def counts(self) -> dict[Outcome, int]:
        """In the order of the outcomes."""
        found = Counter(unit.outcome for unit in self.units)
        return {outcome: found[outcome] for outcome in Outcome}

    @property
    def fingerprint(self) -> str:
        """The same as long as the import would do the same."""
        hashed = sha256()
        for unit in self.written:
            hashed.update(repr((unit.unit and unit.unit.key, unit.outcome, unit.before, unit.text)).encode())
        return hashed.hexdigest()


def fingerprint_of(decisions: Iterable[FileDecision]) -> str:
    return sha256(" ".join(decision.fingerprint for decision in decisions).encode()).hexdigest()

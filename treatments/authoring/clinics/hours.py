"""Opening hours: whether they overlap."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Hours:
    days: Sequence[str]
    opens: datetime.time
    closes: datetime.time

    def overlaps(self, other: Hours) -> list[str]:
        """The days on which both are open at one moment. To close when the other opens is no overlap."""
        if self.closes <= other.opens or other.closes <= self.opens:
            return []
        return [day for day in self.days if day in other.days]


def first_overlap(rows: Iterable[Hours]) -> tuple[int, list[str]] | None:
    """The place of the first row that overlaps one before it, and on which days."""
    before: list[Hours] = []
    for place, row in enumerate(rows):
        for other in before:
            if days := row.overlaps(other):
                return place, days
        before.append(row)
    return None

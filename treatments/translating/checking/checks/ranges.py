"""Ranges, and "up to" turned into "at least". A bound that is only left out is a warning."""

from __future__ import annotations

from collections.abc import Iterator

from treatments.translating.checking.checks.numbers import CHANGED
from treatments.translating.checking.finding import ERROR, WARNING, Finding, saying
from treatments.translating.checking.reading import Reading


def ranges(reading: Reading) -> Iterator[Finding]:
    for difference in reading.differences:
        if difference.kind in ("range", "bound"):
            severity = ERROR if difference.kind == "range" or difference.is_opposite else WARNING
            message = saying(CHANGED, **reading.words(difference))
            yield Finding("range-changed", severity, message, *reading.spans(difference))

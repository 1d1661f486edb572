"""The same number of something else."""

from __future__ import annotations

from collections.abc import Iterator

from treatments.translating.checking.checks.numbers import CHANGED
from treatments.translating.checking.finding import ERROR, Finding, saying
from treatments.translating.checking.reading import Reading


def units(reading: Reading) -> Iterator[Finding]:
    for difference in reading.differences:
        if difference.kind == "unit":
            message = saying(CHANGED, **reading.words(difference))
            yield Finding("unit-changed", ERROR, message, *reading.spans(difference))

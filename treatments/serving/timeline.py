"""Aftercare in the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from treatments.authoring.values.durations import duration_seconds
from treatments.publishing.documents import AftercareStep
from treatments.serving.durations import offset_text


@dataclass(frozen=True)
class Stage:
    """Steps that hold for the same time. ``when`` is empty for those without one."""

    when: str
    steps: tuple[AftercareStep, ...]


def timeline(steps: Sequence[AftercareStep]) -> list[Stage]:
    """The steps by when they start, then by when they end; those that say nothing of time come first."""
    ordered = sorted(steps, key=_moment)
    return [Stage(when, tuple(group)) for when, group in groupby(ordered, key=_when)]


def _moment(step: AftercareStep) -> tuple[int, float]:
    start, end = step["from"], step["to"]
    if not start and not end:
        return (-1, 0)
    return (duration_seconds(start) if start else 0, duration_seconds(end) if end else float("inf"))


def _when(step: AftercareStep) -> str:
    return offset_text(step["from"], step["to"])

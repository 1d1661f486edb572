"""What is news to those who translate."""

from __future__ import annotations

from dataclasses import dataclass

from treatments.translating.tasks.task import TranslationTask


@dataclass(frozen=True)
class Arrival:
    """``texts``: the keys of those that have come to wait, see ``counting``; none where nothing but the
    urgency is new."""

    task: TranslationTask
    texts: frozenset[str]

"""Texts that stand more than once in what somebody sent, with different translations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from treatments.translating.exchange.received import ReceivedFile
from treatments.translating.exchange.units import UnitKey


class Clash(NamedTuple):
    """``translation``: its id as files say it."""

    translation: str
    key: UnitKey


def clashes(files: Iterable[ReceivedFile]) -> frozenset[Clash]:
    """Nobody knows which of them is meant."""
    found: dict[Clash, set[str]] = defaultdict(set)
    for file in files:
        for unit in file.units:
            if unit.key and unit.target and not unit.unfinished:
                found[Clash(file.translation, unit.key)].add(unit.target)
    return frozenset(clash for clash, targets in found.items() if len(targets) > 1)

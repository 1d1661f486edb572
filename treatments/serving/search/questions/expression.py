"""What a document has to have to match, for any engine to write in its own language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Group(NamedTuple):
    """Words that all have to be there: next to each other in this order, or anywhere."""

    stems: tuple[str, ...]
    adjacent: bool = False


# One thing that was asked for, in each of the ways in which a document may say it.
Slot = tuple[Group, ...]

# Beyond so many things, leaving out one of them makes an expression that is too long.
MOST_TO_RELAX = 12


@dataclass(frozen=True)
class Expression:
    """``least``: how many of the slots have to match. ``names``: the names, as stems, that are exactly what
    was asked for."""

    slots: tuple[Slot, ...]
    least: int
    excluded: tuple[Group, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def stems(self) -> list[str]:
        groups = (group for slot in self.slots for group in slot)
        return list(dict.fromkeys(stem for group in groups for stem in group.stems))

    @property
    def ways(self) -> list[tuple[Slot, ...]]:
        """Each a choice of slots that suffices if all of them match."""
        if self.least == len(self.slots):
            return [self.slots]
        if self.least == 1:
            return [(slot,) for slot in self.slots]
        return [(*self.slots[:place], *self.slots[place + 1 :]) for place in range(len(self.slots))]

    def relaxed(self) -> Expression | None:
        """All but one of the things, where they cannot all be had."""
        if self.least < len(self.slots) or not 1 < len(self.slots) <= MOST_TO_RELAX:
            return None
        return Expression(self.slots, self.least - 1, self.excluded)

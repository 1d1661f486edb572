"""Which quantities of a text are not those of its translation.

Each quantity of one text looks for its like in the other, the closest kind of likeness first. What is left
over on both sides is paired into changes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from treatments.translating.checking.quantities.likeness import (
    Like,
    answers,
    dropped,
    elided,
    equal,
    loose,
    opposed,
    same,
    timed,
)
from treatments.translating.checking.quantities.quantity import Quantity

Kind = Literal["missing", "added", "value", "unit", "range", "bound", "frequency", "order", "dual"]


@dataclass(frozen=True)
class Difference:
    kind: Kind
    source: Quantity | None
    target: Quantity | None

    @property
    def is_opposite(self) -> bool:
        """ "Up to" against "at least"."""
        return bool(self.source and self.target and opposed(self.source, self.target))


class _Matching:
    """Which of one text's quantities has which partner in the other's."""

    def __init__(self, source: Sequence[Quantity], target: Sequence[Quantity]) -> None:
        self.source, self.target = source, target
        self.partners: dict[int, int] = {}
        self.answered: set[int] = set()

    def pair(self, like: Like) -> None:
        for s, one in sorted(enumerate(self.source), key=lambda numbered: numbered[1].soft):
            if s in self.partners:
                continue
            for t, other in enumerate(self.target):
                if t not in self.answered and like(one, other):
                    self.partners[s] = t
                    self.answered.add(t)
                    break

    def left(self) -> tuple[list[Quantity], list[Quantity]]:
        source = [one for s, one in enumerate(self.source) if s not in self.partners]
        return source, [one for t, one in enumerate(self.target) if t not in self.answered]


def differences(
    source: Sequence[Quantity], target: Sequence[Quantity], unsaid: Collection[int] = ()
) -> list[Difference]:
    """``unsaid``: what a noun may say without a number: 1, and 2 where there is an Arabic dual."""
    matching = _Matching(source, target)
    for like in (same, equal, loose, timed, elided(source, target), answers):
        matching.pair(like)
    crossed = _crossed(matching)
    bounds = [
        Difference("bound", source[s], target[t])
        for s, t in matching.partners.items()
        if opposed(source[s], target[t]) or dropped(source[s], target[t])
    ]
    left, right = matching.left()
    left, right = _without_parts(left, right)
    left, right = _without_repeats(left, target), _without_repeats(right, source)
    return [*_changes(left, right, unsaid), *crossed, *bounds, *_swapped(matching)]


def _without_parts(left: list[Quantity], right: list[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Without ranges and shares that the other text states in two numbers."""
    left, right = _taken_apart(left, right)
    right, left = _taken_apart(right, left)
    return left, right


def _taken_apart(wholes: list[Quantity], singles: list[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    kept = []
    for whole in wholes:
        taken = _parts_among(whole, singles)
        if taken:
            singles = [one for one in singles if one not in taken]
        else:
            kept.append(whole)
    return kept, singles


def _parts_among(whole: Quantity, singles: Sequence[Quantity]) -> list[Quantity]:
    taken: list[Quantity] = []
    if whole.is_range:
        for part in whole.parts():
            found = next((one for one in singles if one not in taken and _is_part(part, one)), None)
            if found is None:
                return []
            taken.append(found)
    elif whole.is_frequency:
        numbers = [one for one in singles if one.role == "amount" and not one.unit and not one.is_range]
        for a in numbers:
            for b in numbers:
                if a is not b and b.low and a.low / b.low == whole.low:
                    return [a, b]
    return taken


def _is_part(part: Quantity, one: Quantity) -> bool:
    return not one.is_range and (
        equal(part, one) or (part.low == one.low and (not one.unit or not part.unit))
    )


def _without_repeats(left: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """A number may be said once for two things, or twice for one."""
    return [one for one in left if not any(equal(one, other) or loose(one, other) for other in others)]


def _changes(
    left: Sequence[Quantity], right: Sequence[Quantity], unsaid: Collection[int]
) -> list[Difference]:
    found: list[Difference] = []
    rest = list(right)
    for one in sorted(left, key=lambda quantity: quantity.soft):
        best = max(rest, key=lambda other: _nearness(one, other), default=None)
        if best is None or not _nearness(one, best) or (one.soft and best.soft and not _conflict(one, best)):
            if not one.soft:
                found.append(Difference(_missing(one, unsaid), one, None))
            continue
        rest.remove(best)
        found.append(Difference(_kind(one, best), one, best))
    return [*found, *(Difference("added", None, other) for other in rest if not other.soft)]


def _missing(one: Quantity, unsaid: Collection[int]) -> Kind:
    return "dual" if not one.unit and one.low in unsaid and one.high in unsaid else "missing"


def _nearness(one: Quantity, other: Quantity) -> int:
    """0: these two have nothing to do with each other."""
    if "weak" in (one.role, other.role):
        return 0
    if one.unit == other.unit and one.unit:
        return 6 - (one.is_range != other.is_range)
    if (one.low, one.high) == (other.low, other.high):
        return 4
    if one.dimension and one.dimension == other.dimension:
        return 3
    if {one.dimension, other.dimension} == {"time", "months"}:
        return 2
    if not one.unit and not other.unit:
        return 3 if one.role == other.role else 1
    return 0 if one.soft or other.soft else 1


def _conflict(one: Quantity, other: Quantity) -> bool:
    """Two values that could each have been left unsaid, and contradict each other."""
    if one.unit or other.unit:
        return bool(one.unit and other.unit)
    return one.role == other.role and one.role != "amount"


def _kind(one: Quantity, other: Quantity) -> Kind:
    if one.is_frequency or other.is_frequency:
        return "frequency"
    same_value = (one.low, one.high) == (other.low, other.high)
    if same_value and one.unit != other.unit and one.doubt == other.doubt:
        return "unit"
    return "range" if one.is_range or other.is_range else "value"


def _crossed(matching: _Matching) -> list[Difference]:
    """ "Three drops four times" turned into "four drops three times"."""
    found: dict[str, Difference] = {}
    for s, t in matching.partners.items():
        one, other = matching.source[s], matching.target[t]
        if {one.dimension, other.dimension} == {"", "times"} and not one.soft:
            found[one.dimension] = Difference("value", one, other)
    return list(found.values()) if len(found) == 2 else []


def _swapped(matching: _Matching) -> list[Difference]:
    """Two numbers of one kind that stand the other way round."""
    found: list[Difference] = []
    pairs = [
        (s, t)
        for s, t in sorted(matching.partners.items())
        if not matching.source[s].soft and matching.source[s].role != "weak"
    ]
    for (s, t), (s_next, t_next) in pairwise(pairs):
        one, other = matching.source[s], matching.source[s_next]
        if t_next < t and one.unit == other.unit and one.ends != other.ends:
            found.append(Difference("order", one, matching.target[t]))
    return found

"""Kinds of likeness between a quantity of a text and one of its translation, the closest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from treatments.translating.checking.quantities.clock import as_time
from treatments.translating.checking.quantities.quantity import Quantity

Like = Callable[[Quantity, Quantity], bool]

# Units of which one text may say less than the other.
_LOOSE = tuple(
    frozenset(pair)
    for pair in (
        ("", "x"),
        ("°", "°C"),
        ("°", "°F"),
        ("dirham", "MAD"),
        ("dirham", "AED"),
        ("pound", "GBP"),
        ("pound", "EGP"),
    )
)


def same(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and equal(one, other) and one.bound == other.bound


def equal(one: Quantity, other: Quantity) -> bool:
    if "weak" in (one.role, other.role) and not (one.unit and other.unit):
        return False
    return one.dimension == other.dimension and one.ends == other.ends and one.doubt == other.doubt


def loose(one: Quantity, other: Quantity) -> bool:
    """Ages without "years", degrees without their scale, dirhams without their country."""
    if "weak" in (one.role, other.role) or not _same_number(one, other):
        return False
    units = {one.unit.name if one.unit else "", other.unit.name if other.unit else ""}
    return units <= {"", "year"} or units in _LOOSE


def timed(one: Quantity, other: Quantity) -> bool:
    """ "8.30 to 17.00" for "8.30 bis 17.00 Uhr"; "two in the evening" may be tablets."""
    if other.role != "clock":
        one, other = other, one
    if other.role != "clock" or one.unit or one.role != "amount":
        return False
    ends = [{number, as_time(number)} for number in (one.low, one.high)]
    return any(other.low - half in ends[0] and other.high - half in ends[1] for half in (0, 12))


def elided(source: Sequence[Quantity], target: Sequence[Quantity]) -> Like:
    """ "Lasts 9 months, with care up to 12": the other text may say the unit again."""
    named = [frozenset(one.unit for one in side if one.unit) for side in (source, target)]

    def like(one: Quantity, other: Quantity) -> bool:
        if "weak" in (one.role, other.role) or bool(one.unit) == bool(other.unit):
            return False
        unit, elsewhere = (other.unit, named[0]) if other.unit else (one.unit, named[1])
        return unit in elsewhere and _same_number(one, other)

    return like


def answers(one: Quantity, other: Quantity) -> bool:
    """An article for "1", a dual for "2"."""
    return "weak" in (one.role, other.role) and not one.unit and not other.unit and one.ends == other.ends


def opposed(one: Quantity, other: Quantity) -> bool:
    return one.bound is not None and other.bound is not None and one.bound * other.bound < 0


def dropped(one: Quantity, other: Quantity) -> bool:
    if one.vague or other.vague or one.soft or other.soft or None in (one.bound, other.bound):
        return False
    return one.bound != other.bound


def _same_number(one: Quantity, other: Quantity) -> bool:
    """Whatever the units."""
    return (one.low, one.high, one.doubt) == (other.low, other.high, other.doubt)

"""Times of the day: "17:30", "5.30 pm", "9 h 30"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.items import Item
from treatments.translating.checking.quantities.heads import Head
from treatments.translating.checking.quantities.quantity import Quantity
from treatments.translating.checking.vocabulary.units import UNITS

_HOUR = UNITS["h"]


def time(items: Sequence[Item], at: int) -> Quantity:
    hours, minutes = items[at].text.split(":")
    number = Head(int(hours) + Fraction(int(minutes), 60), at + 1)
    after = number.after
    if after < len(items) and (unit := items[after].means(kinds.UNIT)) and unit.unit is _HOUR:
        after += 1
    return time_of_day(items, at, replace(number, after=after)) or Quantity(
        number.value, number.value, at, after, _HOUR, "clock"
    )


def time_of_day(items: Sequence[Item], at: int, found: Head) -> Quantity | None:
    """ "5.30 pm"."""
    if found.after >= len(items):
        return None
    half = items[found.after].means(kinds.AM, kinds.PM)
    if half is None or found.value >= 25 or found.role not in ("amount", "ordinal"):
        return None
    hours = as_time(found.value) if items[at].kind == "number" else found.value
    if half.kind == kinds.PM and hours < 12:
        hours += 12
    return Quantity(hours, hours, at, found.after + 1, _HOUR, "clock")


def as_time(hours: Fraction) -> Fraction:
    """ "8.30" is half past eight."""
    whole = int(hours)
    return whole + (hours - whole) * 100 / 60


def with_minutes(items: Sequence[Item], found: Quantity) -> Quantity:
    """ "1 h 30", "9h30"."""
    if found.unit is not _HOUR or found.last >= len(items) or items[found.last].kind != "number":
        return found
    text = items[found.last].text
    if len(text) != 2 or not text.isdigit() or int(text) > 59:
        return found
    after = found.last + 1
    unit = items[after].means(kinds.UNIT) if after < len(items) else None
    if unit and (unit.unit is not UNITS["min"] or items[found.last - 1].text != "h"):
        return found
    number = found.low + Fraction(int(text), 60)
    return replace(found, low=number, high=number, last=after + bool(unit))

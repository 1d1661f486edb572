"""Single amounts: a number and the unit beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.conventions import Conventions
from treatments.translating.checking.items import Item
from treatments.translating.checking.meaning import Meaning
from treatments.translating.checking.quantities.clock import as_time, time, time_of_day, with_minutes
from treatments.translating.checking.quantities.heads import Head, head, roman
from treatments.translating.checking.quantities.quantity import Quantity, Role
from treatments.translating.checking.vocabulary.units import LEADING, UNITS, Unit

_HOUR = UNITS["h"]
_SHARE = UNITS["in"]
_TIMES = UNITS["x"]
_CALENDAR = frozenset(("day", "week", "month", "year", "h"))
_GAP = 2
_JOINS_ROMANS = frozenset(("-", "to", "bis", "à", "a", "and", "et", "und", "y", "or", "ou", "oder", "o"))


def amounts(items: Sequence[Item], shown: str, conventions: Conventions) -> list[Quantity]:
    """In the order of the text."""
    found: list[Quantity] = []
    at = 0
    while at < len(items):
        quantities = list(_at(items, at, shown, conventions))
        found.extend(quantities)
        at = max(at + 1, *(one.last for one in quantities)) if quantities else at + 1
    return found


def _at(items: Sequence[Item], at: int, shown: str, conventions: Conventions) -> Iterator[Quantity]:
    item = items[at]
    if item.kind in ("phone", "date", "code"):
        yield from _whole(item, at)
    elif item.kind == "clock":
        yield time(items, at)
    elif fixed := item.means(kinds.FIXED):
        yield _fixed(items, at, fixed)
    elif leading := _led(items, at, conventions):
        yield leading
    elif bare := _bare_unit(items, at, shown):
        yield bare
    elif found := head(items, at, conventions):
        yield from _measured(items, at, found, conventions)
    elif (month := item.means(kinds.MONTH)) and _beside_number(items, at):
        yield Quantity(month.value, month.value, at, at + 1, role="date", soft=True)
    elif item.kind == "word" and (number := _roman(items, at, shown)):
        yield Quantity(Fraction(number), Fraction(number), at, at + 1, role="roman", soft=True)


def _fixed(items: Sequence[Item], at: int, meaning: Meaning) -> Quantity:
    """ "Twice", "fortnight"; "las dos semanas" has a unit all the same."""
    role: Role = "weak" if meaning.name == "dual" else "amount"
    quantity = Quantity(meaning.value, meaning.value, at, at + 1, meaning.unit, role, meaning.soft)
    if meaning.soft and meaning.unit is None:
        following = items[at + 1 : at + 3]
        ordinal = bool(following and following[0].means(kinds.ORDINAL) and not following[0].means(kinds.UNIT))
        if len(following) > ordinal and following[ordinal].means(kinds.UNIT):
            unit, after = _compound(items, at + 1 + ordinal)
            return replace(quantity, unit=unit, last=after, soft=False)
    return _halved(items, quantity)


def _whole(item: Item, at: int) -> Iterator[Quantity]:
    if item.kind == "date":
        for part in re.findall(r"\d+", item.text):
            number = Fraction(part)
            yield Quantity(
                number, number, at, at + 1, role="date" if number <= 12 else "amount", soft=number <= 12
            )
        return
    number = Fraction(re.sub(r"\D", "", item.text))
    role: Role = "phone" if item.kind == "phone" else "code"
    yield Quantity(number, number, at, at + 1, role=role, soft=item.kind == "code" and item.text[0].isalpha())


def _led(items: Sequence[Item], at: int, conventions: Conventions) -> Quantity | None:
    """ "£180", "week 2", "اليوم السابع"."""
    leading = items[at].means(kinds.UNIT)
    if leading is None or leading.unit is None or at + 1 >= len(items):
        return None
    money = leading.unit.name in LEADING
    found = head(items, at + 1, conventions)
    if found is None or found.role in ("weak", "share"):
        return None
    # In Arabic "one" follows whatever it counts.
    counted = found.value == 1 and items[at + 1].text.startswith("واحد")
    if not (money or counted) and (leading.unit.name not in _CALENDAR or len(items[at].text) < 3):
        return None
    if not money and (
        (found.role == "ordinal" and items[at + 1].kind == "ordinal") or _unit(items, found, False)
    ):
        return None
    if leading.unit is _HOUR and (hour := time_of_day(items, at + 1, found)):
        return replace(hour, first=at)
    return Quantity(found.value, found.value, at, found.after, leading.unit, doubt=found.doubt)


def _measured(items: Sequence[Item], at: int, found: Head, conventions: Conventions) -> Iterator[Quantity]:
    if hour := time_of_day(items, at, found):
        yield hour
        return
    first = at - 1 if _is_negative(items, at) else at
    number = -found.value if first < at else found.value
    unit_at = _unit(items, found, found.role in ("share", "weak"))
    if unit_at is None:
        yield _unmeasured(items, first, number, found)
        return
    unit, after = _compound(items, unit_at)
    role: Role = "amount"
    if unit is _HOUR and items[unit_at].text == "uhr":
        number, role = as_time(number), "clock"
    soft = found.soft and (found.value < 3 and found.role in ("ordinal", "weak"))
    quantity = Quantity(number, number, first, after, unit, role, soft, doubt=found.doubt)
    yield with_minutes(items, _halved(items, quantity))


def _unmeasured(items: Sequence[Item], first: int, number: Fraction, found: Head) -> Quantity:
    after, unit = found.after, None
    if after < len(items) and items[after].means(kinds.TIMES) and found.role != "ordinal":
        after, unit = after + 1, _TIMES
    if found.role == "ordinal" and first and items[first - 1].means(kinds.EACH) and number > 1:
        return Quantity(1 / number, 1 / number, first - 1, after, _SHARE, "share")
    if found.role == "share":
        return Quantity(number, number, first, after, _SHARE, "share", found.soft)
    soft = found.soft or (number == 1 and items[first].kind == "word") or number == 0
    return Quantity(number, number, first, after, unit, found.role, soft, doubt=found.doubt)


def _unit(items: Sequence[Item], found: Head, articles: bool) -> int | None:
    """Where the unit stands; after a fraction "of a" may come between."""
    for at in range(found.after, min(len(items), found.after + _GAP + 1)):
        item = items[at]
        meaning = item.means(kinds.UNIT)
        if meaning and meaning.unit:
            seconds = meaning.unit.name == "s" and item.means(kinds.ORDINAL) and found.role == "weak"
            return None if seconds else at
        # Half an hour, but no "media de descanso".
        if found.value == Fraction(1, 2) and item.text == "de":
            return None
        if not (item.means(kinds.FILLER) or (articles and item.means(kinds.ARTICLE))):
            return None
    return None


def _compound(items: Sequence[Item], at: int) -> tuple[Unit | None, int]:
    """ "mg/kg", "joules per square centimetre"; "4 g a day" is a dose and how often."""
    meaning = items[at].means(kinds.UNIT)
    unit = meaning.unit if meaning else None
    after = at + 1
    while unit and after + 1 < len(items) and (items[after].text == "/" or items[after].means(kinds.PER)):
        below = items[after + 1].means(kinds.UNIT)
        if not below or not below.unit or below.unit.dimension in ("time", "months"):
            break
        unit, after = unit.per(below.unit), after + 2
    return unit, after


def _halved(items: Sequence[Item], found: Quantity) -> Quantity:
    """ "An hour and a half"; "ساعة ونصف ساعة" says the unit again."""
    if found.last >= len(items) or not found.unit or not items[found.last].means(kinds.HALF):
        return found
    number = found.low + Fraction(1, 2)
    after = found.last + 1
    again = items[after].means(kinds.UNIT) if after < len(items) else None
    after += bool(again and again.unit is found.unit)
    return replace(found, low=number, high=number, last=after, soft=False)


def _bare_unit(items: Sequence[Item], at: int, shown: str) -> Quantity | None:
    """A unit that says "one" by itself, "hora y media" included."""
    item = items[at]
    meaning = item.means(kinds.UNIT)
    if meaning is None or meaning.unit is None or item.kind != "word":
        return None
    one = Quantity(Fraction(1), Fraction(1), at, at + 1, meaning.unit, soft=True)
    with_half = _halved(items, one)
    if with_half is not one:
        return with_half
    definite = shown.startswith(("ال", "لل"), item.start)
    return one if item.means(kinds.ARTICLE) and not definite else None


def _is_negative(items: Sequence[Item], at: int) -> bool:
    """ "-10 °C", but not the second number of "5-10"."""
    sign = items[at - 1] if at else None
    if sign is None or sign.text not in ("-", "\u2212") or sign.end != items[at].start:
        return False
    return at < 2 or items[at - 2].end < sign.start or items[at - 2].text == "("


def _beside_number(items: Sequence[Item], at: int) -> bool:
    near = [*items[max(0, at - 2) : at], *items[at + 1 : at + 3]]
    return any(item.kind in ("number", "ordinal") for item in near)


def _roman(items: Sequence[Item], at: int, shown: str) -> int | None:
    """ "IV"; a single letter only as the other end of "I to VI"."""
    word = _word(items, at, shown)
    number = roman(word)
    if number is None or len(word) > 1:
        return number
    joined = any(
        0 <= at + step < len(items)
        and items[at + step].text in _JOINS_ROMANS
        and len(other) > 1
        and roman(other)
        for step, other in ((1, _word(items, at + 2, shown)), (-1, _word(items, at - 2, shown)))
    )
    return number if joined else None


def _word(items: Sequence[Item], at: int, shown: str) -> str:
    return shown[items[at].start : items[at].end] if 0 <= at < len(items) else ""

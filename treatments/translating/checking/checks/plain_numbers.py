"""Numbers in digits, for languages without a vocabulary. Says nothing where a word may say the number."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from treatments.translating.checking.checks.numbers import ADDED, CHANGED, MISSING
from treatments.translating.checking.finding import ERROR, Finding, saying
from treatments.translating.checking.quantities.quantity import Quantity
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.vocabulary.units import UNITS

# Up to here a language may well write a number in words.
_WORDS = 20
# Units whose symbols are the same everywhere.
_UNIVERSAL = frozenset(("volume", "mass", "length", "area", "share", "energy", "dose"))


def plain_numbers(reading: Reading) -> Iterator[Finding]:
    if reading.knows_both:
        return
    source, target = _ends(reading.source.quantities), _ends(reading.target.quantities)
    lost = [one for one in source if not one.soft and not _among(one, target)]
    new = [one for one in target if not one.soft and not _among(one, source)]
    for one, other in zip(lost, new, strict=False):
        message = saying(CHANGED, source=reading.source.words(one), target=reading.target.words(other))
        yield Finding("number-changed", ERROR, message, reading.source.span(one), reading.target.span(other))
    for one in lost[len(new) :]:
        if _in_digits(one) and reading.source.items[one.first].kind == "number":
            message = saying(MISSING, source=reading.source.words(one))
            yield Finding("number-missing", ERROR, message, reading.source.span(one))
    for other in new[len(lost) :]:
        if _in_digits(other):
            message = saying(ADDED, target=reading.target.words(other))
            yield Finding("number-added", ERROR, message, None, reading.target.span(other))
    yield from _units(reading, source, target)


def _ends(quantities: tuple[Quantity, ...]) -> list[Quantity]:
    return [part for one in quantities if one.role != "weak" for part in one.parts()]


def _among(one: Quantity, others: list[Quantity]) -> bool:
    same = _equivalents(one)
    return any(other.low in same or one.low in _equivalents(other) for other in others)


def _equivalents(one: Quantity) -> set[Fraction]:
    """ "A fortnight" may become 14, "5 pm" 17 or 5."""
    found = {one.low}
    if one.unit:
        found |= {one.ends[0] / unit.factor for unit in UNITS.values() if unit.dimension == one.dimension}
    if one.role == "clock":
        found.add(one.low - 12)
    return found


def _in_digits(one: Quantity) -> bool:
    return one.low > _WORDS or one.low != int(one.low)


def _units(reading: Reading, source: list[Quantity], target: list[Quantity]) -> Iterator[Finding]:
    for other in target:
        same = [one for one in source if one.low == other.low]
        if (
            not same
            or other.dimension not in _UNIVERSAL
            or any(one.dimension not in _UNIVERSAL for one in same)
        ):
            continue
        if all(one.ends != other.ends or one.dimension != other.dimension for one in same):
            message = saying(
                CHANGED, source=reading.source.words(same[0]), target=reading.target.words(other)
            )
            spans = reading.source.span(same[0]), reading.target.span(other)
            yield Finding("unit-changed", ERROR, message, *spans)

"""The number itself: in digits, in words, as a fraction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.conventions import Conventions
from treatments.translating.checking.items import Item
from treatments.translating.checking.numerals import decimals, value
from treatments.translating.checking.quantities.quantity import Role

_HALF = Fraction(1, 2)
_ROMAN = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class Head:
    """``after``: the item behind it."""

    value: Fraction
    after: int
    role: Role = "amount"
    soft: bool = False
    doubt: str = ""


def head(items: Sequence[Item], at: int, conventions: Conventions) -> Head | None:
    item = items[at]
    found = _digits(items, at, conventions) if item.kind == "number" else _words(items, at)
    if found is None:
        return None
    return _with_half(items, _with_fraction(items, found))


def _digits(items: Sequence[Item], at: int, conventions: Conventions) -> Head:
    item = items[at]
    number = value(item.text, conventions)
    after = at + 1
    fraction = _slashed(items, at + 1, conventions)
    if fraction and number == int(number) and " " not in item.text:
        return Head(number + fraction, at + 4)
    below = _slash_below(items, at, conventions)
    if below:
        return Head(number / below, at + 3, role="share")
    scale = items[after].means(kinds.SCALE) if after < len(items) else None
    if scale and scale.value >= 1000:
        return Head(number * scale.value, after + 1)
    return Head(number, after, doubt=_doubt(item.text, number))


def _doubt(text: str, number: Fraction) -> str:
    return decimals(text) if number < 1000 else ""


def _slash_below(items: Sequence[Item], at: int, conventions: Conventions) -> Fraction | None:
    """What stands below the stroke of "3/4"."""
    if at + 2 >= len(items) or items[at + 1].text != "/" or items[at + 2].kind != "number":
        return None
    above, below = (value(items[place].text, conventions) for place in (at, at + 2))
    joined = items[at].end == items[at + 1].start and items[at + 1].end == items[at + 2].start
    return below if joined and 0 < above < below else None


def _slashed(items: Sequence[Item], at: int, conventions: Conventions) -> Fraction | None:
    """The "1/2" of "1 1/2"."""
    if at >= len(items) or items[at].kind != "number":
        return None
    below = _slash_below(items, at, conventions)
    return value(items[at].text, conventions) / below if below and below <= 8 else None


def _words(items: Sequence[Item], at: int) -> Head | None:
    item = items[at]
    if meaning := item.means(kinds.NUMBER, kinds.SCALE):
        return replace(_composed(items, at), soft=meaning.soft)
    if meaning := item.means(kinds.ARTICLE):
        following = items[at + 1] if at + 1 < len(items) else None
        if following and following.means(kinds.SCALE) and following.kind == "word":
            return _composed(items, at + 1)
        return Head(Fraction(1), at + 1, role="weak", soft=True)
    if meaning := item.means(kinds.FRACTION):
        return Head(meaning.value, at + 1, role="share", soft=True)
    if meaning := item.means(kinds.ORDINAL):
        return Head(meaning.value, at + 1, role="ordinal", soft=True)
    if item.kind == "ordinal":
        return Head(Fraction(re.sub(r"\D", "", item.text)), at + 1, role="ordinal", soft=True)
    return None


def _composed(items: Sequence[Item], at: int) -> Head:
    """ "Two hundred and fifty": each word multiplies or adds to those before it."""
    total, current, last = Fraction(0), Fraction(0), Fraction(0)
    place = at
    while place < len(items):
        meaning = items[place].means(kinds.NUMBER, kinds.SCALE)
        if meaning is None or items[place].kind == "number":
            step = place + 1
            joins = items[place].means(kinds.AND) and last >= 100 and step < len(items)
            below = items[step].means(kinds.NUMBER) if joins else None
            if below is None or below.value >= 100:
                break
            place = step
            continue
        if meaning.kind == kinds.SCALE:
            if meaning.value >= 1000:
                total, current = total + max(current, Fraction(1)) * meaning.value, Fraction(0)
            else:
                current = max(current, Fraction(1)) * meaning.value
            last = meaning.value
        elif last and not (last >= 100 and meaning.value < last):
            break
        else:
            current, last = current + meaning.value, meaning.value
        place += 1
    return Head(total + current, place)


def _with_fraction(items: Sequence[Item], found: Head) -> Head:
    """ "Three quarters", "a quarter", "une demi-": the number multiplies the fraction."""
    if found.after >= len(items) or found.role not in ("amount", "weak"):
        return found
    meaning = items[found.after].means(kinds.FRACTION)
    if meaning is None or found.value != int(found.value) or meaning.value * found.value > 1:
        return found
    return replace(found, value=found.value * meaning.value, after=found.after + 1, role="share", soft=True)


def _with_half(items: Sequence[Item], found: Head) -> Head:
    if found.after < len(items) and items[found.after].means(kinds.HALF) and found.role in ("amount", "weak"):
        return replace(found, value=found.value + _HALF, after=found.after + 1, role="amount", soft=False)
    return found


def roman(word: str) -> int | None:
    """ "IV"."""
    if not word or set(word) - _ROMAN.keys():
        return None
    values = [_ROMAN[letter] for letter in word]
    return sum(-n if n < max(values[place:]) else n for place, n in enumerate(values))

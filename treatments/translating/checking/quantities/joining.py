"""Amounts that belong together: ranges, "1 in 10", "2 years and 6 months", lists that share a unit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.items import Item
from treatments.translating.checking.quantities.clock import as_time
from treatments.translating.checking.quantities.quantity import Quantity
from treatments.translating.checking.vocabulary.units import UNITS

_SHARE = UNITS["in"]
_NOT_COUNTING = frozenset(("of", "per", "for", "pour"))
_ALONE = frozenset(("phone", "code", "date"))
_AROUND = (kinds.FILLER, kinds.UPPER, kinds.LOWER, kinds.ARTICLE)
_BACK = 4
_PEOPLE = 4
Join = Callable[[Quantity, Quantity, Sequence[Item]], Quantity | None]


def joined(found: Sequence[Quantity], items: Sequence[Item]) -> list[Quantity]:
    found = _pass(found, items, _range, _sum)
    found = _pass(_shared(found, items), items, _share)
    return _pass(found, items, _range)


def _pass(found: Sequence[Quantity], items: Sequence[Item], *joins: Join) -> list[Quantity]:
    done: list[Quantity] = []
    for quantity in found:
        one = next((whole for join in joins if done and (whole := join(done[-1], quantity, items))), None)
        if one:
            done[-1] = one
        else:
            done.append(quantity)
    return done


def _range(a: Quantity, b: Quantity, items: Sequence[Item]) -> Quantity | None:
    if a.is_range or b.is_range or {a.role, b.role} & _ALONE or not _fit(a, b):
        return None
    if b.role == "weak" or not _spans(a, b, items):
        return None
    low, high, unit = a.low, b.high, b.unit or a.unit
    if a.unit and b.unit and a.unit is not b.unit:
        low = low * a.unit.factor / b.unit.factor
    if (a.unit is None and b.role == "clock") or (b.unit and items[b.last - 1].text == "uhr"):
        low = as_time(low) if a.unit is None else low
    if low == high:
        return None
    soft = b.soft and (a.soft or a.role == "weak")
    return replace(b, low=low, high=high, first=a.first, unit=unit, soft=soft, doubt=a.doubt + b.doubt)


def _fit(a: Quantity, b: Quantity) -> bool:
    """Whether both can measure the same thing."""
    if a.unit and b.unit:
        return a.unit.dimension == b.unit.dimension
    return (a.role == "roman") == (b.role == "roman") and (a.unit or b.unit) is not _SHARE


def _spans(a: Quantity, b: Quantity, items: Sequence[Item]) -> bool:
    """Whether what stands between them says "to", or "and" after a "between"."""
    between = items[a.last : b.first]
    if len(between) > _BACK:
        return False
    joiners = [item for item in between if item.means(kinds.TO, kinds.OR) or item.text == "-"]
    others = [item for item in between if item not in joiners and not item.means(*_AROUND)]
    if joiners and not others and not (len(joiners) == 1 and _is_attached(joiners[0], items, b)):
        return True
    ands = [item for item in others if item.means(kinds.AND) or _has_and(item)]
    if (len(ands) == 1 and len(others) == 1) or (_has_and(items[b.first]) and not others):
        return _follows_between(a, items)
    return False


def _has_and(item: Item) -> bool:
    """An Arabic "and" is one with its word."""
    return item.text.startswith("و")


def _follows_between(a: Quantity, items: Sequence[Item]) -> bool:
    for item in reversed(items[max(0, a.first - _BACK) : a.first]):
        if item.means(kinds.BETWEEN):
            return True
        if item.kind != "word" or item.means(kinds.OUT_OF):
            return False
    return False


def _is_attached(joiner: Item, items: Sequence[Item], b: Quantity) -> bool:
    """The minus of a negative number joins nothing."""
    return joiner.text == "\u2212" and joiner.end == items[b.first].start


def _sum(a: Quantity, b: Quantity, items: Sequence[Item]) -> Quantity | None:
    """ "1 hour and 30 minutes"."""
    if not a.unit or not b.unit or a.is_range or b.is_range or a.unit.dimension not in ("time", "months"):
        return None
    if a.unit.dimension != b.unit.dimension or a.unit.factor <= b.unit.factor or b.role == "weak":
        return None
    between = items[a.last : b.first]
    if len(between) > 1 or not all(item.means(kinds.AND) for item in between):
        return None
    if any(item.means(kinds.EVERY) for item in items[max(0, a.first - 1) : a.first]):
        return None
    whole = a.low + b.low * b.unit.factor / a.unit.factor
    return replace(a, low=whole, high=whole, last=b.last, soft=False)


def _share(a: Quantity, b: Quantity, items: Sequence[Item]) -> Quantity | None:
    """ "1 in 10", "une personne sur cent"."""
    if a.unit or b.unit or b.is_range or {a.role, b.role} & (_ALONE | {"share", "ordinal", "roman"}):
        return None
    between = items[a.last : b.first]
    signs = [item for item in between if item.means(kinds.OUT_OF)]
    if not signs or len(between) > _PEOPLE or b.role == "weak" or not 0 < a.high <= b.low or b.low < 2:
        return None
    if any(item.kind != "word" for item in between) or (a.role == "weak" and not _counts(b, between, signs)):
        return None
    return replace(
        a, low=a.low / b.low, high=a.high / b.low, last=b.last, unit=_SHARE, role="share", soft=False
    )


def _counts(b: Quantity, between: Sequence[Item], signs: Sequence[Item]) -> bool:
    """Whether an article is a number here: "une personne sur dix", but not "a number of at most nine"."""
    others = [item for item in between if not item.means(kinds.PEOPLE, kinds.OUT_OF)]
    return not b.soft and len(others) < 2 and not any(item.text in _NOT_COUNTING for item in signs)


def _shared(found: Sequence[Quantity], items: Sequence[Item]) -> list[Quantity]:
    """ "1, 2 and 4 weeks": all are weeks."""
    done = list(found)
    given = False
    for at in range(len(done) - 2, -1, -1):
        a, b = done[at], done[at + 1]
        if a.unit or not b.unit or a.role not in ("amount", "ordinal") or b.unit is _SHARE:
            given = False
            continue
        between = items[a.last : b.first]
        joining = [item for item in between if item.text in (",", "،") or item.means(kinds.AND, kinds.OR)]
        last = any(item.means(kinds.AND, kinds.OR) for item in joining)
        if (not between and _has_and(items[b.first])) or (
            len(joining) == len(between) <= 2 and (last or given)
        ):
            done[at], given = a.measured_in(b.unit), True
        else:
            given = False
    return done

""" "Up to", "at least": on which side of a number the truth lies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.items import Item
from treatments.translating.checking.quantities.quantity import Quantity

_BACK = 4
_DENIAL_BACK = 15
_DENYING = (kinds.DENIAL, kinds.ECHO, kinds.OPENER)
_BETWEEN = (kinds.FILLER, kinds.ARTICLE, kinds.BETWEEN, kinds.PEOPLE, kinds.DENIAL)


@dataclass(frozen=True)
class Bounded:
    """``used``: the items that said so; a "no" among them denies nothing else."""

    quantities: tuple[Quantity, ...]
    used: frozenset[int]


def bounded(found: Iterable[Quantity], items: Sequence[Item]) -> Bounded:
    used: set[int] = set()
    done = []
    for quantity in found:
        done.append(
            quantity if quantity.role in ("phone", "code", "date") else _bounded(quantity, items, used)
        )
    return Bounded(tuple(done), frozenset(used))


def _bounded(quantity: Quantity, items: Sequence[Item], used: set[int]) -> Quantity:
    after = _after(quantity, items)
    if after:
        used.add(after[0])
        return replace(quantity, bound=after[1], last=after[0] + 1)
    for at in _before(quantity, items):
        meaning = items[at].means(kinds.UPPER, kinds.LOWER)
        if meaning is None:
            continue
        used.add(at)
        bound, denial = _turned(-1 if meaning.kind == kinds.UPPER else 1, at, quantity, items)
        if denial is not None:
            used.add(denial)
        return replace(quantity, bound=bound, vague=meaning.soft, first=min(at, quantity.first))
    return quantity


def _before(quantity: Quantity, items: Sequence[Item]) -> Iterator[int]:
    """The items before the number, as far as they belong to it; those within a range too."""
    for at in range(quantity.first, min(quantity.last, len(items))):
        if items[at].means(kinds.UPPER, kinds.LOWER) and not items[at].means(kinds.TO):
            yield at
    for at in range(quantity.first - 1, max(-1, quantity.first - 1 - _BACK), -1):
        yield at
        if not items[at].means(*_BETWEEN):
            return


def _after(quantity: Quantity, items: Sequence[Item]) -> tuple[int, int] | None:
    for at in range(quantity.last, min(len(items), quantity.last + 3)):
        meaning = items[at].means(kinds.UPPER_AFTER, kinds.LOWER_AFTER)
        if meaning:
            return at, -1 if meaning.kind == kinds.UPPER_AFTER else 1
        if items[at].kind not in ("word",) and items[at].text not in ("(",):
            return None
    return None


def _turned(bound: int, at: int, quantity: Quantity, items: Sequence[Item]) -> tuple[int | None, int | None]:
    """ "Never more than 20" is at most 20. With words between, it may be either: "do not use over 65"."""
    if at and items[at - 1].means(kinds.DENIAL):
        return -bound, at - 1
    for place in range(at - 1, max(-1, at - 1 - _DENIAL_BACK), -1):
        if items[place].text in (".", "!", "?", "؟", ";", "؛", ":"):
            break
        if _denies(items[place]):
            return None, None
    return (None if any(map(_denies, items[at : quantity.first])) else bound), None


def _denies(item: Item) -> bool:
    """The "no" of a "no more than" is said of its own number."""
    return bool(item.means(*_DENYING)) and not item.means(kinds.UPPER, kinds.LOWER)

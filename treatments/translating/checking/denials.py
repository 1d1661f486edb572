"""How often a sentence says no, and what in it may say no in another language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.finding import Span
from treatments.translating.checking.items import Item

# How far a "pas" may stand from its "ne".
_REACH = 7


@dataclass(frozen=True)
class Denials:
    """Of one sentence: where it denies, and the classes of what may stand for a denial."""

    spans: tuple[Span, ...] = ()
    leeway: Counter[str] = field(default_factory=Counter)


def denials(items: Sequence[Item], numbers: Collection[int], within: Collection[int]) -> Denials:
    """``numbers``: the items that say "no more than" of a number; they deny nothing else. ``within``: all
    that belong to a quantity; the "until" of "5 bis 7" is none."""
    found: list[int] = []
    leeway: Counter[str] = Counter()
    answered = _partners(items, numbers)
    for at, item in enumerate(items):
        if at in numbers:
            leeway["limit"] += bool(item.means(kinds.UPPER, kinds.UPPER_AFTER))
        elif _is_idle(items, at):
            continue
        elif item.means(kinds.OPENER):
            if at in answered.values() or (at and items[at - 1].means(kinds.PARTNER)):
                if not _said_before(items, at, found):
                    found.append(at)
            else:
                leeway["only"] += 1
        elif item.means(kinds.DENIAL, kinds.OR_NOT):
            if at not in answered:
                found.append(at)
        elif item.means(kinds.ECHO):
            if found and at not in answered:
                leeway["echo"] += 1
            elif not found:
                found.append(at)
        elif item.means(kinds.ONLY) and found and not items[found[-1]].means(kinds.OPENER):
            found.pop()
            leeway["only"] += 1
        if at not in within:
            leeway.update(_leeway(item, bool(found)))
    return Denials(tuple((items[at].start, items[at].end) for at in found), leeway)


def _leeway(item: Item, denied: bool) -> Iterator[str]:
    """An "or" only after a "no": "no X or Y" may become "no X and no Y"."""
    for meaning in item.meanings:
        if meaning.kind == kinds.LEEWAY and (meaning.name != "or" or denied):
            yield meaning.name


def _is_idle(items: Sequence[Item], at: int) -> bool:
    """ "Whether you smoke or not" denies nothing, "or not feeling well" does."""
    if items[at].means(kinds.OR_NOT):
        return at + 1 == len(items) or items[at + 1].kind != "word"
    return bool(items[at].means(kinds.NOTHING))


def _partners(items: Sequence[Item], numbers: Collection[int]) -> dict[int, int]:
    """Of each "pas": its "ne"; a "personne" may stand before it."""
    found: dict[int, int] = {}
    for at, item in enumerate(items):
        if not item.means(kinds.OPENER):
            continue
        for place in range(at + 1, min(len(items), at + 1 + _REACH)):
            if items[place].means(kinds.OPENER):
                break
            if items[place].means(kinds.PARTNER) and place not in numbers:
                found[place] = at
                break
        else:
            continue
    return found


def _said_before(items: Sequence[Item], at: int, found: Sequence[int]) -> bool:
    """ "Aucun traitement n'est": the denial has been counted."""
    return bool(found) and at - found[-1] <= _REACH and bool(items[found[-1]].means(kinds.ECHO))

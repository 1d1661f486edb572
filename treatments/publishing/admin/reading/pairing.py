"""Which entry of a list is which in another edition of it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from treatments.publishing.admin.reading.said import Said

Pair = tuple[Said | None, Said | None]

# From here on two texts are two versions of one.
ALIKE = 0.5


def paired(before: Sequence[Said], after: Sequence[Said]) -> list[Pair]:
    """In the order of ``after``; what was removed stands where it stood, behind what was before it."""
    partners = _by_identity(before, after)
    _by_likeness(before, after, partners)
    olds = {new: old for old, new in partners.items()}
    pairs: list[Pair] = [
        (before[olds[place]] if place in olds else None, it) for place, it in enumerate(after)
    ]
    for place, old in enumerate(before):
        if place not in partners:
            pairs.insert(_place_behind(before[place - 1] if place else None, pairs), (old, None))
    return pairs


def in_another_order(before: Sequence[Said], after: Sequence[Said]) -> bool:
    partners = _by_identity(before, after)
    places = [partners[place] for place in sorted(partners)]
    return places != sorted(places)


def _by_identity(before: Sequence[Said], after: Sequence[Said]) -> dict[int, int]:
    """By what names them: an id where the document has one, else their first words."""
    waiting: dict[tuple[str, str], list[int]] = {}
    for place, it in enumerate(after):
        waiting.setdefault((it.label, it.identity), []).append(place)
    partners: dict[int, int] = {}
    for place, it in enumerate(before):
        if places := waiting.get((it.label, it.identity)):
            partners[place] = places.pop(0)
    return partners


def _by_likeness(before: Sequence[Said], after: Sequence[Said], partners: dict[int, int]) -> None:
    """Of the rest, the nearest to each: a sentence that was reworded is still the same entry."""
    taken = set(partners.values())
    for old in range(len(before)):
        if old in partners:
            continue
        likes = [
            (_likeness(before[old], after[new]), -new)
            for new in range(len(after))
            if new not in taken and after[new].label == before[old].label
        ]
        best, place = max(likes, default=(0.0, 0))
        if best >= ALIKE:
            partners[old] = -place
            taken.add(-place)


def _likeness(before: Said, after: Said) -> float:
    return SequenceMatcher(None, _words(before), _words(after)).ratio()


def _words(entry: Said) -> list[str]:
    return [*entry.text.split(), *(word for part in entry.parts for word in _words(part))]


def _place_behind(neighbour: Said | None, pairs: Sequence[Pair]) -> int:
    return next((place + 1 for place, (old, _new) in enumerate(pairs) if old is neighbour and old), 0)

"""The texts of one translation that wait for somebody, the most urgent first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from wagtail_localize.models import Translation

from treatments.translating.exchange.gathering.entries import entries_of
from treatments.translating.exchange.units import Earlier
from treatments.translating.reviewing.texts import Text, texts_of


class Rank(IntEnum):
    """What a text waits for; what can do most harm comes first."""

    SAFETY_CHANGED = 0
    SAFETY_WRONG = 1
    SAFETY = 2
    CHANGED = 3
    MISSING = 4
    WRONG = 5
    CONFIRM = 6
    NOTHING = 9


@dataclass(frozen=True)
class Place:
    """A text at its place in the page. ``earlier``: what it was before it changed, and how that was
    translated."""

    number: int
    text: Text
    earlier: Earlier | None

    @property
    def rank(self) -> Rank:
        text = self.text
        if text.row is None or not text.row.data:
            if text.is_safety:
                return Rank.SAFETY_CHANGED if self.earlier else Rank.SAFETY
            return Rank.CHANGED if self.earlier else Rank.MISSING
        if text.row.has_error:
            return Rank.SAFETY_WRONG if text.is_safety else Rank.WRONG
        if text.may_not_go_live or text.by_machine:
            return Rank.CONFIRM
        return Rank.NOTHING

    def waits_for(self, user: Any) -> bool:
        """What somebody has typed, another person confirms."""
        row = self.text.row
        is_own = row is not None and row.last_translated_by_id == user.pk
        if self.rank is Rank.CONFIRM and is_own and self.text.waits_for_second_person:
            return False
        return self.rank is not Rank.NOTHING


class Places:
    """All texts of one translation, and which of them wait for one person. Five queries."""

    def __init__(self, translation: Translation, user: Any) -> None:
        texts = texts_of(translation)
        earlier = _earlier(translation, texts)
        self.all = [
            Place(number, text, earlier.get(text.segment.pk)) for number, text in enumerate(texts, start=1)
        ]
        waiting = (place for place in self.all if place.waits_for(user))
        self.waiting = sorted(waiting, key=lambda each: each.rank)

    @property
    def done(self) -> int:
        return len(self.all) - len(self.waiting)

    def at(self, segment_id: int) -> Place | None:
        return next((place for place in self.all if place.text.segment.pk == segment_id), None)

    def beside(self, place: Place, step: int) -> Place | None:
        """The one before (-1) or behind (1), in the order of the page."""
        at = place.number - 1 + step
        return self.all[at] if 0 <= at < len(self.all) else None

    def next_waiting(self, place: Place | None = None) -> Place | None:
        """After this one in the order of urgency, and from the beginning again."""
        others = [each for each in self.waiting if place is None or each.number != place.number]
        if place is None:
            return next(iter(others), None)
        later = [each for each in others if (each.rank, each.number) > (place.rank, place.number)]
        return next(iter([*later, *others]), None)


def _earlier(translation: Translation, texts: Sequence[Text]) -> Mapping[int, Earlier]:
    """By segment, of those without a translation of today's wording that could go live."""
    entries = entries_of([translation])
    at_place: dict[int, dict[int, str]] = defaultdict(dict)
    for text in texts:
        at_place[text.segment.context_id][text.segment.string_id] = text.source
    found: dict[int, Earlier] = {}
    for text in texts:
        if text.row is None or text.row.has_error:
            segment = text.segment
            context_id = segment.context_id
            earlier = entries.earlier(
                context_id, translation.target_locale_id, at_place[context_id], segment.string_id
            )
            if earlier:
                found[segment.pk] = earlier
    return found

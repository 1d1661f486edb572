"""Where the words that were asked for stand in a text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import NamedTuple

from treatments.serving.search.questions.expression import Expression
from treatments.serving.search.questions.vocabulary import Vocabulary


class Span(NamedTuple):
    start: int
    end: int
    stem: str


class Marker:
    """Of one expression in one locale. Looks for the words as the vocabulary has them, which is much quicker
    than to take every text apart again."""

    def __init__(self, expression: Expression, vocabulary: Vocabulary) -> None:
        groups = [group for slot in expression.slots for group in slot]
        self.alone = {stem for group in groups if not group.adjacent for stem in group.stems}
        self.phrases = [group.stems for group in groups if group.adjacent]
        self.surfaces = {
            surface: stem for stem in expression.stems for surface in vocabulary.surfaces.get(stem, ())
        }

    def spans(self, text: str) -> list[Span]:
        """In order, none within another. What was only asked for as part of a phrase counts in it only."""
        lower = _lower(text)
        found = [
            span for surface, stem in self.surfaces.items() for span in _occurrences(lower, surface, stem)
        ]
        outer: list[Span] = []
        for span in sorted(found, key=lambda span: (span.start, -span.end)):
            if not outer or span.start >= outer[-1].end:
                outer.append(span)
        in_phrases = self._in_phrases(outer, text)
        return [span for place, span in enumerate(outer) if span.stem in self.alone or place in in_phrases]

    def _in_phrases(self, spans: list[Span], text: str) -> set[int]:
        places: set[int] = set()
        for phrase in self.phrases:
            for first in range(len(spans) - len(phrase) + 1):
                run = spans[first : first + len(phrase)]
                if tuple(span.stem for span in run) == phrase and _are_neighbours(run, text):
                    places.update(range(first, first + len(phrase)))
        return places


def _lower(text: str) -> str:
    """As long as the text, so that places in it are places in the text."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _occurrences(lower: str, surface: str, stem: str) -> list[Span]:
    found: list[Span] = []
    start = lower.find(surface)
    while start >= 0:
        end = start + len(surface)
        if not _is_of_word(lower[start - 1 : start]) and not _is_of_word(lower[end : end + 1]):
            found.append(Span(start, end, stem))
        start = lower.find(surface, end)
    return found


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or (letter != "" and unicodedata.category(letter).startswith("M"))


def _are_neighbours(spans: list[Span], text: str) -> bool:
    between = (text[left.end : right.start] for left, right in pairwise(spans))
    return not any(_is_of_word(letter) for gap in between for letter in gap)

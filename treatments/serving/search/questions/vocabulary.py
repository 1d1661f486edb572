"""The words that there are to be found, kept in the memory of the process while the ledger stands still."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from treatments.publishing.ledger.tip import GENESIS, LedgerTip
from treatments.serving.search.index.synonym import SearchSynonym, Source
from treatments.serving.search.index.word import SearchWord, fits
from treatments.serving.search.text.stemming import language_of
from treatments.serving.search.text.words import clean, words as text_words

# How many letters of a word may be wrong, by its length; two letters swapped are one mistake.
MISTAKES = ((4, 1), (8, 2))
SHORTEST_PREFIX = 3
MOST_ENDINGS = 50
SHORTEST_HALF = 3


class KnownWord(NamedTuple):
    word: str
    folded: str
    stem: str
    documents: int


class Vocabulary:
    """Of one locale."""

    def __init__(self, words: Iterable[KnownWord]) -> None:
        self.by_folded: dict[str, KnownWord] = {}
        self.surfaces: dict[str, set[str]] = {}
        for word in words:
            self.surfaces.setdefault(word.stem, set()).add(word.word)
            known = self.by_folded.get(word.folded)
            if known is None or known.documents < word.documents:
                self.by_folded[word.folded] = word
        self.in_order: Sequence[str] = sorted(self.by_folded)

    def has(self, stem: str) -> bool:
        return stem in self.surfaces

    def starting_with(self, beginning: str) -> list[KnownWord]:
        """The most frequent ones."""
        if len(beginning) < SHORTEST_PREFIX:
            return []
        start = bisect_left(self.in_order, beginning)
        end = bisect_left(self.in_order, beginning + "\U0010ffff")
        words = (self.by_folded[folded] for folded in self.in_order[start:end])
        return sorted(words, key=lambda word: -word.documents)[:MOST_ENDINGS]

    def closest(self, folded: str) -> KnownWord | None:
        """What was probably meant: the nearest word, and of equally near ones the most frequent."""
        mistakes = max((most for length, most in MISTAKES if len(folded) >= length), default=0)
        if not mistakes:
            return None
        near = process.extract(
            folded, self.in_order, scorer=OSA.distance, score_cutoff=mistakes, limit=None, processor=None
        )
        words = [(distance, self.by_folded[choice]) for choice, distance, _place in near]
        return min(words, key=lambda each: _unlikely(folded, *each))[1] if words else None

    def halves(self, folded: str) -> tuple[KnownWord, KnownWord] | None:
        """Two words that were written as one."""
        splits = [
            (self.by_folded[folded[:place]], self.by_folded[folded[place:]])
            for place in range(SHORTEST_HALF, len(folded) - SHORTEST_HALF + 1)
            if folded[:place] in self.by_folded and folded[place:] in self.by_folded
        ]
        return max(splits, key=lambda split: min(word.documents for word in split), default=None)


def _unlikely(typed: str, distance: float, word: KnownWord) -> tuple[float, bool, int, str]:
    """The first letter of a word is seldom wrong."""
    return distance, word.folded[:1] != typed[:1], -word.documents, word.folded


_kept: dict[str, tuple[tuple[int, str], Vocabulary]] = {}


def vocabularies(locales: Sequence[str]) -> Mapping[str, Vocabulary]:
    """One query where nothing has been published since the last time, three where something has."""
    stamp = LedgerTip.objects.filter(pk=1).values_list("version", "hash").first()
    kept = {locale: _kept[locale] for locale in locales if locale in _kept}
    fresh = {locale: vocabulary for locale, (of, vocabulary) in kept.items() if of == stamp}
    missing = [locale for locale in locales if locale not in fresh]
    if missing:
        loaded = _load(missing)
        fresh |= loaded
        if stamp is not None and stamp[1] != GENESIS:  # every empty ledger has the same stamp
            _kept.update({locale: (stamp, vocabulary) for locale, vocabulary in loaded.items()})
    return fresh


def _load(locales: Sequence[str]) -> dict[str, Vocabulary]:
    """The words of documents, and those of names that only the glossary knows."""
    words: dict[str, list[KnownWord]] = {locale: [] for locale in locales}
    rows: Any = SearchWord.objects.filter(locale__in=locales).values_list(*KnownWord._fields, "locale")
    for *word, locale in rows.iterator():
        words[locale].append(KnownWord(*word))
    names = SearchSynonym.objects.filter(locale__in=locales, source=Source.GLOSSARY)
    for locale, term in names.values_list("locale", "term").iterator():
        words[locale] += [
            KnownWord(word.surface, word.folded, word.stem, 0)
            for word in text_words(clean(term), language_of(locale))
            if fits(word)
        ]
    return {locale: Vocabulary(of_locale) for locale, of_locale in words.items()}

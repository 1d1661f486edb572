"""From the text that somebody typed to what to look for, in each locale of a chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from treatments.serving.search.engines.engine import InLocale
from treatments.serving.search.questions.parsing import parse, tidy
from treatments.serving.search.questions.phrasing import Phrased, phrase, possible_names
from treatments.serving.search.questions.reading import Reading, read
from treatments.serving.search.questions.thesaurus import look_up
from treatments.serving.search.questions.vocabulary import Vocabulary, vocabularies
from treatments.serving.search.text.stemming import language_of


class NothingAsked(ValueError):
    """The text has no word to look for."""


@dataclass(frozen=True)
class Understood:
    """``corrected``: the text as it was understood, where that is another. ``ignored``: words that nothing
    published has, nor any word like them."""

    locales: tuple[InLocale, ...]
    vocabularies: Mapping[str, Vocabulary]
    corrected: str | None
    synonyms: tuple[str, ...]
    ignored: tuple[str, ...]

    def relaxed(self) -> Understood | None:
        """With one thing less, where nothing has all of them."""
        relaxed = [(each, each.expression.relaxed()) for each in self.locales]
        locales = tuple(InLocale(each.locale, each.before, less) for each, less in relaxed if less)
        if not locales:
            return None
        return Understood(locales, self.vocabularies, self.corrected, self.synonyms, self.ignored)


def understand(text: str, chain: Sequence[str], now: datetime) -> Understood:
    """Two queries, four where something has been published since the last time."""
    text = tidy(text)
    asked = {locale: parse(text, language_of(locale)) for locale in chain}
    if not any(not each.excluded for of_locale in asked.values() for each in of_locale):
        raise NothingAsked
    known = vocabularies(chain)
    readings = {locale: read(asked[locale], known[locale], language_of(locale)) for locale in chain}
    unknown = set.intersection(*(set(reading.unknown) for reading in readings.values()))
    # What one locale lacks and another has is not to be ignored: the first has nothing of what was asked for.
    usable = {locale: each for locale, each in readings.items() if unknown.issuperset(each.unknown)}
    phrased = _phrased(usable or readings, now)
    places = {locale: chain[: chain.index(locale)] for locale in phrased}
    first = next(iter(phrased), None)
    return Understood(
        tuple(InLocale(locale, tuple(places[locale]), each.expression) for locale, each in phrased.items()),
        known,
        _corrected(text, readings[first]) if first else None,
        phrased[first].synonyms if first else (),
        tuple(word for word in readings[chain[0]].unknown if word in unknown),
    )


def _phrased(readings: Mapping[str, Reading], now: datetime) -> dict[str, Phrased]:
    names = [name for reading in readings.values() for name in possible_names(reading)]
    thesaurus = look_up(list(readings), names, now)
    phrased = {
        locale: phrase(reading, partial(thesaurus.others, locale)) for locale, reading in readings.items()
    }
    return {locale: each for locale, each in phrased.items() if each}


def _corrected(text: str, reading: Reading) -> str | None:
    if not reading.corrections:
        return None
    for start, end, words in sorted(reading.corrections, reverse=True):
        text = f"{text[:start]}{words}{text[end:]}"
    return " ".join(text.split())

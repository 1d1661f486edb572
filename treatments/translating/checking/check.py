"""All checks of a pair."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from treatments.translating.checking.checks.addresses import addresses
from treatments.translating.checking.checks.empty import empty, is_empty
from treatments.translating.checking.checks.frequencies import frequencies
from treatments.translating.checking.checks.glossary import glossary
from treatments.translating.checking.checks.length import length
from treatments.translating.checking.checks.markup import markup
from treatments.translating.checking.checks.names import names
from treatments.translating.checking.checks.negation import negation
from treatments.translating.checking.checks.numbers import numbers
from treatments.translating.checking.checks.placeholders import placeholders
from treatments.translating.checking.checks.plain_numbers import plain_numbers
from treatments.translating.checking.checks.punctuation import punctuation
from treatments.translating.checking.checks.ranges import ranges
from treatments.translating.checking.checks.script import script
from treatments.translating.checking.checks.units import units
from treatments.translating.checking.checks.untranslated import untranslated
from treatments.translating.checking.finding import Finding
from treatments.translating.checking.pair import Pair
from treatments.translating.checking.reading import Reading

Check = Callable[[Reading], Iterator[Finding]]

# In the order in which a translator reads what they say.
CHECKS: tuple[Check, ...] = (
    numbers,
    units,
    ranges,
    frequencies,
    plain_numbers,
    negation,
    markup,
    addresses,
    placeholders,
    script,
    untranslated,
    names,
    glossary,
    length,
    punctuation,
)
# What makes no sense of words that are still in the language of the source.
OF_A_TRANSLATION: tuple[Check, ...] = (
    numbers,
    units,
    ranges,
    frequencies,
    plain_numbers,
    negation,
    script,
    names,
    glossary,
)


# A text is checked as it is entered, and once more as it goes live.
@lru_cache(maxsize=4096)
def check(pair: Pair) -> tuple[Finding, ...]:
    """What is wrong with a translation, or may be. Pure: the same pair, the same findings."""
    reading = Reading(pair)
    if not reading.source.text.shown.strip():
        return ()
    if is_empty(reading):
        return tuple(empty(reading))
    left_out = OF_A_TRANSLATION if reading.is_untranslated else ()
    return tuple(finding for one in CHECKS if one not in left_out for finding in one(reading))

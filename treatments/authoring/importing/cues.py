"""What a sentence speaks of, whatever heading it stands under."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from treatments.authoring.importing.lexicon import lexicon_for

STRONG = 1.0
PLAIN = 0.45
CAP = 1.45
WINDOW = 600  # characters of a sentence that are looked at


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=16)
def _patterns(language: str, condition: bool) -> tuple[tuple[str, float, re.Pattern[str]], ...]:
    lexicon = lexicon_for(language)
    return tuple(
        (section, STRONG if pattern[0] == "!" else PLAIN, re.compile(pattern.lstrip("!"), re.IGNORECASE))
        for section, patterns in (lexicon.condition_cues if condition else lexicon.cues).items()
        for pattern in patterns
    )


@lru_cache(maxsize=8192)
def cues_of(sentence: str, language: str, condition: bool = False) -> Mapping[str, float]:
    """Section → how strongly the words point to it."""
    scores: dict[str, float] = {}
    for section, weight, pattern in _patterns(lexicon_for(language).language, condition):
        if pattern.search(sentence[:WINDOW]):
            scores[section] = min(CAP, scores.get(section, 0.0) + weight)
    return scores

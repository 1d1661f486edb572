"""Numbers of sessions and ages."""

from __future__ import annotations

import re
from functools import lru_cache

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon import lexicon_for
from treatments.authoring.importing.lexicon.base import Lexicon

IntRange = dict[str, int | None]  # min, max


@lru_cache(maxsize=8)
def _sessions(language: str) -> re.Pattern[str]:
    lexicon = lexicon_for(language)
    words = [word for word, value in lexicon.numbers.items() if value == int(value) and value > 1]
    number = r"\d{1,2}|" + "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,/])(?:(?P<q>{'|'.join(lexicon.qualifiers)})\s+)?(?:{lexicon.between}\s+)?(?P<a>{number})"
        rf"(?:\s*(?:[-–—]|(?:{lexicon.to})\b)\s*(?P<b>{number}))?\s+(?:\w+\s+)?{lexicon.sessions}\b",
        re.IGNORECASE,
    )


def sessions(text: str, lexicon: Lexicon) -> tuple[IntRange, str] | None:
    match = _sessions(lexicon.language).search(text)
    if not match:
        return None
    low = _number(match.group("a"), lexicon)
    high = _number(match.group("b"), lexicon) if match.group("b") else low
    kind = next(
        (
            q
            for p, q in lexicon.qualifiers.items()
            if match.group("q") and compiled(p).fullmatch(match.group("q"))
        ),
        "",
    )
    if not match.group("b"):
        least = None if kind in ("up_to", "under") else low
        return {"min": least, "max": None if kind == "at_least" else high}, match.group().strip()
    return ({"min": low, "max": high}, match.group().strip()) if low <= high else None


def bare_range(text: str) -> IntRange | None:
    """ "3", "3–6", as a fact card says it."""
    match = re.fullmatch(r"\s*(\d{1,2})(?:\s*(?:[-–—]|to|à|bis|a)\s*(\d{1,2}))?\s*\D{0,20}", text)
    if not match:
        return None
    low, high = int(match.group(1)), int(match.group(2) or match.group(1))
    return {"min": low, "max": high} if low <= high else None


def min_age(text: str, lexicon: Lexicon) -> tuple[int, str] | None:
    for pattern in lexicon.age:
        if match := compiled(pattern).search(text):
            age = int(match.group(1))
            if 5 <= age <= 30:
                return age, match.group()
    return None


def _number(words: str, lexicon: Lexicon) -> int:
    return int(words) if words.isdigit() else int(lexicon.numbers[words.lower()])

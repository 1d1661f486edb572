"""Durations: "20–60 minutes", "under an hour", "an hour and a half", "five years or more", "PT20M/PT1H"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon import lexicon_for
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.lexicon.measures import Measures
from treatments.authoring.importing.values.iso import ISO, in_hours, iso
from treatments.authoring.importing.values.numbers import DIGITS, alternatives, amount

__all__ = ["ISO", "DurationRange", "FoundDuration", "find", "ranged"]

DurationRange = dict[str, str | None]  # min, max, qualifier
OPEN_MIN = frozenset({"under", "up_to"})
WINDOW = 2000
_SIGNS = {"~": "about", "<": "under", ">": "at_least", "≤": "up_to", "≥": "at_least"}


@dataclass(frozen=True)
class FoundDuration:
    value: DurationRange
    start: int
    end: int
    words: str


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    measures = lexicon_for(language).measures
    number = rf"{DIGITS}|{alternatives(measures.numbers)}"
    unit = "|".join(measures.units)
    minutes = next(pattern for pattern, letter in measures.units.items() if letter == "TM")
    qualifier = "|".join([*measures.qualifiers, measures.spans])
    half = rf"(?:\s+(?:{measures.half})\b)"
    later = "|".join(measures.after_qualifiers)
    return compiled(
        rf"(?<![\w.,/])(?:(?P<q>{qualifier})(?:\s+|(?<=['\s]))|(?P<sign>[~<>≤≥])\s*)?"
        rf"(?:(?P<between>{measures.between})\s+)?"
        rf"(?P<a>{number})(?P<ha>{half})?(?P<more>\+)?(?:\s*[- ]?(?P<ua>{unit})(?![^\W\d_])\.?"
        rf"(?P<hua>{half})?"
        rf"(?:(?:\s*(?:,|{measures.and_}))?\s*(?P<minutes>\d{{1,2}})\s*(?:{minutes})\b|(?<=h)\s?(?P<clock>\d\d)\b(?!\s*\w))?)?"
        rf"(?:(?:\s*[-–—]\s*|\s+(?P<to>{measures.to})\s+)(?P<qb>(?:{qualifier})\s+)?(?P<b>{number})(?P<hb>{half})?"
        rf"\s*[- ]?(?P<ub>{unit})\b\.?(?P<hub>{half})?|(?<=[^\W\d_])|(?<=\.)|(?<=\d))"
        rf"(?:\s+(?P<later>{later})(?!\w))?"
    )


def find(text: str, lexicon: Lexicon) -> Iterator[FoundDuration]:
    """Every duration in the text, in order; none where its words leave open what it is."""
    measures = lexicon.measures
    even = text[:WINDOW].replace("’", "'")
    for match in _pattern(lexicon.language).finditer(even):
        value = _value(match, even, measures)
        if value:
            opening = "q" if match.group("q") else "sign" if match.group("sign") else None
            opening = opening or ("between" if match.group("between") and match.group("b") else "a")
            words = text[match.start(opening) : match.end()].strip().rstrip(".")
            yield FoundDuration(value, match.start(opening), match.start(opening) + len(words), words)


def ranged(duration: str, qualifier: str) -> DurationRange:
    """One duration with its qualifier: what is under an hour has no least."""
    return {
        "min": None if qualifier in OPEN_MIN else duration,
        "max": None if qualifier == "at_least" else duration,
        "qualifier": qualifier,
    }


def _value(match: re.Match[str], text: str, measures: Measures) -> DurationRange | None:
    unit = match.group("ub") or match.group("ua")
    qualifier = _qualifier(match, text, measures)
    if not unit or qualifier is None or _is_article(match, text, measures):
        return None
    low = _ends(match, "a", "ua" if match.group("ua") else "ub", measures)
    if match.group("b") is None:
        return ranged(low, qualifier) if low else None
    high = _ends(match, "b", "ub", measures)
    joined = (match.group("to") or "").lower() == measures.and_ and not match.group("between")
    if not low or not high or joined or in_hours(low) > in_hours(high):
        return None
    return {"min": low, "max": high, "qualifier": "about" if qualifier == "about" else "exactly"}


def _ends(match: re.Match[str], number: str, unit: str, measures: Measures) -> str | None:
    value = amount(match.group(number), measures.numbers)
    if value is None:
        return None
    if match.group(f"h{number}") or match.group(f"h{unit}"):
        value += 0.5
    letter = next(
        iso for pattern, iso in measures.units.items() if compiled(pattern).fullmatch(match.group(unit))
    )
    extra = match.group("minutes") or match.group("clock") if number == "a" else None
    if extra:
        return iso(value * 60 + int(extra), "TM") if letter == "TH" else None
    return iso(value, letter)


def _qualifier(match: re.Match[str], text: str, measures: Measures) -> str | None:
    """None where it is open whether "over two weeks" is more than two weeks, or where two words disagree."""
    if match.group("sign"):
        return _SIGNS[match.group("sign")]
    before, after = match.group("q") or "", match.group("later") or ""
    if match.group("qb") and not match.group("q"):
        return None
    stated = _named(before, measures.qualifiers)
    if before and stated is None:
        if not compiled(measures.spans_more).search(text[: match.start()]):
            return None
        stated = "at_least"
    stated_after = "at_least" if match.group("more") else _named(after, measures.after_qualifiers)
    if stated_after in (None, "about"):
        return stated or stated_after or ("about" if _is_usual(match, text, measures) else "exactly")
    return stated_after if stated in (None, "about", stated_after) else None


def _is_usual(match: re.Match[str], text: str, measures: Measures) -> bool:
    """ "Usually lasts three months"."""
    about = next(pattern for pattern, name in measures.qualifiers.items() if name == "about")
    return bool(compiled(rf"\b(?:{about})\s+\w+\s+$").search(text[: match.start("a")]))


def _named(words: str, qualifiers: object) -> str | None:
    items = qualifiers.items() if isinstance(qualifiers, dict) else ()
    return next((name for pattern, name in items if words and compiled(pattern).fullmatch(words)), None)


def _is_article(match: re.Match[str], text: str, measures: Measures) -> bool:
    """ "Twice a day" and "two litres a day" state no duration."""
    if not re.fullmatch(measures.articles, match.group("a"), re.IGNORECASE):
        return False
    before = text[: match.start()]
    if compiled(measures.each_before).search(before[-20:]):
        return True
    alone = not (match.group("q") or match.group("sign") or match.group("b") or not before.strip())
    return alone and bool(measures.article_after) and not compiled(measures.article_after).search(before)

"""Durations: "20–60 minutes", "under an hour", "PT20M/PT1H"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from treatments.authoring.importing.lexicon import lexicon_for
from treatments.authoring.importing.lexicon.base import Lexicon

DurationRange = dict[str, str | None]  # min, max, qualifier
ISO = re.compile(r"P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?")
OPEN_MIN = frozenset({"under", "up_to"})


@dataclass(frozen=True)
class FoundDuration:
    value: DurationRange
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class _Grammar:
    pattern: re.Pattern[str]
    units: tuple[tuple[re.Pattern[str], str], ...]
    qualifiers: tuple[tuple[re.Pattern[str], str], ...]


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=8)
def _grammar(language: str) -> _Grammar:
    lexicon = lexicon_for(language)
    number = r"\d+(?:[.,]\d+)?|" + "|".join(sorted(map(re.escape, lexicon.numbers), key=len, reverse=True))
    unit = "|".join(lexicon.units)
    qualifier = "|".join(lexicon.qualifiers)
    pattern = (
        rf"(?<![\w.,/])(?:(?P<q>{qualifier})\s+|(?P<q2>[~<>≤≥])\s*)?(?:(?P<between>{lexicon.between})\s+)?"
        rf"(?P<a>{number})\s*-?(?:(?P<ua>{unit})\b\.?)?"
        rf"(?:\s*(?:[-–—]|(?:{lexicon.to})\b)\s*(?P<b>{number})\s*-?(?P<ub>{unit})\b|(?<=[^\W\d_])|(?<=\.))"
    )
    return _Grammar(
        _compiled(pattern),
        tuple((_compiled(p), iso) for p, iso in lexicon.units.items()),
        tuple((_compiled(p), q) for p, q in lexicon.qualifiers.items()),
    )


def find(text: str, lexicon: Lexicon) -> Iterator[FoundDuration]:
    """Every duration in the text, in order."""
    grammar = _grammar(lexicon.language)
    end_of_last = -1
    for match in grammar.pattern.finditer(text[:2000]):
        unit = match.group("ub") or match.group("ua")
        if not unit or match.start() < end_of_last:
            continue
        first, last = _number(match.group("a"), lexicon), _number(match.group("b"), lexicon)
        before = text[max(0, match.start() - 12) : match.start()]
        if _is_article(match.group("a")) and (re.search(r"\d\s*$", before) or _per(before)):
            continue
        low = _iso(first, _unit(match.group("ua") or unit, grammar))
        high = _iso(last, _unit(unit, grammar)) if last is not None else low
        if low is None or high is None:
            continue
        qualifier = _qualifier(match.group("q") or "", match.group("q2") or "", grammar)
        if last is not None:
            value: DurationRange = {
                "min": low,
                "max": high,
                "qualifier": "about" if qualifier == "about" else "exactly",
            }
        else:
            value = ranged(low, qualifier)
        end_of_last = match.end()
        yield FoundDuration(value, match.start(), match.end(), match.group().strip())


def ranged(iso: str, qualifier: str) -> DurationRange:
    """One duration with its qualifier: what is under an hour has no least."""
    return {
        "min": None if qualifier in OPEN_MIN else iso,
        "max": None if qualifier == "at_least" else iso,
        "qualifier": qualifier,
    }


_PER = re.compile(
    r"(?:\b(?:once|twice|times?|per|every|each|fois|par|mal|pro|jede[nrs]?|vez|veces|por|al|cada|litres?|liter|glass(?:es)?)|/)\s*$",
    re.IGNORECASE,
)


def _per(before: str) -> bool:
    return bool(_PER.search(before))


def _is_article(number: str) -> bool:
    return not number[0].isdigit() and len(number) <= 5


def _number(words: str | None, lexicon: Lexicon) -> float | None:
    if words is None:
        return None
    if words[0].isdigit():
        return float(words.replace(",", "."))
    return lexicon.numbers[words.lower()]


def _unit(words: str, grammar: _Grammar) -> str:
    return next(iso for pattern, iso in grammar.units if pattern.fullmatch(words))


def _iso(number: float | None, unit: str) -> str | None:
    """None where the number is no whole number of a unit."""
    if number is None or number > 1000:
        return None
    smaller = {"TH": (60, "TM"), "Y": (12, "M"), "W": (7, "D"), "D": (24, "TH")}
    if number != int(number) and unit in smaller:
        factor, unit = smaller[unit]
        number *= factor
    if number != int(number):
        return None
    if unit == "TM" and number > 60 and number % 60:
        return f"PT{int(number // 60)}H{int(number % 60)}M"
    return f"PT{int(number)}{unit[1]}" if unit[0] == "T" else f"P{int(number)}{unit}"


def _qualifier(words: str, sign: str, grammar: _Grammar) -> str:
    if sign:
        return {"~": "about", "<": "under", ">": "at_least", "≤": "up_to", "≥": "at_least"}[sign]
    return next((q for pattern, q in grammar.qualifiers if words and pattern.fullmatch(words)), "exactly")

"""Numbers of sessions and ages."""

from __future__ import annotations

import re
from functools import lru_cache

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon import lexicon_for
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.lexicon.measures import Measures
from treatments.authoring.importing.values.numbers import alternatives

IntRange = dict[str, int | None]  # min, max
AGES = range(5, 31)
OF_LAW = range(5, 22)  # "people over 30" are no more than the usual ones
STATED = "minim|mínim|mindest"
_BARE = re.compile(
    r"\s*(?P<q>[~<>≤≥])?\s*(?P<a>\d{1,2})(?:\s*(?:[-–—]|to|à|bis|a)\s*(?P<b>\d{1,2}))?\s*(?P<more>\+)?"
    r"\s*(?:x|×|mal|fois|veces|times)?\s*(?:\([^()]*\))?[.]?\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)
def _sessions(language: str) -> re.Pattern[str]:
    measures = lexicon_for(language).measures
    whole = [word for word, value in measures.numbers.items() if value == int(value)]
    articles = compiled(measures.articles)
    number = r"\d{1,2}|" + alternatives(
        word for word in whole if word == "one" or not articles.fullmatch(word)
    )
    ranged = r"\d{1,2}|" + alternatives(whole)
    later = "|".join(measures.after_qualifiers)
    units = "|".join(measures.units)
    return compiled(
        rf"(?<![\w.,/–-])(?:(?P<q>{'|'.join(measures.qualifiers)})(?:\s+|(?<=['\s])))?(?:(?:{measures.between})\s+)?"
        rf"(?:(?P<a>{ranged})(?:\s*[-–—]\s*|\s+(?:{measures.to})\s+)(?P<b>{number})|(?P<n>{number}))(?P<more>\+)?"
        rf"(?:\s+(?P<later>{later}))?\s+(?:(?P<kind>(?!(?:{units})\b)\w+)\s+)?{measures.sessions}\b"
        rf"(?:\s+(?P<last>{later})(?!\w))?"
    )


def sessions(text: str, lexicon: Lexicon, stated: bool = False) -> tuple[IntRange, str] | None:
    """How many the whole treatment takes; not those after which something shows, nor those to come.
    ``stated``: a label says that this is the number."""
    measures = lexicon.measures
    even = text.replace("’", "'")
    if not stated and not compiled(measures.needed).search(even):
        return None
    for match in _sessions(lexicon.language).finditer(even):
        if compiled(measures.not_total).search(even[: match.start()]):
            continue
        kind = match.group("kind")
        if kind and compiled(measures.further).fullmatch(kind):
            continue
        if value := _ranged(match, measures):
            return value, text[match.start() : match.end()].strip()
    return None


def _ranged(match: re.Match[str], measures: Measures) -> IntRange | None:
    low = _number(match.group("a") or match.group("n"), measures)
    high = _number(match.group("b"), measures) if match.group("b") else low
    before = _named(match.group("q"), measures.qualifiers)
    after = _named(match.group("later") or match.group("last"), measures.after_qualifiers)
    if match.group("more") or "at_least" in (before, after):
        return {"min": low, "max": None}
    if not match.group("b") and {"up_to", "under"} & {before, after}:
        return {"min": None, "max": high} if "under" not in (before, after) else None
    return {"min": low, "max": high} if 0 < low <= high else None


def _named(words: str | None, qualifiers: object) -> str:
    items = qualifiers.items() if isinstance(qualifiers, dict) else ()
    return next((name for pattern, name in items if words and compiled(pattern).fullmatch(words)), "")


def bare_range(text: str) -> IntRange | None:
    """ "3", "3–6", "2-3x", as a fact card says it; no more than the number may stand there."""
    match = _BARE.fullmatch(text)
    if not match or match.group("q") in ("~", "<"):
        return None
    low, high = int(match.group("a")), int(match.group("b") or match.group("a"))
    if match.group("q") == "≤":
        return {"min": None, "max": high}
    if match.group("more") or match.group("q"):
        return {"min": low + (match.group("q") == ">"), "max": None}
    return {"min": low, "max": high} if 0 < low <= high else None


def min_age(text: str, lexicon: Lexicon) -> tuple[int, str] | None:
    for pattern in lexicon.measures.ages:
        if match := compiled(pattern).search(text.replace("’", "'")):
            age = int(match.group(1))
            if age in (AGES if compiled(STATED).search(match.group()) else OF_LAW):
                return age, match.group()
    return None


def bare_age(text: str) -> int | None:
    """ "18", "18+", "18 years", as a fact card says it."""
    match = re.fullmatch(r"\s*(?:≥\s*)?(\d{1,2})\s*(?:\+|ans|jahre|años|years)?[.]?\s*", text, re.IGNORECASE)
    return int(match.group(1)) if match and int(match.group(1)) in AGES else None


def _number(words: str, measures: Measures) -> int:
    return int(words) if words.isdigit() else int(measures.numbers[words.lower()])

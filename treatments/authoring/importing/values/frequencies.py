"""How often an effect happens: a number where the text gives one, else the band that its words name."""

from __future__ import annotations

import re

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon

Frequency = dict[str, str | int | None]  # band, one_in
_RATIO = re.compile(r"\b1\s?[:/]\s?(\d[\d,.  ]*\d|\d)\b")
_PERCENT = re.compile(
    r"(\d+(?:[.,]\d+)?)\s?(?:(?:-|–|—|to|à|bis|a|and|und|et|y)\s?(\d+(?:[.,]\d+)?)\s?)?"
    r"(?:%|per ?cent\b|Prozent\b|pour cent\b|por ciento\b)"
)
_WORDS = {"ten": 10, "twenty": 20, "hundred": 100, "a hundred": 100, "thousand": 1000, "a thousand": 1000}


def band_of(one_in: float) -> str:
    if one_in < 10:
        return "very_common"
    if one_in <= 100:
        return "common"
    if one_in <= 1000:
        return "uncommon"
    return "rare" if one_in <= 10000 else "very_rare"


def find(text: str, lexicon: Lexicon) -> tuple[Frequency, str] | None:
    """The frequency and the words it was read from."""
    numbers = _numbers(text, lexicon)
    if numbers:
        bands = {band_of(_within(text, one_in, words, lexicon)) for one_in, words in numbers}
        if len(bands) == 1:
            one_in = round(numbers[0][0]) if len(numbers) == 1 else None
            return {"band": bands.pop(), "one_in": one_in}, " – ".join(words for _n, words in numbers)
        return None  # two numbers in two bands: the words stand, and an editor decides
    for pattern, band in lexicon.frequencies:
        if match := compiled(pattern).search(text):
            return {"band": band, "one_in": None}, match.group()
    return None


def _within(text: str, one_in: float, words: str, lexicon: Lexicon) -> float:
    """ "Less than 1 in 1,000" is in the band below that limit."""
    before = text[: text.find(words)][-30:]
    for pattern, qualifier in lexicon.qualifiers.items():
        if qualifier in ("under", "at_least") and re.search(rf"\b(?:{pattern})\s*$", before, re.IGNORECASE):
            return one_in + 0.5 if qualifier == "under" else one_in - 0.5
    return one_in


def _numbers(text: str, lexicon: Lexicon) -> list[tuple[float, str]]:
    found = []
    for match in compiled(lexicon.one_in).finditer(text):
        if number := _whole(match.group(2)):
            found.append((float(number), match.group()))
    for match in _RATIO.finditer(text) if not found else ():
        if number := _whole(match.group(1)):
            found.append((float(number), match.group()))
    for match in _PERCENT.finditer(text) if not found else ():
        shares = [float(group.replace(",", ".")) for group in match.groups() if group]
        found.extend((100 / share, match.group()) for share in shares if 0 < share <= 100)
    return found


def _whole(words: str) -> int | None:
    if words.lower() in _WORDS:
        return _WORDS[words.lower()]
    digits = re.sub(r"\D", "", words)
    return int(digits) if digits and len(digits) <= 7 and int(digits) > 0 else None

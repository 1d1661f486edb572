"""Numbers in digits, in words and in fractions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
DIGITS = r"\d+\s?[½¼¾]|[½¼¾]|(?:\d+\s)?[13]/[24]\b|\d+(?:[.,]\d+)?"
_FRACTION = re.compile(r"(?:(\d+)\s)?([13])/([24])")


def alternatives(words: Iterable[str]) -> str:
    """A pattern of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def amount(words: str, numbers: Mapping[str, float]) -> float | None:
    """None where a comma may part thousands as well as decimals: "1,500"."""
    if words.lower() in numbers:
        return numbers[words.lower()]
    if fraction := _FRACTION.fullmatch(words):
        return float(fraction.group(1) or 0) + int(fraction.group(2)) / int(fraction.group(3))
    if words[-1] in FRACTIONS:
        return float(words[:-1].strip() or 0) + FRACTIONS[words[-1]]
    if re.search(r"[.,]\d{3}$", words):
        return None
    return float(words.replace(",", "."))

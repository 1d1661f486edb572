"""A text in words, numbers and signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from treatments.translating.checking.numerals import numeral

PLACEHOLDER = re.compile(
    r"\{\{\s*[\w.|:]+\s*\}\}|\$\{[\w.]+\}|\{[\w.]*\}|%\([\w.]+\)[sdfi]|%[sd]\b|\[\[[\w.]+\]\]", re.ASCII
)
URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'«»“”]*[^\s<>\"'«»“”.,;:!?)،؛؟]", re.IGNORECASE)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = r"\+\d[\d\u00a0 ()./-]{5,}\d|(?<![\d.,])0\d{1,4}[\u00a0 /()-]{1,2}\d[\d\u00a0 ()/-]{3,}\d"
_DATE = (
    r"(?<![\d.,/-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}/\d{1,2}/\d{1,2})"
    r"(?![\d/-])"
)
_CLOCK = r"(?<!\d)(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])"
# A letter before the digits makes a name of them, unless it is a word's: "B12", "CO2", "4471-B", "J3".
_CODE = r"(?!(?:cm|mm|m)[23](?!\w))[^\W\d_\u0600-\u06ff]+\d+(?:-?[^\W\d_]\d*)?(?!\w)|\d{3,}-[^\W\d_](?!\w)"
_ORDINAL = r"(?<![\d.,])\d+(?:st|nd|rd|th|ers?|ères?|res?|e|es|ème|eme|nde?|º|ª|°(?= ?[^\W\d_]{3}))(?!\w)"
_WORD = r"[^\W\d_]*n't(?!\w)|[^\W\d_]+'(?=\w)|[^\W\d_]+"


@dataclass(frozen=True, slots=True)
class Token:
    """``kind``: word, number, sign, and the wholes that are not taken apart: phone, date, clock, code,
    ordinal, opaque. ``text`` is evened and in lower case, ``shown`` is as it stands."""

    kind: str
    text: str
    shown: str
    start: int
    end: int


@lru_cache(maxsize=2)
def _pattern(spaced: bool) -> re.Pattern[str]:
    opaque = f"{PLACEHOLDER.pattern}|{URL.pattern}|{EMAIL.pattern}"
    return re.compile(
        rf"(?P<opaque>{opaque})|(?P<phone>{_PHONE})|(?P<date>{_DATE})|(?P<clock>{_CLOCK})|(?P<code>{_CODE})"
        rf"|(?P<ordinal>{_ORDINAL})|(?P<number>{numeral(spaced)})|(?P<word>{_WORD})|(?P<sign>[^\w\s]|_)",
        re.IGNORECASE,
    )


def tokens(even: str, shown: str, spaced: bool = True) -> Iterator[Token]:
    """``even`` and ``shown``: the same text, character for character."""
    for match in _pattern(spaced).finditer(even):
        start, end = match.span()
        yield Token(match.lastgroup or "sign", match[0], shown[start:end], start, end)

"""Letters of another script: a word left in Latin in an Arabic text, a Cyrillic "о" in a French one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from babel.core import get_global
from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.conventions import known_locale
from treatments.translating.checking.finding import ERROR, Finding, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.tokens import Token
from treatments.translating.checking.vocabulary.units import SYMBOLS

FOREIGN = _("“{word}” is not written in the letters of the translation.")
MIXED = _("“{word}” mixes letters of two alphabets that look alike.")

_SCRIPTS = {
    "Latn": "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
    "Arab": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Cyrl": "\u0400-\u052f",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Hebr": "\u0590-\u05ff",
    "Hani": "\u4e00-\u9fff\u3040-\u30ff",
    "Hang": "\uac00-\ud7af",
    "Deva": "\u0900-\u097f",
}
_ALSO = {"Jpan": "Hani", "Hans": "Hani", "Hant": "Hani", "Kore": "Hang"}
_LETTERS = "".join(_SCRIPTS.values())
_LOOKALIKES = ("Cyrl", "Grek")
# Greek letters stand in names of substances and measures.
_GREEK = frozenset("αβγδλμΔΩωπσκ")
# What is quoted or stands in brackets may be the original of a term.
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]|«[^«»]*»|“[^“”]*”|\{[^{}]*\}")


def script(reading: Reading) -> Iterator[Finding]:
    own = _script(reading.pair.target_language)
    if own is None:
        return
    if own == "Latn" and reading.target.text.shown.isascii():
        return
    allowed = _allowed(reading)
    brackets = [match.span() for match in _BRACKETS.finditer(reading.target.text.shown)]
    for match in _pattern(own).finditer(reading.target.text.shown):
        word = match[0]
        if _is_mixed(word, own):
            message = MIXED
        elif _may_stand(word, own, allowed) or any(a < match.start() < b for a, b in brackets):
            continue
        else:
            message = FOREIGN
        span = reading.target.text.span(*match.span())
        yield Finding("wrong-script", ERROR, saying(message, word=word), None, span)


@lru_cache(maxsize=64)
def _script(language: str) -> str | None:
    """The script of a language; None where it is not known, or none of ours."""
    locale = known_locale(language)
    if locale is None:
        return None
    likely = get_global("likely_subtags").get(locale.language, "")
    name = locale.script or next((part for part in likely.split("_") if len(part) == 4), "")
    name = _ALSO.get(name, name)
    return name if name in _SCRIPTS else None


@lru_cache(maxsize=16)
def _pattern(own: str) -> re.Pattern[str]:
    """A word with a letter of another script."""
    foreign = "".join(letters for name, letters in _SCRIPTS.items() if name != own)
    return re.compile(rf"[\w'’.-]*[{foreign}][\w'’.-]*(?<![.'’-])")


def _is_mixed(word: str, own: str) -> bool:
    """ "Lidоcain" with a Cyrillic "о"."""
    for name in _LOOKALIKES if own == "Latn" else ():
        letters = [letter for letter in re.findall(f"[{_SCRIPTS[name]}]", word) if letter not in _GREEK]
        if letters and re.search(f"[{_SCRIPTS['Latn']}]", word):
            return True
    return False


def _allowed(reading: Reading) -> frozenset[str]:
    """Words that a translation may leave as they are: names, and what is in no alphabet of its own."""
    names = {word for name in reading.pair.protected for word in re.findall(r"\w+", name)}
    opaque = {
        word
        for token in (*reading.source.tokens, *reading.target.tokens)
        if token.kind in ("opaque", "code")
        for word in re.findall(r"[^\W\d_]+", token.shown)
    }
    capitals = {token.shown for token in _capitals(reading.source.tokens)}
    return frozenset(word.casefold() for word in names | opaque | capitals)


def _capitals(tokens: Sequence[Token]) -> Iterator[Token]:
    """Words that are names by their capital: within a sentence, or beside another."""
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.shown[0].isupper():
            before = tokens[at - 1] if at else None
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            opens = before is None or before.text in (".", "!", "?", ":")
            if not opens or (after and after.shown[0].isupper()):
                yield token


def _may_stand(word: str, own: str, allowed: frozenset[str]) -> bool:
    # "https", ".docx": what a machine reads.
    parts = re.findall(rf"(?<!\.)[{_LETTERS}]+", word)
    return all(_is_name(part, own, allowed) for part in parts)


def _is_name(part: str, own: str, allowed: frozenset[str]) -> bool:
    if part.casefold() in allowed or part in SYMBOLS or set(part) <= _GREEK:
        return True
    if re.fullmatch(f"[{_SCRIPTS[own]}]+", part):
        return True
    # Abbreviations, names with a capital, single letters: "SPF", "Nd:YAG", "B".
    return own != "Latn" and (len(part) < 3 or part.isupper() or (part[0].isupper() and not part.istitle()))

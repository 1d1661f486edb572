"""The words of a text, and where they stand in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from treatments.serving.search.text.folding import fold
from treatments.serving.search.text.stemming import stem

# Letters and digits, with the marks that stand on or between them in Latin, Hebrew, Arabic and Indic scripts.
MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
    "\u0900-\u0dff\u0e31-\u0e4e"
)
APOSTROPHES = "'’ʼ"
HYPHENS = "‐‑-"  # the last one last: these stand in a character class
_CHUNK = re.compile(rf"[\w{MARKS}]+(?:[{APOSTROPHES}{HYPHENS}][\w{MARKS}]+)*")
_PART = re.compile(rf"[^{HYPHENS}]+")
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
# l'épilation, d'un, jusqu'à: what stands before the apostrophe is a word of its own that says nothing.
_ELISION = re.compile(
    rf"^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|dell|nell|sull|dall|all|un)[{APOSTROPHES}]", re.I
)
_POSSESSIVE = re.compile(rf"[{APOSTROPHES}]s$", re.IGNORECASE)
ELIDING = frozenset(("ca", "fr", "it"))
INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


class Word(NamedTuple):
    """``surface`` is the word as it stands in the text from ``start`` to ``end``, in lower case."""

    surface: str
    folded: str
    stem: str
    start: int
    end: int


class Token(NamedTuple):
    """A word; or of a compound with hyphens its ``parts``, and the word that they are without the hyphens."""

    parts: tuple[Word, ...]
    joined: Word | None


def clean(text: str) -> str:
    """Composed, and without what nobody sees: soft hyphens, marks of direction."""
    return INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def tokens(text: str, language: str) -> Iterator[Token]:
    """``text`` is clean."""
    text = text.replace("_", " ")
    for match in _CHUNK.finditer(text):
        chunk, start = match[0], match.start()
        if chunk.isalnum():
            token = Token(tuple(_with_letters([_word(chunk, chunk, start, language)])), None)
        else:
            token = _compound(chunk, start, language)
        if token.parts:
            yield token


def words(text: str, language: str) -> Iterator[Word]:
    """The parts of compounds, not the compounds."""
    return (word for token in tokens(text, language) for word in token.parts)


def _compound(chunk: str, start: int, language: str) -> Token:
    parts = tuple(_part(part[0], start + part.start(), language) for part in _PART.finditer(chunk))
    joined = None
    if len(parts) > 1 and not all(part.folded.isdigit() for part in parts):
        letters = "".join(part.surface for part in parts)
        joined = _word(chunk, letters, start, language)
    return Token(tuple(_with_letters(parts)), joined)


def _with_letters(parts: Iterable[Word]) -> Iterator[Word]:
    """Nothing is left of some when they are folded, as of the stroke that stretches Arabic words."""
    return (part for part in parts if part.folded)


def _part(part: str, start: int, language: str) -> Word:
    """Without what an apostrophe sets off: l'épilation, the patient's."""
    bare = _ELISION.sub("", part) if language in ELIDING else _POSSESSIVE.sub("", part)
    start += len(part) - len(bare) if language in ELIDING else 0
    return _word(bare, _APOSTROPHE.sub("", bare), start, language)


def _word(surface: str, letters: str, start: int, language: str) -> Word:
    folded = fold(letters)
    return Word(surface.lower(), folded, stem(folded, language), start, start + len(surface))

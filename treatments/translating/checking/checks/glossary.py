"""The glossary's words for the glossary's terms, in whatever form the sentence asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz
from snowballstemmer import algorithms, stemmer

from treatments.translating.checking.finding import WARNING, Finding, Span, saying
from treatments.translating.checking.pair import Term
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.tokens import Token, tokens
from treatments.translating.checking.visible import even

MESSAGE = _("The glossary has “{rendering}” for “{term}”.")

_STEMMERS = {"ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french"}
# Alike enough to be another form of the word.
_LIKE = 85
_GAP = 2


def glossary(reading: Reading) -> Iterator[Finding]:
    for term, span in terms_found(reading):
        if not any(_stands(rendering, reading) for rendering in term.renderings):
            message = saying(MESSAGE, rendering=" / ".join(term.renderings), term=term.source)
            yield Finding("term-missing", WARNING, message, span)


def terms_found(reading: Reading) -> Iterator[tuple[Term, Span]]:
    """Where each term stands for the first time in the source."""
    taken: list[range] = []
    # "Laser resurfacing" is no "laser".
    for term in sorted(reading.pair.terms, key=lambda term: -len(term.source)):
        place = _place(term, reading, taken)
        if place is not None:
            taken.append(place)
            tokens_of = reading.source.tokens
            yield term, reading.source.text.span(tokens_of[place.start].start, tokens_of[place.stop - 1].end)


def _place(term: Term, reading: Reading, taken: Sequence[range]) -> range | None:
    for form in (term.source, *term.forms):
        wanted = _parsed(form)
        for place in _places(wanted, reading.source.tokens, reading.pair.source_language, 0):
            if not any(place.start in one for one in taken):
                return place
    return None


def _stands(rendering: str, reading: Reading) -> bool:
    """Words may come between those of a rendering: "ácido puro hialurónico"."""
    wanted = _parsed(rendering)
    return any(True for _ in _places(wanted, reading.target.tokens, reading.pair.target_language, _GAP))


def _places(wanted: Sequence[str], found: Sequence[Token], language: str, gap: int) -> Iterator[range]:
    if not wanted:
        return
    for start, token in enumerate(found):
        if not _is_form(token.text, wanted[0], language):
            continue
        at = start
        for word in wanted[1:]:
            following = range(at + 1, min(len(found), at + 2 + gap))
            at = next((place for place in following if _is_form(found[place].text, word, language)), -1)
            if at < 0:
                break
        else:
            yield range(start, at + 1)


@lru_cache(maxsize=2048)
def _parsed(words: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(even(words), words))


@lru_cache(maxsize=8192)
def _is_form(word: str, wanted: str, language: str) -> bool:
    if word == wanted:
        return True
    if len(wanted) < 4 or (word[0] != wanted[0] and language[:2] not in ("ar", "de")):
        return False
    if _stem(word, language) == _stem(wanted, language):
        return True
    if language.startswith("de") and len(wanted) > 4 and wanted in word:
        return True
    return fuzz.ratio(word, wanted) >= _LIKE


@lru_cache(maxsize=8192)
def _stem(word: str, language: str) -> str:
    name = _STEMMERS.get(language.split("-")[0].lower())
    if name is None or name not in algorithms():
        return word
    return str(_stemmer(name).stemWord(word))


@lru_cache(maxsize=len(_STEMMERS))
def _stemmer(name: str) -> Any:
    return stemmer(name)

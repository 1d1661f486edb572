"""Which section a heading announces: phrases of the lexicon, with the treatment's name taken out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from treatments.authoring.importing.lexicon import LANGUAGES, lexicon_for

SURE = 0.85
MAX_LENGTH = 160
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|\*")
_ELIDED = re.compile(
    r"\b(?:l|d|s|n|j)'(?=\w)|-(?:t-)?(?=(?:il|elle|on|ce)\b)"
)  # of French articles and pronouns
_TREATMENT = re.compile(r"treatment|therap|terapi|traitement|soin|behandlung|tratamiento")
_NUMBERING = re.compile(
    r"^\s*(?:(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]|step \d+:?|\d{1,2}\.\d{1,2})\s+", re.IGNORECASE
)


@dataclass(frozen=True)
class _Phrase:
    section: str
    words: str
    count: int
    exact: bool
    weak: bool
    gap: re.Pattern[str] | None


def fold(text: str) -> str:
    """Lower case without accents."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(maxsize=16)
def _filler(language: str, condition: bool) -> frozenset[str]:
    """ "Treatment" says nothing in a heading about a treatment, but tells in one about a condition."""
    lexicon = lexicon_for(language)
    if not condition:
        return lexicon.filler
    return frozenset(word for word in lexicon.filler if not _TREATMENT.match(word))


def words_of(text: str, filler: frozenset[str], name: str = "") -> str:
    """The words that tell: folded, numbering, filler and name removed."""
    folded = fold(_NUMBERING.sub("", text[:MAX_LENGTH])).replace("’", "'").replace("&", " and ")
    folded = _ELIDED.sub(" ", folded)
    for form in _forms(name):
        folded = folded.replace(form, " ")
    return " ".join(word for word in _WORD.findall(folded) if word not in filler)


@lru_cache(maxsize=256)
def _forms(name: str) -> tuple[str, ...]:
    folded = fold(name).replace("’", "'")
    if len(folded) < 3:
        return ()
    singular = folded[:-1] if folded.endswith("s") else folded
    return tuple(sorted({folded, singular + "s", singular}, key=len, reverse=True))


@lru_cache(maxsize=16)
def _phrases(language: str, condition: bool) -> tuple[tuple[_Phrase, ...], Mapping[str, Mapping[str, float]]]:
    lexicon = lexicon_for(language)
    filler = _filler(lexicon.language, condition)
    found = []
    for section, phrases in (lexicon.condition_headings if condition else lexicon.headings).items():
        for raw in phrases.split("|"):
            words = words_of(raw.lstrip("=~"), filler)
            if words:
                gap = re.compile(words.replace("*", r"\S.{0,60}")) if "*" in words else None
                found.append(_Phrase(section, words, len(words.split()), raw[0] == "=", raw[0] == "~", gap))
    ambiguous = {} if condition else {words_of(k, filler): v for k, v in lexicon.ambiguous.items()}
    return tuple(found), ambiguous


@lru_cache(maxsize=4096)
def sections_of(heading: str, language: str, name: str = "", condition: bool = False) -> Mapping[str, float]:
    """Each section that the heading may announce, and how surely."""
    lexicon = lexicon_for(language)
    phrases, ambiguous = _phrases(lexicon.language, condition)
    filler = _filler(lexicon.language, condition)
    raw, bare = words_of(heading, filler), words_of(heading, filler, name)
    if not bare:
        return {"overview": 0.8} if raw else {}
    for words in (raw, bare):
        if words in ambiguous:
            return ambiguous[words]
    scores: dict[str, float] = {}
    for words in {raw, bare}:
        for phrase in phrases:
            score = _score(phrase, words)
            if score > scores.get(phrase.section, 0.0):
                scores[phrase.section] = score
    best = max(scores.values(), default=0.0)
    return {section: score for section, score in scores.items() if score >= max(0.5, best - 0.15)}


def _score(phrase: _Phrase, words: str) -> float:
    if phrase.gap:
        return (0.6 if phrase.weak else 0.92) if phrase.gap.fullmatch(words) else 0.0
    if words == phrase.words:
        return 0.98
    if phrase.exact:
        return 0.0
    if f" {phrase.words} " in f" {words} ":
        coverage = len(phrase.words) / len(words)
        return 0.5 + 0.45 * coverage if coverage >= 0.3 else 0.0
    if abs(len(words) - len(phrase.words)) <= 4 and len(words) >= 5:
        ratio = fuzz.ratio(words, phrase.words)
        return ratio / 100 * 0.92 if ratio >= 86 else 0.0
    return 0.0


@lru_cache(maxsize=4096)
def is_known(line: str) -> bool:
    """Whether a line is, in one of the languages, a heading that cannot be mistaken for a sentence."""
    if len(line) > 80 or len(line.split()) > 9:
        return False
    if any(
        words_of(line, _filler(language, False)) in _phrases(language, False)[1] for language in LANGUAGES
    ):
        return True
    return any(
        score >= SURE
        for language in LANGUAGES
        for condition in (False, True)
        for score in sections_of(line, language, "", condition).values()
    )

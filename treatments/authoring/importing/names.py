"""Names of treatments and conditions in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.sentences import sentences

MAX_WORDS = 5
_TRIM = " .;,:–—-\"'“”"


def named_in(text: str, known: Mapping[str, str]) -> list[str]:
    """The known names in the text, plural or singular, each once, in order of their first mention."""
    lowered = text.lower()
    places: dict[str, int] = {}
    for alias, name in known.items():
        stem = re.escape(alias.lower().removesuffix("s"))
        match = re.search(rf"(?<!\w){stem}(?:s|es)?(?!\w)", lowered) if len(alias) > 2 else None
        if match:
            places[name] = min(match.start(), places.get(name, match.start()))
    return sorted(places, key=lambda name: places[name])


def treated(texts: Iterable[str], lexicon: Lexicon) -> list[tuple[str, str]]:
    """Conditions that the text says are treated, with the words that say so."""
    found: dict[str, tuple[str, str]] = {}
    for text in texts:
        for sentence in sentences(text):
            for match in compiled(lexicon.treats).finditer(sentence[:800]):
                for name in _names(match.group(1), lexicon):
                    found.setdefault(_key(name), (name, match.group().strip()))
    return list(found.values())


def _names(words: str, lexicon: Lexicon) -> list[str]:
    head = re.split(lexicon.clause, words, maxsplit=1, flags=re.IGNORECASE)[0]
    parts = re.split(rf"{lexicon.conjunction}\s+|,\s+", head, flags=re.IGNORECASE)
    names = []
    for part in parts:
        bare = re.sub(rf"^(?:{lexicon.article})\s+", "", part.strip(_TRIM), flags=re.IGNORECASE).strip(_TRIM)
        if not bare or len(bare) < 3 or len(bare.split()) > MAX_WORDS or compiled(lexicon.vague).search(bare):
            continue
        while len(bare.split()) > 1 and compiled(lexicon.treatment_words).search(bare.split()[-1]):
            bare = bare.rsplit(maxsplit=1)[0]
        if any(character.isdigit() for character in bare):
            continue
        names.append(bare[:1].upper() + bare[1:])
    return names


def _key(name: str) -> str:
    return name.lower().removesuffix("s")


def subjects(texts: Iterable[str], pattern: str, lexicon: Lexicon) -> list[str]:
    """What the sentences say "… is a treatment" or "… is a condition" of."""
    found: dict[str, str] = {}
    for text in texts:
        for sentence in sentences(text):
            match = re.match(
                rf"([^,.;:()]{{3,60}}?)(?:,[^.;:]{{3,100}},)? {pattern}", sentence[:400], re.IGNORECASE
            )
            if (
                match
                and len(match.group(1).split()) <= MAX_WORDS
                and not compiled(lexicon.anaphora).match(match.group(1))
            ):
                name = re.sub(rf"^(?:{lexicon.article})\s+", "", match.group(1), flags=re.IGNORECASE)
                if not compiled(lexicon.vague).search(name):
                    found.setdefault(_key(name), name[:1].upper() + name[1:])
    return list(found.values())

"""The languages that have a vocabulary."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from treatments.translating.checking.vocabulary.compiled import Vocabulary, compiled

LANGUAGES = ("en", "fr", "de", "es", "ar")


@lru_cache(maxsize=64)
def vocabulary_for(language: str) -> Vocabulary | None:
    """That of the language, whatever the region; None where there is none."""
    name = language.split("-")[0].lower()
    if name not in LANGUAGES:
        return None
    return _vocabulary(name)


@lru_cache(maxsize=len(LANGUAGES))
def _vocabulary(name: str) -> Vocabulary:
    return compiled(import_module(f"treatments.translating.checking.vocabulary.{name}").WORDS)

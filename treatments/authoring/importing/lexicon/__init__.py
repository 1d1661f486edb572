"""What the words of each language say about a text. One file a language, all of one shape.

The phrases are the headings and wordings that clinics use; ``base`` says what each field is for.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from treatments.authoring.importing.lexicon.base import Lexicon

LANGUAGES = ("en", "fr", "de", "es")


@lru_cache(maxsize=8)
def lexicon_for(locale: str) -> Lexicon:
    """That of the locale's language; English where there is none."""
    language = locale.split("-")[0].lower()
    name = language if language in LANGUAGES else "en"
    lexicon: Lexicon = import_module(f"treatments.authoring.importing.lexicon.{name}").LEXICON
    return lexicon

"""Words without their endings, by the Snowball algorithm of their language."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from typing import Any

import snowballstemmer

ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
# The Arabic algorithm takes the article off and then no ending; of a word without article, the ending.
ARABIC_ARTICLE = re.compile(r"^[وفبك]?ال(?=\w{3})")
_OF_THREAD = threading.local()


def language_of(locale: str) -> str:
    """“fr” of “fr-CA”."""
    return locale.split("-")[0].lower()


@lru_cache(maxsize=200_000)
def stem(folded: str, language: str) -> str:
    """The word itself where its language has no algorithm, and for what has digits: “co2” has no ending."""
    algorithm = ALGORITHMS.get(language)
    if algorithm is None or not folded.isalpha():
        return folded
    bare = ARABIC_ARTICLE.sub("", folded) if language == "ar" else folded
    return _stemmer(algorithm).stemWord(bare) or folded


def _stemmer(algorithm: str) -> Any:
    """One for each thread: a stemmer keeps the word it works on."""
    known: dict[str, Any] = _OF_THREAD.__dict__
    if algorithm not in known:
        known[algorithm] = snowballstemmer.stemmer(algorithm)
    return known[algorithm]

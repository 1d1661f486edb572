"""Which language a text is in, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from treatments.authoring.importing.lexicon import LANGUAGES, lexicon_for

# Enough to know that a text is none of ours.
OTHERS = {
    "it": "il di che la per un una sono con non è del della gli le si come più anche dopo può questo",
    "pt": "o de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao após pode",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij kan wordt na deze",
    "pl": "i w na z do się nie jest to że po od za przez przed lub może oraz dla jak są",
    "sv": "och i att det som en på är av för med till den har inte om ett kan efter eller vid",
    "tr": "ve bir bu için ile da de olarak sonra daha çok gibi kadar olan ise veya",
}
SCRIPTS = {
    "ar": re.compile(r"[\u0600-\u06ff]"),
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "el": re.compile(r"[\u0370-\u03ff]"),
}
_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 20_000


def detect(text: str) -> str | None:
    """A language code, one of ours or not; None where there is too little to tell."""
    sample = text[:SAMPLE]
    letters = len(re.findall(r"[^\W\d_]", sample))
    if not letters:
        return None
    for language, script in SCRIPTS.items():
        if len(script.findall(sample)) > letters / 3:
            return language
    words = Counter(_WORD.findall(sample.lower()))
    scores = {language: sum(words[w] for w in lexicon_for(language).stopwords) for language in LANGUAGES}
    scores |= {language: sum(words[w] for w in common.split()) for language, common in OTHERS.items()}
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])
    (best, score), (_second, second_score) = ranked[0], ranked[1]
    total = sum(words.values())
    if score < 2 or score < total / 25 or (score - second_score < max(1, score / 12)):
        return None
    return best


def is_supported(locale: str) -> bool:
    return locale.split("-")[0].lower() in LANGUAGES

"""Which names of a document, or of a term, mean the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from treatments.serving.search.index.synonym import Source
from treatments.serving.search.text.words import clean, words

LONGEST = 255
# A plain meaning of so many words is another name; a longer one is an explanation.
WORDS_OF_A_NAME = 4


def names_of_document(document_type: str, document: Mapping[str, Any]) -> tuple[Source, list[str]] | None:
    """None for documents whose other names, if any, are not known."""
    name = str(document.get("name", ""))
    if document_type == "treatment":
        return Source.TREATMENT, [name, *document.get("also_known_as", ())]
    if document_type == "condition":
        return Source.CONDITION, [name, str(document.get("medical_name", ""))]
    return None


def names_of_term(term: str, plain_meaning: str, language: str) -> list[str]:
    """The term, and what lay people call it: “spider veins; thread veins”."""
    meanings = (meaning.strip(" .") for meaning in plain_meaning.split(";"))
    return [term, *(meaning for meaning in meanings if 0 < _count(meaning, language) <= WORDS_OF_A_NAME)]


def by_stems(names: Sequence[str], language: str) -> dict[str, str]:
    """Each name once, by its stems. Empty where there is but one: it is no synonym."""
    found: dict[str, str] = {}
    for name in names:
        stems = stems_of(name, language)
        if stems:
            found.setdefault(stems, name.strip()[:LONGEST])
    return found if len(found) > 1 else {}


def stems_of(name: str, language: str) -> str:
    return " ".join(word.stem for word in words(clean(name), language))[:LONGEST]


def _count(name: str, language: str) -> int:
    return sum(1 for _word in words(clean(name), language))

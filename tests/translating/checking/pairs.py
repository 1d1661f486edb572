"""Pairs that a careful translator would write, and the same with one planted error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from treatments.translating.checking import Pair, Term

FOLDER = Path(__file__).parent / "corpus"
LOCALES = ("fr", "de", "es", "ar")
# Written after the checks were, and never looked at while they were tuned.
LATER = ("heldout", "second")
# What may not be overlooked, whatever else is.
HARMFUL = {"number", "decimal", "range", "frequency", "unit", "negation"}


@dataclass(frozen=True)
class Record:
    """``pair`` is right; ``wrong`` has an error of the kind ``planted``."""

    pair: Pair
    wrong: Pair
    planted: str


def records() -> Iterator[Record]:
    common = {locale: _load(locale) for locale in LOCALES}
    for locale, of_locale in common.items():
        for entry in (*of_locale["held"], *of_locale["dev"]):
            yield _record(entry, locale, of_locale)
    for name in LATER:
        for locale, entries in _load(name).items():
            yield from (_record(entry, locale, common[locale]) for entry in entries)


def _load(name: str) -> Any:
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))


def _record(entry: Any, locale: str, common: Any) -> Record:
    kind, words, other = entry["planted"]
    assert entry["target"].count(words) >= 1, entry
    pair = Pair(
        source=entry["source"],
        target=entry["target"],
        source_language=entry.get("from", "en"),
        target_language=entry.get("to", locale),
        terms=tuple(Term(term, tuple(renderings)) for term, renderings in common["terms"]),
        protected=tuple(common["protected"]),
    )
    return Record(pair, replace(pair, target=pair.target.replace(words, other, 1)), kind)

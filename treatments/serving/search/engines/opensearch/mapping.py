"""The index, and what it holds of each head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC
from typing import Any

from treatments.publishing.ledger.head import HeadTerm
from treatments.serving.search.index.analysis import WEIGHTS, analyse
from treatments.serving.search.index.entry import SearchEntry

# The fields of words, in the order of the weights A to D, and how much each counts.
FIELDS = {"names": 10, "summary": 5, "sections": 2, "passing": 1}
_WORDS = {"type": "text", "analyzer": "whitespace", "norms": True}
_CODE = {"type": "keyword"}
INDEX: Mapping[str, Any] = {
    "mappings": {
        "dynamic": "strict",
        "properties": {
            **dict.fromkeys(FIELDS, _WORDS),
            **dict.fromkeys(("key", "locale", "type", "kind", "name", "condition", "body_site"), _CODE),
            "translations": _CODE,
            "head": {"type": "long"},
            "expires_at": {"type": "date"},
        },
    }
}


def documents(entries: Iterable[SearchEntry]) -> Iterable[tuple[int, dict[str, Any]]]:
    """By the id of the head. ``translations``: every locale in which the document is live."""
    entries = list(entries)
    terms: dict[int, list[tuple[str, str]]] = {entry.pk: [] for entry in entries}
    for term in HeadTerm.objects.filter(head__in=list(terms)):
        terms[term.head_id].append((term.name, term.value))
    locales: dict[Any, list[str]] = {}
    keys = {entry.key for entry in entries}
    for key, locale in SearchEntry.objects.filter(key__in=keys).values_list("key", "locale"):
        locales.setdefault(key, []).append(locale)
    for entry in entries:
        yield entry.pk, _document(entry, terms[entry.pk], sorted(locales.get(entry.key, ())))


def _document(entry: SearchEntry, terms: list[tuple[str, str]], locales: list[str]) -> dict[str, Any]:
    return {
        "head": entry.pk,
        "key": str(entry.key),
        "locale": entry.locale,
        "translations": locales,
        "type": entry.type,
        "kind": entry.kind,
        "name": entry.name_stems,
        "expires_at": entry.expires_at.astimezone(UTC).isoformat() if entry.expires_at else None,
        "condition": sorted({value for name, value in terms if name in ("condition", "about")}),
        "body_site": sorted(value for name, value in terms if name == "body_site"),
        **_words(entry),
    }


def _words(entry: SearchEntry) -> dict[str, str]:
    """Words in their order, and behind them the compounds."""
    analysis = analyse(entry.texts, entry.locale)
    texts = {}
    for field, weight in zip(FIELDS, WEIGHTS, strict=True):
        tokens = analysis[weight]
        parts = [part.stem for token in tokens for part in token.parts]
        texts[field] = " ".join(parts + [token.joined.stem for token in tokens if token.joined])
    return texts

"""An expression as the query of a search server."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from typing import Any

from treatments.serving.search.engines.engine import InLocale, Search
from treatments.serving.search.engines.opensearch.mapping import FIELDS
from treatments.serving.search.questions.expression import Expression, Group, Slot

Query = dict[str, Any]
EVERYWHERE = tuple(f"{field}^{boost}" for field, boost in FIELDS.items())
IN_NAMES = ("names",)
# More than any text scores: a name goes before a text.
TIER = 1000


def search_query(search: Search) -> Query:
    return _any_of([_in_locale(search, wanted) for wanted in search.locales])


def _in_locale(search: Search, wanted: InLocale) -> Query:
    expression = wanted.expression
    is_name = _constant({"terms": {"name": list(expression.names)}}, 2 * TIER)
    in_names = _constant(_words(expression, IN_NAMES), TIER)
    excluded = [_group(group, EVERYWHERE) for group in expression.excluded]
    better = [{"terms": {"translations": list(wanted.before)}}] if wanted.before else []
    return {
        "bool": {
            "filter": _filters(search, wanted),
            "must": [_words(expression, EVERYWHERE)],
            "should": [is_name, in_names],
            "must_not": [*excluded, *better],
        }
    }


def _filters(search: Search, wanted: InLocale) -> list[Query]:
    now = search.now.astimezone(UTC).isoformat()
    never_ends = {"bool": {"must_not": [{"exists": {"field": "expires_at"}}]}}
    filters: list[Query] = [
        {"term": {"locale": wanted.locale}},
        _any_of([never_ends, {"range": {"expires_at": {"gt": now}}}]),
    ]
    for field in ("type", "kind", "condition", "body_site"):
        if (value := getattr(search, field)) is not None:
            filters.append({"term": {field: value}})
    return filters


def _words(expression: Expression, fields: Sequence[str]) -> Query:
    slots = [_slot(slot, fields) for slot in expression.slots]
    return {"bool": {"should": slots, "minimum_should_match": expression.least}}


def _slot(slot: Slot, fields: Sequence[str]) -> Query:
    return {"dis_max": {"queries": [_group(group, fields) for group in slot]}}


def _group(group: Group, fields: Sequence[str]) -> Query:
    if group.adjacent:
        return _match(" ".join(group.stems), fields, "phrase")
    return {"bool": {"must": [_match(stem, fields, "best_fields") for stem in group.stems]}}


def _match(words: str, fields: Sequence[str], how: str) -> Query:
    return {"multi_match": {"query": words, "fields": list(fields), "type": how}}


def _any_of(queries: list[Query]) -> Query:
    return {"bool": {"should": queries, "minimum_should_match": 1}}


def _constant(query: Query, boost: int) -> Query:
    return {"constant_score": {"filter": query, "boost": boost}}

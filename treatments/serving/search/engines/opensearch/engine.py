"""Search by a server beside the database. It follows the database: after each commit, by the task queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction
from django_tasks import task

from treatments.conf import conf
from treatments.publishing.ledger.head import Head
from treatments.serving.search.engines.engine import FacetCount, Match, Search
from treatments.serving.search.engines.opensearch import server
from treatments.serving.search.engines.opensearch.mapping import INDEX, documents
from treatments.serving.search.engines.opensearch.query import search_query
from treatments.serving.search.index.analysis import Analysis
from treatments.serving.search.index.entry import SearchEntry

FACETS = ("condition", "body_site", "kind", "type")
MOST_VALUES = 1000
MOST_LOCALES = 50
# How far into its results a server looks, unless told otherwise.
DEEPEST = 10_000


class OpenSearchEngine:
    def write(self, entries: Iterable[tuple[SearchEntry, Analysis]]) -> None:
        follow(entry.key for entry, _analysis in entries)

    def remove(self, head: Head) -> None:
        follow([head.key])

    def clear(self) -> None:
        transaction.on_commit(_make_index)

    def finish(self) -> None:
        """The tasks end when they end."""

    def page(self, search: Search, offset: int, limit: int) -> list[Match]:
        limit = min(limit, DEEPEST - offset)
        if limit <= 0:
            return []
        body = {
            "query": search_query(search),
            "from": offset,
            "size": limit,
            "sort": [{"_score": "desc"}, {"head": "asc"}],
            "track_scores": True,
            "track_total_hits": False,
            "_source": False,
        }
        found = server.call("POST", "/_search", body)["hits"]["hits"]
        return [Match(int(hit["_id"]), hit["_score"]) for hit in found]

    def facets(self, search: Search) -> list[FacetCount]:
        example = {"example": {"min": {"field": "head"}}}
        locales = {"locales": {"terms": {"field": "locale", "size": MOST_LOCALES}, "aggs": example}}
        body = {
            "query": search_query(search),
            "size": 0,
            "track_total_hits": False,
            "aggs": {
                facet: {"terms": {"field": facet, "size": MOST_VALUES}, "aggs": locales} for facet in FACETS
            },
        }
        return list(_counts(server.call("POST", "/_search", body)["aggregations"]))


def _counts(aggregations: dict[str, Any]) -> Iterator[FacetCount]:
    for facet in FACETS:
        for value in aggregations[facet]["buckets"]:
            for locale in value["locales"]["buckets"] if value["key"] else ():
                example = int(locale["example"]["value"])
                yield FacetCount(facet, value["key"], locale["key"], locale["doc_count"], example)


def follow(keys: Iterable[Any]) -> None:
    """Once this transaction is committed, bring the server level with the database for these documents."""
    wanted = sorted({str(key) for key in keys})
    transaction.on_commit(lambda: send.using(backend=conf.task_backend).enqueue(wanted))


@task()
def send(keys: list[str]) -> None:
    """In every locale, since each says which others there are. It may run twice, or in another order."""
    entries = list(SearchEntry.objects.filter(key__in=keys))
    live = {entry.pk for entry in entries}
    gone = [pk for pk in Head.objects.filter(key__in=keys).values_list("pk", flat=True) if pk not in live]
    lines: list[dict[str, Any]] = [{"delete": {"_id": str(pk)}} for pk in gone]
    for pk, document in documents(entries):
        lines += [{"index": {"_id": str(pk)}}, document]
    if lines:
        server.bulk(lines)


def _make_index() -> None:
    server.call("DELETE", "", may_be_missing=True)
    server.call("PUT", "", INDEX)

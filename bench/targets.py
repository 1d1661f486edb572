"""What is asked of whom: for each scenario, the addresses at which each target answers the same question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from bench.client.timing import Ask

OURS, CACHED = "this API", "this API, answers cached"
V2, V3, NAIVE = "Wagtail API v2", "Wagtail API v3", "naive ViewSet"
QUERY, FIRST = "view, one query", "one query, first middleware"
MEMORY, BARE = "view, bytes in memory", "bare WSGI, bytes in memory"
TARGETS = (OURS, CACHED, V2, V3, NAIVE, QUERY, FIRST, MEMORY, BARE)
CEILINGS = {QUERY: "query", FIRST: "first", MEMORY: "memory", BARE: "bare"}

SCENARIOS = {
    "detail": "one document",
    "304": "one document that the client has",
    "list-20": "a list of 20 whole documents",
    "list-100": "a list of 100 whole documents",
    "deep": "20 whole documents from the last tenth of the list",
    "search": "a search for a word",
    "changes": "100 changes, without their documents",
}
LIST_PAGES = 5


class NotAvailable(Exception):
    """This target has no such thing. The message says so in a few words."""


Fetch = Callable[[str], Any]


@dataclass(frozen=True)
class Questions:
    """``fetch`` asks the running server for JSON: cursors are not to be guessed."""

    samples: Mapping[str, Any]
    fetch: Fetch

    def asks(self, scenario: str, target: str) -> list[Ask]:
        if target in CEILINGS:
            return [Ask(path) for path in self._ceiling(scenario, CEILINGS[target])]
        makers: dict[str, Callable[[str], Iterator[str]]] = {
            OURS: self._ours,
            CACHED: self._ours,
            V2: self._v2,
            V3: self._v3,
            NAIVE: self._naive,
        }
        return [Ask(path) for path in makers[target](scenario)]

    def _ours(self, scenario: str) -> Iterator[str]:
        root = "/api/v1"
        match scenario:
            case "detail" | "304":
                for locale, document in self._documents():
                    yield f"{root}/treatments/{document['slug']}/?locale={locale}"
            case "list-20" | "list-100":
                limit = int(scenario.split("-")[1])
                for locale, found in self.samples["locales"].items():
                    query = urlencode({"locale": locale, "view": "full", "limit": limit})
                    pages = min(LIST_PAGES, found["count"] // limit)
                    yield from self._followed(f"{root}/treatments/?{query}", pages)
            case "deep":
                for locale, found in self.samples["locales"].items():
                    *_, last = self._followed(
                        f"{root}/treatments/?locale={locale}&limit=100", found["count"] * 9 // 1000 + 1
                    )
                    yield last.replace("limit=100", "limit=20&view=full")
            case "search":
                for locale, word in self._queries():
                    yield f"{root}/search/?{urlencode({'q': word, 'locale': locale})}"
            case "changes":
                yield from self._followed(f"{root}/changes/?limit=100", LIST_PAGES)

    def _followed(self, path: str, pages: int) -> Iterator[str]:
        """An address, and those of the pages behind it."""
        for _ in range(pages):
            yield path
            following = self.fetch(path).get("next")
            if not following:
                return
            path = "/" + following.split("/", 3)[3]

    def _v2(self, scenario: str) -> Iterator[str]:
        root = "/api/v2/pages"
        match scenario:
            case "detail":
                yield from (f"{root}/{document['page_id']}/" for _locale, document in self._documents())
            case "304":
                raise NotAvailable("sends no ETag")
            case "changes":
                # The nearest that it has: what was published last. What was withdrawn is not there.
                query = {"type": "treatments.TreatmentPage", "order": "-first_published_at", "limit": 100}
                yield from (f"{root}/?{urlencode({**query, 'offset': 100 * n})}" for n in range(LIST_PAGES))
            case _:
                yield from (f"{root}/?{query}" for query in self._wagtail_lists(scenario, {"fields": "*"}))

    def _v3(self, scenario: str) -> Iterator[str]:
        root = "/api/v3/pages"
        match scenario:
            case "detail":
                yield from (f"{root}/{document['page_id']}/" for _locale, document in self._documents())
            case "304":
                raise NotAvailable("sends no ETag")
            case "changes":
                raise NotAvailable("no such order")
            case _:
                # Its lists have no choice of fields: title, slug and the like, and no content.
                yield from (f"{root}/?{query}" for query in self._wagtail_lists(scenario, {}))

    def _wagtail_lists(self, scenario: str, full: dict[str, str]) -> Iterator[str]:
        for locale, found in self.samples["locales"].items():
            query: dict[str, Any] = {"type": "treatments.TreatmentPage", "locale": locale}
            match scenario:
                case "deep":
                    yield urlencode({**query, **full, "limit": 20, "offset": found["count"] * 9 // 10})
                case "search":
                    for word in found["queries"]:
                        yield urlencode({**query, "search": word, "limit": 20})
                case _:
                    limit = int(scenario.split("-")[1])
                    for page in range(min(LIST_PAGES, found["count"] // limit)):
                        yield urlencode({**query, **full, "limit": limit, "offset": limit * page})

    def _naive(self, scenario: str) -> Iterator[str]:
        root = "/bench/naive/treatments"
        match scenario:
            case "detail":
                for locale, document in self._documents():
                    yield f"{root}/{document['slug']}/?locale={locale}"
            case "list-20" | "list-100" | "deep":
                for locale, found in self.samples["locales"].items():
                    deep = scenario == "deep"
                    offset = found["count"] * 9 // 10 if deep else 0
                    limit = 20 if deep else scenario.split("-")[1]
                    yield f"{root}/?{urlencode({'locale': locale, 'limit': limit, 'offset': offset})}"
            case _:
                raise NotAvailable("has none")

    def _ceiling(self, scenario: str, name: str) -> Iterator[str]:
        root = f"/bench/{name}"
        match scenario:
            case "detail" | "304":
                for locale, document in self._documents():
                    yield f"{root}/detail/{locale}/{quote(document['slug'])}/"
            case "list-20" | "list-100":
                limit = scenario.split("-")[1]
                yield from (f"{root}/list/{locale}/{limit}/" for locale in self.samples["locales"])
            case _:
                raise NotAvailable("has none")

    def _documents(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The locales in turn."""
        locales = self.samples["locales"]
        of_each = ([(code, row) for row in found["documents"]] for code, found in locales.items())
        for row in zip(*of_each, strict=False):
            yield from row

    def _queries(self) -> Iterator[tuple[str, str]]:
        for locale, found in self.samples["locales"].items():
            yield from ((locale, word) for word in found["queries"])

"""The list of a collection."""

from __future__ import annotations

from functools import cached_property
from json import dumps
from typing import Any

from django.http import HttpRequest, QueryDict
from django.http.response import HttpResponseBase

from treatments.serving.api import problems
from treatments.serving.api.caching import etag_of_all, say_modified
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.content import CONTENT_PARAMETERS, VIEW, Content
from treatments.serving.api.filters import conditions
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.ordering import CURSOR, NAMES, Keyset
from treatments.serving.api.parameters import Parameter, Query
from treatments.serving.api.values import choice, whole_number
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.heads.envelope import envelope
from treatments.serving.heads.listing import Listed, ListWanted, list_heads
from treatments.serving.heads.row import moment_of

LIMIT = whole_number("limit", "How many at most.", 1, 100, 20)
PROBLEMS = (
    problems.REPEATED_PARAMETER,
    problems.INVALID_VALUE,
    problems.UNKNOWN_FIELD,
    problems.INVALID_CURSOR,
)


class ListView(ReadView):
    collection: Collection = TREATMENTS

    @cached_property
    def ordering(self) -> Parameter[str]:
        description = (
            "The order; with a minus sign, backwards. `published_at` is the moment of the edition, "
            "`date_published` "
            "the day of first publication. Documents without a next review come last either way."
        )
        return choice("ordering", description, NAMES, self.collection.default_ordering)

    @cached_property
    def parameters(self) -> list[Parameter[Any]]:  # type: ignore[override]
        filters = [each.parameter for each in self.collection.filters]
        return [*LOCALE_PARAMETERS, VIEW, *CONTENT_PARAMETERS, *filters, self.ordering, CURSOR, LIMIT]

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"list_{self.collection.name}",
            f"Published {self.collection.name}",
            f"Each of the {self.collection.name} once, in the first locale of the chain that has it.",
            self.collection.name,
            self.collection.listing,
            headers=("Content-Language", "Last-Modified", "Link"),
            problems=PROBLEMS,
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponseBase:
        content, locale = Content.viewed(query, self.collection), RequestedLocale.of(query)
        keyset = Keyset(self.collection.name, query[self.ordering])
        wanted = ListWanted(
            types=(self.collection.document_type,),
            chain=locale.chain,
            order=keyset.order,
            limit=query[LIMIT],
            content=content.column,
            conditions=conditions(self.collection.filters, query, locale),
            after=keyset.after(query[CURSOR]),
        )
        listed = list_heads(wanted)
        following = with_cursor(request, keyset.cursor(listed.after)) if listed.after else None
        return list_response(listed, following, locale.code, content, f"{self.collection.name}-list")


def list_response(
    listed: Listed, following: str | None, locale: str, content: Content, tag: str
) -> HttpResponseBase:
    """``following``: where the list goes on. The ETag is that of the editions, so that nobody has to hash
    their text."""
    results = ",".join(envelope(row, locale, content.of(row.content or "")) for row in listed.rows)
    body = f'{{"next":{dumps(following, ensure_ascii=False)},"results":[{results}]}}'
    response = json_response(body, locale)
    response.headers["ETag"] = etag_of_all([*(row.hash for row in listed.rows), following or ""])
    response.headers["Cache-Tag"] = f"{tag},locale-{locale}"
    say_modified(response, max((moment_of(row.published_at) for row in listed.rows), default=None))
    if following:
        response.headers["Link"] = f'<{following}>; rel="next"'
    return response


def with_cursor(request: HttpRequest, cursor: str) -> str:
    parameters: QueryDict = request.GET.copy()
    parameters["cursor"] = cursor
    return request.build_absolute_uri(f"{request.path}?{parameters.urlencode()}")

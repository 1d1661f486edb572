"""The list of a collection."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict

from treatments.serving.api import problems
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.content import CONTENT_PARAMETERS, VIEW, Content
from treatments.serving.api.envelopes import envelope
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.ordering import ORDERINGS, Keyset
from treatments.serving.api.parameters import Parameter, Query
from treatments.serving.api.published_pages import PublishedPages
from treatments.serving.api.values import choice, whole_number
from treatments.serving.api.views.base import ReadView, json_response

CURSOR: Parameter[str | None] = Parameter(
    "cursor",
    "Where to go on: it stands in `next`, and means nothing by itself.",
    lambda: {"type": "string", "minLength": 1},
    str,
    None,
)
LIMIT = whole_number("limit", "How many at most.", 1, 100, 20)


class ListView(ReadView):
    collection: Collection = TREATMENTS

    @cached_property
    def ordering(self) -> Parameter[str]:
        description = (
            "The order; with a minus sign, backwards. Pages without a next review come last either way."
        )
        return choice("ordering", description, ORDERINGS, self.collection.default_ordering)

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
            headers=("Content-Language", "Link"),
            problems=(
                problems.REPEATED_PARAMETER,
                problems.INVALID_VALUE,
                problems.UNKNOWN_FIELD,
                problems.INVALID_CURSOR,
            ),
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponse:
        content = Content.viewed(query, self.collection)
        locale = RequestedLocale.of(query)
        published = PublishedPages(locale)
        pages: Any = published.best(self.collection.document_type)
        for each in self.collection.filters:
            if each.parameter in query:
                pages = each.narrow(pages, query[each.parameter], published)
        keyset = Keyset(self.collection.document_type, query[self.ordering])
        found, cursor = keyset.page(pages.specific(), query[CURSOR], query[LIMIT])
        following = _with_cursor(request, cursor) if cursor else None
        results = [envelope(page, locale, content) for page in found]
        response = json_response({"next": following, "results": results}, locale.code)
        if following:
            response.headers["Link"] = f'<{following}>; rel="next"'
        return response


def _with_cursor(request: HttpRequest, cursor: str) -> str:
    parameters: QueryDict = request.GET.copy()
    parameters["cursor"] = cursor
    return request.build_absolute_uri(f"{request.path}?{parameters.urlencode()}")

"""All that is published in a locale, as a stream: to begin a copy with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from rest_framework.renderers import BaseRenderer

from treatments.serving.api import answers, problems
from treatments.serving.api.caching import etag_of_all
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.types import types
from treatments.serving.api.views.base import ReadView
from treatments.serving.api.views.changes import TYPE, cursor_of
from treatments.serving.heads import feed
from treatments.serving.heads.envelope import envelope
from treatments.serving.heads.listing import ListWanted, Order, list_heads
from treatments.serving.heads.sql import fetch, readable

ROWS_AT_ONCE = 100


class Ndjson(BaseRenderer):
    media_type = "application/x-ndjson"
    format = "ndjson"


class ExportView(ReadView):
    renderer_classes = (Ndjson,)
    parameters = (*LOCALE_PARAMETERS, TYPE)
    operation = Operation(
        "export",
        "Everything at once",
        "Every published document in its envelope, one on each line (NDJSON), each in the first locale of "
        "the chain that "
        "has it. `Treatments-Cursor` is where `/changes/` goes on from: read the header first, and what "
        "is published "
        "while you read comes in the feed. An answer that was cut off ends without a line break.",
        "changes",
        answers.AnyEnvelope,
        headers=("Content-Language", "Link", "Treatments-Cursor"),
        problems=(problems.REPEATED_PARAMETER, problems.INVALID_VALUE),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        locale = RequestedLocale.of(query)
        only = query[TYPE]
        wanted = [only] if only else types()
        # Before the documents: what is published meanwhile is in both, and applying it twice does no harm.
        mark = feed.tip()
        response: HttpResponseBase
        if request.method == "HEAD":
            response = HttpResponse(content_type=Ndjson.media_type)
        else:
            response = StreamingHttpResponse(_lines(locale, wanted), content_type=Ndjson.media_type)
        changes = request.build_absolute_uri(reverse("treatments_api:changes"))
        response.headers["Treatments-Cursor"] = cursor_of(mark)
        response.headers["Link"] = f'<{changes}?cursor={cursor_of(mark)}>; rel="next"'
        response.headers["Content-Language"] = locale.code
        response.headers["ETag"] = etag_of_all([mark.hash, str(_readable_heads()), locale.code, *wanted])
        response.headers["Cache-Tag"] = f"export,locale-{locale.code}"
        return response


def _lines(locale: RequestedLocale, wanted: list[str]) -> Iterator[str]:
    for document_type in wanted:
        after = None
        while True:
            listed = list_heads(
                ListWanted((document_type,), locale.chain, Order("order_name"), ROWS_AT_ONCE, after=after)
            )
            for row in listed.rows:
                yield f"{envelope(row, locale.code, row.content or '')}\n"
            after = listed.after
            if after is None:
                break


def _readable_heads() -> int:
    """A document that expires leaves without an edition."""
    is_readable = readable()
    rows = fetch(f"SELECT COUNT(*) FROM treatments_head h WHERE {is_readable.text}", is_readable.values)
    return int(rows[0][0])

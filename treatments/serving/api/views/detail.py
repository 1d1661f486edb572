"""One document, now or as it was."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from treatments.serving.api import problems
from treatments.serving.api.caching import etag_of, known_hashes, not_modified, say_modified
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.content import CONTENT_PARAMETERS, Content
from treatments.serving.api.documents import found, missing, wanted
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import InvalidValue, Parameter, Query, invalid_value
from treatments.serving.api.problems import Problem
from treatments.serving.api.values import read_instant
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.heads.envelope import envelope
from treatments.serving.heads.finding import find, find_as_of
from treatments.serving.heads.row import Row, key_of, moment_of

AS_OF: Parameter[datetime | None] = Parameter(
    "as_of",
    "The edition that was live at a moment (RFC 3339, with its offset), byte for byte as it was answered "
    "then. Of "
    "what can be read today: who withdraws a text withdraws its history.",
    lambda: {"type": "string", "format": "date-time"},
    read_instant,
    None,
)
PATH_PARAMETERS = {"slug_or_id": "The slug in a locale of the chain, or the id, which no locale changes."}
PROBLEMS = (
    problems.REPEATED_PARAMETER,
    problems.INVALID_VALUE,
    problems.NOT_FOUND,
    problems.NOT_IN_LOCALE,
    problems.WITHDRAWN,
    problems.WITHHELD,
)


class DetailView(ReadView):
    collection: Collection = TREATMENTS
    parameters = (*LOCALE_PARAMETERS, *CONTENT_PARAMETERS, AS_OF)

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"get_{self.collection.document_type}",
            f"One {self.collection.document_type}",
            "The whole document, in the first locale of the chain that has it. A slug of former times, "
            "and a document "
            "that was replaced, answer with a redirect.",
            self.collection.name,
            self.collection.envelope,
            path_parameters=PATH_PARAMETERS,
            headers=("Content-Language", "Last-Modified"),
            problems=(*PROBLEMS, problems.UNKNOWN_FIELD, problems.NOT_YET),
            redirects=True,
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        content, locale = Content.whole(query, self.collection), RequestedLocale.of(query)
        moment = query[AS_OF]
        if moment is None:
            known = known_hashes(request)
            row = found(request, self.collection, kwargs["slug_or_id"], locale, known_hashes=known)
        else:
            row = self._as_of(request, kwargs["slug_or_id"], locale, moment)
        if row.content is None:
            return not_modified(self.finish(request, _with_headers(json_response("{}"), row)))
        body = envelope(row, locale.code, content.of(row.content))
        return _with_headers(json_response(body, row.locale), row)

    def _as_of(self, request: HttpRequest, slug_or_id: str, locale: RequestedLocale, moment: datetime) -> Row:
        if moment > timezone.now():
            raise invalid_value(AS_OF.name, InvalidValue(f"{moment.isoformat()} lies in the future."))
        asked = wanted(self.collection, slug_or_id, locale)
        row = find_as_of(asked, moment)
        if row is not None:
            return row
        now = find(asked)
        if now is None or not now.is_readable:
            raise missing(request, self.collection, slug_or_id, locale, now)
        detail = f"“{slug_or_id}” was not published at {moment.isoformat()}."
        raise Problem(problems.NOT_YET, detail, parameter=AS_OF.name)


def _with_headers(response: HttpResponseBase, row: Row) -> HttpResponseBase:
    response.headers["ETag"] = etag_of(row.hash)
    response.headers["Cache-Tag"] = f"{row.type},{row.type}-{key_of(row.key)},locale-{row.locale}"
    say_modified(response, moment_of(row.published_at))
    return response

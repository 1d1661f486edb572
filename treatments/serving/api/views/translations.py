"""One document in every locale in which it is published."""

from __future__ import annotations

from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import answers
from treatments.serving.api.caching import etag_of_all, say_modified
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.documents import found
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.detail import PATH_PARAMETERS, PROBLEMS
from treatments.serving.heads.envelope import edition
from treatments.serving.heads.history import in_every_locale
from treatments.serving.heads.row import Row, key_of, moment_of


class TranslationsView(ReadView):
    collection: Collection = TREATMENTS
    parameters = LOCALE_PARAMETERS

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"list_{self.collection.document_type}_translations",
            f"One {self.collection.document_type} in every locale",
            "Where each is published, its edition, and which of its sections are stale: their source has "
            "changed since "
            "they were translated.",
            self.collection.name,
            answers.TranslationList,
            path_parameters=PATH_PARAMETERS,
            headers=("Last-Modified",),
            problems=PROBLEMS,
            redirects=True,
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        head = found(request, self.collection, kwargs["slug_or_id"], RequestedLocale.of(query), summary=True)
        rows = in_every_locale(key_of(head.key), self.collection.document_type)
        results = ",".join(_translation(row) for row in rows)
        body = f'{{"id":"{key_of(head.key)}","type":"{head.type}","results":[{results}]}}'
        response = json_response(body)
        response.headers["ETag"] = etag_of_all(row.hash for row in rows)
        response.headers["Cache-Tag"] = f"{head.type},{head.type}-{key_of(head.key)}"
        say_modified(response, max(moment_of(row.published_at) for row in rows))
        return response


def _translation(row: Row) -> str:
    where = dumps({"locale": row.locale, "slug": row.slug, "url": row.url}, ensure_ascii=False)[1:-1]
    return f'{{{where},"edition":{edition(row)},"translation":{row.translation}}}'

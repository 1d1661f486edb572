"""One document of a collection."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.http import http_date
from wagtail.models import Page

from treatments.serving.api import problems
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.content import CONTENT_PARAMETERS, Content
from treatments.serving.api.envelopes import envelope
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.problems import Problem, listed
from treatments.serving.api.published_pages import PublishedPages
from treatments.serving.api.views.base import ReadView, json_response


class DetailView(ReadView):
    collection: Collection = TREATMENTS
    parameters = (*LOCALE_PARAMETERS, *CONTENT_PARAMETERS)

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"get_{self.collection.document_type}",
            f"One {self.collection.document_type}",
            "The whole document, in the first locale of the chain that has it.",
            self.collection.name,
            self.collection.envelope,
            path_parameters={
                "slug_or_id": "The slug in a locale of the chain, or the id, which no locale changes."
            },
            headers=("Content-Language", "Last-Modified"),
            problems=(
                problems.REPEATED_PARAMETER,
                problems.INVALID_VALUE,
                problems.UNKNOWN_FIELD,
                problems.NOT_FOUND,
                problems.NOT_IN_LOCALE,
            ),
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponse:
        content = Content.whole(query, self.collection)
        locale = RequestedLocale.of(query)
        page = self._find(kwargs["slug_or_id"], locale).specific
        response = json_response(envelope(page, locale, content), page.locale.language_code)
        if page.last_published_at:
            response.headers["Last-Modified"] = http_date(page.last_published_at.timestamp())
        return response

    def _find(self, slug_or_id: str, locale: RequestedLocale) -> Page:
        document_type = self.collection.document_type
        page = PublishedPages(locale).find(slug_or_id, document_type) if "\0" not in slug_or_id else None
        if page is not None:
            return page
        chain = listed(locale.chain)
        if not locale.may_fall_back:
            elsewhere = PublishedPages(RequestedLocale(locale.code, True)).find(slug_or_id, document_type)
            if elsewhere is not None:
                known = [elsewhere.locale.language_code]
                detail = f"The {document_type} “{slug_or_id}” is not published in {chain}."
                raise Problem(problems.NOT_IN_LOCALE, detail, parameter="fallback", known=known)
        detail = f"No {document_type} is published with the slug or id “{slug_or_id}” in {chain}."
        raise Problem(problems.NOT_FOUND, detail)

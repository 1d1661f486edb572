"""One clinic."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import problems
from treatments.serving.api.caching import etag_of, say_modified
from treatments.serving.api.clinics.answers import ClinicEnvelope
from treatments.serving.api.clinics.content import chosen
from treatments.serving.api.clinics.finding import found
from treatments.serving.api.clinics.rows import clinic_envelope
from treatments.serving.api.content import FIELDS
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.heads.row import key_of, moment_of

PATH_PARAMETERS = {"slug_or_id": "The slug, or the id, which never changes; both the same in every locale."}
PROBLEMS = (
    problems.REPEATED_PARAMETER,
    problems.INVALID_VALUE,
    problems.UNKNOWN_FIELD,
    problems.NOT_FOUND,
    problems.NOT_IN_LOCALE,
    problems.WITHHELD,
)


class ClinicView(ReadView):
    parameters = (*LOCALE_PARAMETERS, FIELDS)
    operation = Operation(
        "get_clinic",
        "One clinic",
        "Where it is, when it is open, how to reach it, and what to do in an emergency. Its words are those "
        "of the first locale of the chain that has it; its facts are the same in all.",
        "clinics",
        ClinicEnvelope,
        path_parameters=PATH_PARAMETERS,
        headers=("Content-Language", "Last-Modified"),
        problems=PROBLEMS,
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        content, locale = chosen(query), RequestedLocale.of(query)
        row = found(kwargs["slug_or_id"], locale)
        response = json_response(clinic_envelope(row, locale.code, content.of(row.content)), row.locale)
        response.headers["ETag"] = etag_of(row.hash)
        response.headers["Cache-Tag"] = f"clinic,clinic-{key_of(row.key)},locale-{row.locale}"
        say_modified(response, moment_of(row.changed_at))
        return response

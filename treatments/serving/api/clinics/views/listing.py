"""The list of clinics."""

from __future__ import annotations

from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api.caching import etag_of_all, say_modified
from treatments.serving.api.clinics.answers import ClinicList
from treatments.serving.api.clinics.content import chosen
from treatments.serving.api.clinics.filters import FILTERS
from treatments.serving.api.clinics.listing import ClinicsWanted, list_clinics
from treatments.serving.api.clinics.rows import clinic_envelope
from treatments.serving.api.content import FIELDS
from treatments.serving.api.filters import conditions
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.ordering import CURSOR, Keyset
from treatments.serving.api.parameters import Query
from treatments.serving.api.values import choice
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.listing import LIMIT, PROBLEMS, with_cursor
from treatments.serving.heads.row import moment_of

ORDERING = choice("ordering", "The order; with a minus sign, backwards.", ("name", "-name"), "name")


class ClinicListView(ReadView):
    parameters = (
        *LOCALE_PARAMETERS,
        FIELDS,
        *(each.parameter for each in FILTERS),
        ORDERING,
        CURSOR,
        LIMIT,
    )
    operation = Operation(
        "list_clinics",
        "Published clinics",
        "Each clinic once, in the first locale of the chain that has it.",
        "clinics",
        ClinicList,
        headers=("Content-Language", "Last-Modified", "Link"),
        problems=PROBLEMS,
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        content, locale = chosen(query), RequestedLocale.of(query)
        keyset = Keyset("clinics", query[ORDERING])
        wanted = ClinicsWanted(
            chain=locale.chain,
            order=keyset.order,
            limit=query[LIMIT],
            conditions=conditions(FILTERS, query, locale),
            after=keyset.after(query[CURSOR]),
        )
        listed = list_clinics(wanted)
        following = with_cursor(request, keyset.cursor(listed.after)) if listed.after else None
        results = ",".join(clinic_envelope(row, locale.code, content.of(row.content)) for row in listed.rows)
        body = f'{{"next":{dumps(following, ensure_ascii=False)},"results":[{results}]}}'
        response = json_response(body, locale.code)
        response.headers["ETag"] = etag_of_all([*(row.hash for row in listed.rows), following or ""])
        response.headers["Cache-Tag"] = f"clinics-list,locale-{locale.code}"
        say_modified(response, max((moment_of(row.changed_at) for row in listed.rows), default=None))
        if following:
            response.headers["Link"] = f'<{following}>; rel="next"'
        return response

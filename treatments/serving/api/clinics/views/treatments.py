"""What one clinic offers: each offer side by side with the treatment's own document."""

from __future__ import annotations

from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import filters, problems
from treatments.serving.api.caching import etag_of_all, say_modified
from treatments.serving.api.clinics.answers import OfferedTreatmentList
from treatments.serving.api.clinics.finding import found
from treatments.serving.api.clinics.offering import Offered, OffersWanted, cursor_after, offered, read_cursor
from treatments.serving.api.clinics.rows import ClinicRow, offer_envelope
from treatments.serving.api.clinics.views.detail import PATH_PARAMETERS, PROBLEMS
from treatments.serving.api.collections import TREATMENTS
from treatments.serving.api.content import CONTENT_PARAMETERS, VIEW, Content
from treatments.serving.api.filters import conditions
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.ordering import CURSOR
from treatments.serving.api.parameters import Query
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.listing import LIMIT, with_cursor
from treatments.serving.heads.envelope import envelope
from treatments.serving.heads.row import key_of, moment_of

FILTERS = (filters.KIND, filters.BODY_SITE, filters.CONDITION)


class ClinicTreatmentsView(ReadView):
    parameters = (
        *LOCALE_PARAMETERS,
        VIEW,
        *CONTENT_PARAMETERS,
        *(each.parameter for each in FILTERS),
        CURSOR,
        LIMIT,
    )
    operation = Operation(
        "list_clinic_treatments",
        "What a clinic offers",
        "Each offer beside its treatment, in the clinic's own order. `view`, `fields` and `rich_text` are "
        "about the treatment. An offer before or after its days, and one whose treatment is not published in "
        "the locales of the chain, is left out.",
        "clinics",
        OfferedTreatmentList,
        path_parameters=PATH_PARAMETERS,
        headers=("Content-Language", "Last-Modified", "Link"),
        problems=(*PROBLEMS, problems.INVALID_CURSOR),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        content, locale = Content.viewed(query, TREATMENTS), RequestedLocale.of(query)
        clinic, limit = found(kwargs["slug_or_id"], locale), query[LIMIT]
        wanted = OffersWanted(
            clinic=clinic,
            chain=locale.chain,
            limit=limit,
            content=content.column,
            conditions=conditions(FILTERS, query, locale),
            last=read_cursor(query[CURSOR], clinic),
        )
        rows = offered(wanted)
        page = rows[:limit]
        more = len(rows) > limit
        following = with_cursor(request, cursor_after(clinic, page[-1].offer)) if more else None
        results = ",".join(_result(each, clinic, locale.code, content) for each in page)
        response = json_response(
            f'{{"next":{dumps(following, ensure_ascii=False)},"results":[{results}]}}', locale.code
        )
        _describe(response, clinic, page, following, locale.code)
        return response


def _result(each: Offered, clinic: ClinicRow, requested: str, content: Content) -> str:
    treatment = envelope(each.treatment, requested, content.of(each.treatment.content or ""))
    return f'{{"offer":{offer_envelope(each.offer, clinic, requested)},"treatment":{treatment}}}'


def _describe(
    response: HttpResponseBase, clinic: ClinicRow, page: list[Offered], following: str | None, locale: str
) -> None:
    """Whatever changes a treatment on the page, or leads to another page, changes the ETag."""
    hashes = [part for each in page for part in (each.offer.hash, each.treatment.hash)]
    response.headers["ETag"] = etag_of_all([clinic.locale, *hashes, following or ""])
    response.headers["Cache-Tag"] = f"clinic,clinic-{key_of(clinic.key)},treatments-list,locale-{locale}"
    moments = [clinic.changed_at, *(each.offer.changed_at for each in page)]
    moments += [each.treatment.published_at for each in page]
    say_modified(response, max(map(moment_of, moments)))
    if following:
        response.headers["Link"] = f'<{following}>; rel="next"'

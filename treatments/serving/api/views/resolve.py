"""From any path of a site to what stands there."""

from __future__ import annotations

from json import dumps
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import answers, problems
from treatments.serving.api.caching import etag_of, say_modified
from treatments.serving.api.documents import withheld
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import InvalidValue, Parameter, Query, invalid_value, required
from treatments.serving.api.problems import Problem
from treatments.serving.api.site_paths import Redirection, SitePath, mirrored, read_site_path, redirection
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.heads.envelope import envelope
from treatments.serving.heads.resolving import at_path, current
from treatments.serving.heads.row import Row, is_withheld, key_of, moment_of, withdrawal_of

PATH: Parameter[str | None] = Parameter(
    "path",
    "A path of the site with its locale prefix, `/en/treatments/sclerotherapy/`, or a whole address, "
    "percent-encoded.",
    lambda: {"type": "string", "minLength": 1},
    str,
    None,
    is_required=True,
)


class ResolveView(ReadView):
    parameters = (PATH,)
    operation = Operation(
        "resolve",
        "What stands at a path",
        "The document in its envelope, or where the path leads: a page that moved, was replaced, or has a "
        "redirect that "
        "editors set. What was withdrawn answers with 410 and the reason.",
        "about",
        answers.Resolution,
        headers=("Content-Language", "Last-Modified"),
        problems=(
            problems.MISSING_PARAMETER,
            problems.REPEATED_PARAMETER,
            problems.INVALID_VALUE,
            problems.NOT_FOUND,
            problems.WITHDRAWN,
            problems.WITHHELD,
        ),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        text = required(query, PATH)
        try:
            wanted = read_site_path(text)
        except InvalidValue as error:
            raise invalid_value(PATH.name, error) from error
        found = at_path(wanted.path, wanted.site.pk)
        if found and found.is_readable:
            return _document(found.row, found.row.locale)
        led = redirection(wanted) or (found and _replaced(found.row))
        if led:
            return _redirect(led)
        if mirror := mirrored(wanted):
            return _document(mirror[0].row, mirror[1])
        raise _nothing(wanted, found.row if found else None)


def _document(row: Row, requested: str) -> HttpResponseBase:
    body = f'{{"kind":"document","document":{envelope(row, requested, row.content or "null")}}}'
    response = json_response(body, row.locale)
    response.headers["ETag"] = etag_of(row.hash)
    response.headers["Cache-Tag"] = f"resolve,{row.type}-{key_of(row.key)},locale-{row.locale}"
    say_modified(response, moment_of(row.published_at))
    return response


def _redirect(led: Redirection) -> HttpResponseBase:
    body = {"kind": "redirect", "location": led.location, "is_permanent": led.is_permanent}
    response = json_response(dumps(body, ensure_ascii=False))
    response.headers["Cache-Tag"] = "resolve"
    return response


def _replaced(row: Row) -> Redirection | None:
    target = withdrawal_of(row).get("redirect")
    there = current(UUID(target["id"]), row.locale) if target else None
    return Redirection(there.url, True) if there else None


def _nothing(wanted: SitePath, row: Row | None) -> Problem:
    if row is None:
        return Problem(problems.NOT_FOUND, f"Nothing is published at {wanted.path}.", parameter=PATH.name)
    if is_withheld(row):
        return withheld(row)
    withdrawal = withdrawal_of(row)
    reason = withdrawal.get("reason", "expired")
    explanation = withdrawal.get("explanation", "")
    detail = explanation or f"What stood at {wanted.path} is no longer published."
    known_reason = reason if reason in ("withdrawn", "expired") else "gone"
    return Problem(problems.WITHDRAWN, detail, reason=known_reason, explanation=explanation)

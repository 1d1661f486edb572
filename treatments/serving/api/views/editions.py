"""What was published of one document, and when."""

from __future__ import annotations

import base64
from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import answers, problems
from treatments.serving.api.caching import etag_of, etag_of_all, say_modified
from treatments.serving.api.collections import TREATMENTS, Collection
from treatments.serving.api.documents import found
from treatments.serving.api.locales import LOCALE_PARAMETERS, RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import InvalidValue, Parameter, Query, invalid_value
from treatments.serving.api.problems import Problem
from treatments.serving.api.values import INTEGER, choice, whole_number
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.detail import PATH_PARAMETERS, PROBLEMS
from treatments.serving.api.views.listing import with_cursor
from treatments.serving.heads import history
from treatments.serving.heads.envelope import edition, envelope
from treatments.serving.heads.history import Proof
from treatments.serving.heads.row import Row, key_of, moment_of

LIMIT = whole_number("limit", "How many at most.", 1, 100, 20)


def read_number(value: str) -> int:
    if not INTEGER.fullmatch(value) or int(value) < 1:
        raise InvalidValue(f"“{value}” is not the number of an edition: a whole number from 1.")
    return int(value)


BEFORE: Parameter[int | None] = Parameter(
    "cursor",
    "Only editions before this number.",
    lambda: {"type": "integer", "minimum": 1},
    read_number,
    None,
)
VIEW = choice(
    "view",
    "`edition` for the envelope with its proof; `document` for the stored bytes alone, whose sha256 is in "
    "`Repr-Digest`.",
    ("edition", "document"),
    "edition",
)


class EditionsView(ReadView):
    collection: Collection = TREATMENTS
    parameters = (*LOCALE_PARAMETERS, BEFORE, LIMIT)

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"list_{self.collection.document_type}_editions",
            f"Publication history of one {self.collection.document_type}",
            "Its editions in one locale, newest first, without their content. Each carries the hash of "
            "the edition "
            "before it in the whole ledger.",
            self.collection.name,
            answers.EditionList,
            path_parameters=PATH_PARAMETERS,
            headers=("Content-Language", "Last-Modified", "Link"),
            problems=PROBLEMS,
            redirects=True,
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        row = found(request, self.collection, kwargs["slug_or_id"], RequestedLocale.of(query), summary=True)
        limit = query[LIMIT]
        editions = history.editions(key_of(row.key), row.locale, query[BEFORE], limit)
        shown = editions[:limit]
        following = with_cursor(request, str(shown[-1][0].number)) if len(editions) > limit else None
        results = ",".join(_recorded(each, proof) for each, proof in shown)
        body = (
            f'{{"id":"{key_of(row.key)}","type":"{row.type}","locale":"{row.locale}",'
            f'"next":{dumps(following, ensure_ascii=False)},"results":[{results}]}}'
        )
        response = _described(json_response(body, row.locale), row)
        response.headers["ETag"] = etag_of_all([*(each.hash for each, _proof in shown), following or ""])
        if following:
            response.headers["Link"] = f'<{following}>; rel="next"'
        return response


class EditionView(ReadView):
    collection: Collection = TREATMENTS
    parameters = (*LOCALE_PARAMETERS, VIEW)

    @property
    def operation(self) -> Operation:  # type: ignore[override]
        return Operation(
            f"get_{self.collection.document_type}_edition",
            f"One edition of one {self.collection.document_type}",
            "As it was published, byte for byte, with what proves it. The sha256 is that of `content` in "
            "canonical form: "
            "keys sorted, no spaces, UTF-8 (RFC 8785).",
            self.collection.name,
            self.collection.edition,
            path_parameters={**PATH_PARAMETERS, "number": "Of the edition, counted from 1 in each locale."},
            headers=("Content-Language", "Last-Modified", "Repr-Digest"),
            problems=PROBLEMS,
            redirects=True,
        )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        locale = RequestedLocale.of(query)
        head = found(request, self.collection, kwargs["slug_or_id"], locale, summary=True)
        number = _number(kwargs["number"])
        recorded = history.edition(key_of(head.key), head.locale, number)
        if recorded is None:
            detail = (
                f"“{kwargs['slug_or_id']}” has {head.number} editions in {head.locale}, and none is {number}."
            )
            raise Problem(problems.NOT_FOUND, detail)
        row, proof = recorded
        if query[VIEW] == "document":
            if not row.content:
                raise Problem(
                    problems.WITHDRAWN,
                    f"Edition {number} is a withdrawal: it has no document.",
                    reason="gone",
                )
            response = _described(json_response(row.content, row.locale), row)
            digest = base64.b64encode(bytes.fromhex(row.sha256)).decode()
            response.headers["Repr-Digest"] = f"sha-256=:{digest}:"
            return response
        whole = envelope(row, locale.code, row.content or "null")
        return _described(json_response(f"{whole[:-1]},{_proof(row, proof)}}}", row.locale), row)


def _number(text: str) -> int:
    try:
        return read_number(text)
    except InvalidValue as error:
        raise invalid_value("number", error) from error


def _recorded(row: Row, proof: Proof) -> str:
    return f'{{"edition":{edition(row)},{_proof(row, proof)}}}'


def _proof(row: Row, proof: Proof) -> str:
    return (
        f'"action":"{row.action}","changed_sections":{proof.changed_sections},'
        f'"is_material":{dumps(bool(proof.is_material))},"withdrawal":{row.withdrawal or "null"},'
        f'"schema_version":{proof.schema_version},"section_hashes":{proof.sections},'
        f'"hash":"{proof.hash}","previous_hash":"{proof.previous_hash}"'
    )


def _described(response: HttpResponseBase, row: Row) -> HttpResponseBase:
    response.headers["ETag"] = etag_of(row.hash)
    response.headers["Cache-Tag"] = f"{row.type},{row.type}-{key_of(row.key)},locale-{row.locale}"
    say_modified(response, moment_of(row.published_at))
    return response

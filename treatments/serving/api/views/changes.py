"""The feed: every edition in the order of the ledger, for whoever keeps a copy."""

from __future__ import annotations

import re
from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.publishing.canonical import canonical
from treatments.serving.api import answers, problems
from treatments.serving.api.caching import etag_of_all, say_modified
from treatments.serving.api.locales import known_locales, read_locale
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Parameter, Query
from treatments.serving.api.problems import Problem
from treatments.serving.api.types import read_type, types
from treatments.serving.api.values import choice, whole_number
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.listing import with_cursor
from treatments.serving.heads import feed
from treatments.serving.heads.envelope import edition, envelope
from treatments.serving.heads.feed import START, Change, Mark
from treatments.serving.heads.row import key_of, moment_of

CURSOR_FORM = re.compile(r"([0-9]{1,18})-([0-9a-f]{16})")
CURSOR: Parameter[str | None] = Parameter(
    "cursor",
    "What `cursor` of the last answer was, or of `/export/`; without it, from the beginning.",
    lambda: {"type": "string", "minLength": 1},
    str,
    None,
)
TYPE: Parameter[str | None] = Parameter(
    "type", "Only documents of one type.", lambda: {"type": "string", "enum": types()}, read_type, None
)
LOCALE: Parameter[str | None] = Parameter(
    "locale",
    "Only documents in one locale, without fallbacks.",
    lambda: {"type": "string", "enum": known_locales()},
    read_locale,
    None,
)
INCLUDE = choice(
    "include",
    "`document` to have each document in its envelope, where the edition is still the one that is published.",
    ("document",),
)
LIMIT = whole_number("limit", "How many at most.", 1, 100, 100)
# A reader of the feed asks again when it wants to know, and an ETag says that there is nothing new.
CACHE_CONTROL = "public, max-age=0, must-revalidate, stale-if-error=86400"


class ChangesView(ReadView):
    parameters = (CURSOR, TYPE, LOCALE, INCLUDE, LIMIT)
    operation = Operation(
        "list_changes",
        "What was published and withdrawn",
        "Every edition after `cursor`, in the order of the ledger: none is skipped, however many are "
        "published at once. "
        "Apply each by `id` and `locale`: a `published` replaces what you have, a `withdrawn` removes it. "
        "Keep `cursor` "
        "and ask again with it; an empty answer means that you have everything.",
        "changes",
        answers.ChangeList,
        headers=("Last-Modified", "Link"),
        problems=(
            problems.REPEATED_PARAMETER,
            problems.INVALID_VALUE,
            problems.INVALID_CURSOR,
            problems.UNKNOWN_CURSOR,
        ),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        after, until = read_cursor(query[CURSOR]), feed.tip()
        limit = query[LIMIT]
        found = feed.changes(
            after,
            until,
            limit,
            _given(query[TYPE]),
            _given(query[LOCALE]),
            query[INCLUDE] == "document",
        )
        if found is None:
            detail = "The feed does not know this cursor. Read /export/ once, and go on from its cursor."
            raise Problem(problems.UNKNOWN_CURSOR, detail, parameter="cursor")
        shown, has_more = found[:limit], len(found) > limit
        # Without more that match, all up to the tip has been looked at.
        reached = Mark(shown[-1].row.sequence, shown[-1].row.hash) if has_more else until
        return _response(request, shown, cursor_of(reached), has_more, query[INCLUDE] == "document")


def _given(value: str | None) -> list[str]:
    return [value] if value else []


def cursor_of(mark: Mark) -> str:
    return f"{mark.sequence}-{mark.hash[:16]}"


def read_cursor(cursor: str | None) -> Mark:
    if cursor is None:
        return START
    match = CURSOR_FORM.fullmatch(cursor)
    if match is None:
        detail = f"“{cursor}” is no cursor of this feed. Leave it out to start from the beginning."
        raise Problem(problems.INVALID_CURSOR, detail, parameter="cursor")
    return Mark(int(match[1]), match[2])


def _response(
    request: HttpRequest, changes: list[Change], cursor: str, has_more: bool, with_documents: bool
) -> HttpResponseBase:
    results = ",".join(_change(change, with_documents) for change in changes)
    following = with_cursor(request, cursor)
    body = (
        f'{{"cursor":"{cursor}","has_more":{dumps(has_more)},"next":{dumps(following, ensure_ascii=False)},'
        f'"results":[{results}]}}'
    )
    response = json_response(body)
    state = [f"{change.row.hash}{change.is_current}" for change in changes]
    response.headers["ETag"] = etag_of_all([*state, cursor, following])
    response.headers["Cache-Control"] = CACHE_CONTROL
    response.headers["Link"] = f'<{following}>; rel="next"'
    response.headers["Cache-Tag"] = "changes"
    say_modified(response, moment_of(changes[-1].row.published_at) if changes else None)
    return response


def _change(change: Change, with_documents: bool) -> str:
    row = change.row
    withdrawal = row.withdrawal if row.withdrawal else "null"
    document = ""
    if with_documents:
        document = f',"document":{envelope(row, row.locale, row.content) if row.content else "null"}'
    where = canonical({"slug": row.slug, "url": row.url})[1:-1]
    return (
        f'{{"action":"{row.action}","id":"{key_of(row.key)}","type":"{row.type}","locale":"{row.locale}",{where},'
        f'"edition":{edition(row)},"changed_sections":{change.changed_sections},'
        f'"is_material":{dumps(change.is_material)},"is_current":{dumps(change.is_current)},'
        f'"withdrawal":{withdrawal}{document}}}'
    )

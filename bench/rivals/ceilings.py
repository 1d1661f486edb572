"""How fast Django and a database can hand out bytes: what an API could reach that did nothing else.

- memory: a plain view, the bytes in memory.
- query: a plain view that fetches the stored bytes with one indexed query, behind every middleware.
- first: the same, called from the first middleware in the list, so that no other is reached.
- bare: no Django, the bytes in memory.

Each answers what the API's own scenarios ask for: ``detail/<locale>/<slug>/``, ``list/<locale>/<number>/``.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path

JSON = "application/json"
FIRST = "/bench/first/"

DETAIL = """
    SELECT e.document, e.sha256 FROM treatments_head h JOIN treatments_edition e ON e.sequence = h.edition_id
    WHERE h.type = 'treatment' AND h.locale = %s AND h.slug = %s AND h.is_live
"""
DIGEST = """
    SELECT e.sha256 FROM treatments_head h JOIN treatments_edition e ON e.sequence = h.edition_id
    WHERE h.type = 'treatment' AND h.locale = %s AND h.slug = %s AND h.is_live
"""
LISTING = """
    SELECT e.document FROM treatments_head h JOIN treatments_edition e ON e.sequence = h.edition_id
    WHERE h.type = 'treatment' AND h.locale = %s AND h.is_live ORDER BY h.order_name, h.key LIMIT %s
"""


def query_detail(request: HttpRequest, locale: str, slug: str) -> HttpResponse:
    known = request.META.get("HTTP_IF_NONE_MATCH")
    with connection.cursor() as cursor:
        if known:
            cursor.execute(DIGEST, [locale, slug])
            (digest,) = cursor.fetchone()
            if known == f'"{digest}"':
                return HttpResponse(status=304, headers={"ETag": known})
        cursor.execute(DETAIL, [locale, slug])
        document, digest = cursor.fetchone()
    return HttpResponse(document.encode(), content_type=JSON, headers={"ETag": f'"{digest}"'})


def query_list(request: HttpRequest, locale: str, limit: int) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute(LISTING, [locale, limit])
        body = ",".join(row[0] for row in cursor.fetchall())
    return HttpResponse(f"[{body}]".encode(), content_type=JSON)


@cache
def in_memory(locale: str, limit: int) -> tuple[bytes, str]:
    """The first documents of a list, and their ETag: one stands for every detail."""
    with connection.cursor() as cursor:
        cursor.execute(LISTING, [locale, limit])
        documents = [row[0] for row in cursor.fetchall()]
    body = (f"[{','.join(documents)}]" if limit > 1 else documents[0]).encode()
    return body, f'"{hashlib.sha256(body).hexdigest()}"'


def memory_detail(request: HttpRequest, locale: str, slug: str) -> HttpResponse:
    return memory_list(request, locale, 1)


def memory_list(request: HttpRequest, locale: str, limit: int) -> HttpResponse:
    body, etag = in_memory(locale, limit)
    if request.META.get("HTTP_IF_NONE_MATCH") == etag:
        return HttpResponse(status=304, headers={"ETag": etag})
    return HttpResponse(body, content_type=JSON, headers={"ETag": etag})


urlpatterns = [
    path("query/detail/<str:locale>/<str:slug>/", query_detail),
    path("query/list/<str:locale>/<int:limit>/", query_list),
    path("memory/detail/<str:locale>/<str:slug>/", memory_detail),
    path("memory/list/<str:locale>/<int:limit>/", memory_list),
]


def first_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(FIRST):
            return get_response(request)
        kind, locale, what = request.path_info.removeprefix(FIRST).strip("/").split("/")
        if kind == "detail":
            return query_detail(request, locale, what)
        return query_list(request, locale, int(what))

    return middleware


def bare_app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Below ``/bench/bare/``; ``worker`` asks which process answers."""
    kind, locale, what = environ["PATH_INFO"].removeprefix("/bench/bare/").strip("/").split("/")
    if kind == "worker":
        start_response("200 OK", [("X-Worker", str(os.getpid())), ("Content-Length", "2")])
        return [b"ok"]
    body, etag = in_memory(locale, 1 if kind == "detail" else int(what))
    if environ.get("HTTP_IF_NONE_MATCH") == etag:
        start_response("304 Not Modified", [("ETag", etag)])
        return [b""]
    headers = [("Content-Type", JSON), ("Content-Length", str(len(body))), ("ETag", etag)]
    start_response("200 OK", headers)
    return [body]

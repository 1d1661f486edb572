"""A rendered page from its head: what a patient reads is what the ledger proves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponsePermanentRedirect,
)
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.http import http_date
from wagtail.views import serve as wagtail_serve

from treatments.serving.heads.resolving import current
from treatments.serving.heads.row import COLUMNS, Row, is_withheld, key_of, moment_of, withdrawal_of
from treatments.serving.heads.sql import fetch, readable
from treatments.serving.pages.shown import shown_row
from treatments.serving.pages.site import site_id
from treatments.serving.pages.withheld import withheld

# A page is as fresh as a browser that asks again: what is withdrawn is gone at once.
CACHE_CONTROL = "public, max-age=0, must-revalidate, stale-if-error=86400"


@dataclass(frozen=True)
class _Head:
    """``translations``: those of the document that can be read, itself among them if it can."""

    row: Row
    is_readable: bool
    is_live: bool
    tree_path: str
    content_type: int | None
    translations: list[Row]


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """What has no head is Wagtail's to serve: private pages with their log-in, mirrors, pages of other
    types."""
    head = _at(request)
    if head is None:
        return _wagtail(request, path)
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    if head.is_readable:
        return _page(request, head)
    if head.is_live:  # it has expired
        return _gone(request, "")
    if is_withheld(head.row):
        return withheld(request, key_of(head.row.key), head.row.type)
    try:
        return _wagtail(request, path)
    except Http404:
        return _withdrawn(request, head.row)


def _wagtail(request: HttpRequest, path: str) -> HttpResponseBase:
    response: HttpResponseBase = wagtail_serve(request, path)
    return response


def _at(request: HttpRequest) -> _Head | None:
    """One statement: the head at the path, and all translations of its document."""
    is_readable = readable()
    rows = fetch(
        f"SELECT {COLUMNS}, CASE WHEN h.id = m.id THEN e.document END, {is_readable.text}, h.id = m.id, "
        "m.id, "
        f"h.is_live, h.tree_path, (SELECT p.content_type_id FROM wagtailcore_page p WHERE p.id = h.page_id) "
        f"FROM treatments_head m JOIN treatments_head h ON h.key = m.key "
        f"JOIN treatments_edition e ON e.sequence = h.edition_id WHERE m.path = %s AND m.site_id = %s",
        (*is_readable.values, request.path, site_id(request)),
    )
    own = [row for row in rows if row[15]]
    if not own:
        return None
    # Two may have had one address; what can be read goes first, then what was published last.
    best = max(own, key=lambda row: (bool(row[14]), row[6]))
    translations = [Row(*row[:14]) for row in rows if row[16] == best[16] and row[14]]
    return _Head(Row(*best[:14]), bool(best[14]), bool(best[17]), best[18], best[19], translations)


def _page(request: HttpRequest, head: _Head) -> HttpResponse:
    shown = shown_row(head.row, head.tree_path, head.translations)
    response = render(request, _templates(head), {"shown": shown, "request": request})
    response.headers["Content-Language"] = shown.content_locale
    response.headers["Cache-Control"] = CACHE_CONTROL
    response.headers["Last-Modified"] = http_date(moment_of(head.row.published_at).timestamp())
    return response


def _templates(head: _Head) -> list[str]:
    """That of the page's own type where a project has one, else that of its document's type."""
    model: Any = (
        ContentType.objects.get_for_id(head.content_type).model_class() if head.content_type else None
    )
    own = getattr(model, "template", None)
    return [*([own] if own else []), f"treatments/{head.row.type}_page.html"]


def _withdrawn(request: HttpRequest, row: Row) -> HttpResponse:
    withdrawal = withdrawal_of(row)
    target = withdrawal.get("redirect")
    there = current(UUID(target["id"]), row.locale) if target else None
    if there:
        return HttpResponsePermanentRedirect(there.url)
    return _gone(request, withdrawal.get("explanation", ""))


def _gone(request: HttpRequest, explanation: str) -> HttpResponse:
    response = render(request, "treatments/gone.html", {"explanation": explanation}, status=410)
    response.headers["Cache-Control"] = CACHE_CONTROL
    return response

"""The document that an address names, or the problem that says why there is none."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponsePermanentRedirect
from django.urls import reverse

from treatments.serving.api import problems
from treatments.serving.api.caching import CACHE_CONTROL
from treatments.serving.api.collections import COLLECTIONS, Collection
from treatments.serving.api.elsewhere import Elsewhere
from treatments.serving.api.locales import RequestedLocale
from treatments.serving.api.problems import Problem, listed
from treatments.serving.api.values import read_uuid
from treatments.serving.heads.finding import Found, Wanted, find, renamed
from treatments.serving.heads.history import in_every_locale
from treatments.serving.heads.row import Row, is_withheld, key_of, withdrawal_of


def wanted(collection: Collection, slug_or_id: str, locale: RequestedLocale, **options: Any) -> Wanted:
    if "\0" in slug_or_id:
        raise _not_found(collection, slug_or_id.replace("\0", ""), locale)
    key = read_uuid(slug_or_id)
    return Wanted(collection.document_type, key or slug_or_id, locale.chain, **options)


def found(
    request: HttpRequest, collection: Collection, slug_or_id: str, locale: RequestedLocale, **options: Any
) -> Row:
    """Raises a Problem, or ``Elsewhere``. Whatever goes wrong may take more statements than one."""
    asked = wanted(collection, slug_or_id, locale, **options)
    result = find(asked)
    if result is not None and result.is_readable:
        return result.row
    raise missing(request, collection, slug_or_id, locale, result)


def missing(
    request: HttpRequest,
    collection: Collection,
    slug_or_id: str,
    locale: RequestedLocale,
    result: Found | None,
) -> Problem | Elsewhere:
    """Why there is nothing to read. ``result`` is what has been withdrawn or has expired, if that is it."""
    if result is not None and is_withheld(result.row):
        return withheld(result.row)
    if not locale.may_fall_back:
        known = _locales_of(collection, slug_or_id, locale)
        if known:
            detail = f"The {collection.document_type} “{slug_or_id}” is not published in {locale.code}."
            return Problem(problems.NOT_IN_LOCALE, detail, parameter="fallback", known=known)
    if result is not None:
        return _withdrawn(request, collection, result.row)
    key = renamed(collection.document_type, slug_or_id) if read_uuid(slug_or_id) is None else None
    if key:
        return Elsewhere(_redirect(request, collection, str(key)))
    return _not_found(collection, slug_or_id, locale)


def withheld(row: Row) -> Problem:
    known = [each.locale for each in in_every_locale(key_of(row.key), row.type)]
    detail = f"“{row.slug}” is withheld in {row.locale} until its translation is current."
    return Problem(problems.WITHHELD, detail, known=known)


def address(collection: Collection, slug_or_id: str) -> str:
    return reverse(f"treatments_api:{collection.name}-detail", args=[slug_or_id])


def _withdrawn(request: HttpRequest, collection: Collection, row: Row) -> Problem | Elsewhere:
    """A withdrawal has its reason; what is published and cannot be read has expired."""
    withdrawal = withdrawal_of(row)
    if not withdrawal:
        return Problem(
            problems.WITHDRAWN, f"“{row.slug}” was published until a date that has passed.", reason="expired"
        )
    target = withdrawal["redirect"] if withdrawal["reason"] == "redirect" else None
    if target and (there := _collection_of(target["id"])):
        return Elsewhere(_redirect(request, there, target["id"]))
    reason = "withdrawn" if withdrawal["reason"] == "withdrawn" else "gone"
    detail = (
        withdrawal["explanation"] or f"The {collection.document_type} “{row.slug}” is no longer published."
    )
    return Problem(problems.WITHDRAWN, detail, reason=reason, explanation=withdrawal["explanation"])


def _collection_of(key: str) -> Collection | None:
    """The one that can answer for a document today."""
    for collection in COLLECTIONS:
        if in_every_locale(UUID(key), collection.document_type):
            return collection
    return None


def _locales_of(collection: Collection, slug_or_id: str, locale: RequestedLocale) -> list[str]:
    """In which it is published, by its id or by its slug in a locale of the chain."""
    key = read_uuid(slug_or_id)
    if key is None:
        result = find(wanted(collection, slug_or_id, RequestedLocale(locale.code, True)))
        if result is None:
            return []
        key = key_of(result.row.key)
    return [row.locale for row in in_every_locale(key, collection.document_type)]


def _redirect(request: HttpRequest, collection: Collection, slug_or_id: str) -> HttpResponsePermanentRedirect:
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponsePermanentRedirect(address(collection, slug_or_id) + (f"?{query}" if query else ""))
    # A browser would keep it for ever, and another document may have the slug tomorrow.
    response.headers["Cache-Control"] = CACHE_CONTROL
    return response


def _not_found(collection: Collection, slug_or_id: str, locale: RequestedLocale) -> Problem:
    chain = listed(locale.chain)
    detail = f"No {collection.document_type} is published with the slug or id “{slug_or_id}” in {chain}."
    return Problem(problems.NOT_FOUND, detail)

"""The clinic that an address names, or the problem that says why there is none."""

from __future__ import annotations

from treatments.serving.api import problems
from treatments.serving.api.clinics.rows import CLINIC, ClinicRow, readable
from treatments.serving.api.locales import RequestedLocale
from treatments.serving.api.problems import Problem, listed
from treatments.serving.api.values import read_uuid
from treatments.serving.heads.prepared import fetch_often
from treatments.serving.heads.sql import Sql, fetch, one_of, rank, value


def found(slug_or_id: str, locale: RequestedLocale) -> ClinicRow:
    """In one statement, or raises a Problem, which may take another."""
    if "\0" in slug_or_id:
        raise _not_found(slug_or_id.replace("\0", ""), locale)
    named, locales = _named(slug_or_id), one_of("c.locale", locale.chain)
    is_readable, places = readable(), rank("c.locale", locale.chain)
    rows = fetch_often(
        f"SELECT {CLINIC}, c.document, {is_readable.text} FROM treatments_publishedclinic c "
        f"WHERE {named.text} AND {locales.text} "
        f"ORDER BY {is_readable.text} DESC, {places.text}, c.key LIMIT 1",
        (*is_readable.values, *named.values, *locales.values, *is_readable.values, *places.values),
    )
    row = ClinicRow(*rows[0][:-1]) if rows else None
    if row is not None and rows[0][-1]:
        return row
    raise _missing(slug_or_id, locale, row)


def _named(slug_or_id: str) -> Sql:
    key = read_uuid(slug_or_id)
    return Sql("c.key = %s", (value(key),)) if key else Sql("c.slug = %s", (slug_or_id,))


def _missing(slug_or_id: str, locale: RequestedLocale, row: ClinicRow | None) -> Problem:
    """``row``: what has expired or is withheld, if that is it."""
    known = _locales_of(slug_or_id)
    if row is not None and row.is_withheld:
        detail = f"“{row.slug}” is withheld in {row.locale} until its translation is current."
        return Problem(problems.WITHHELD, detail, known=known)
    if known and not locale.may_fall_back:
        detail = f"The clinic “{slug_or_id}” is not published in {locale.code}."
        return Problem(problems.NOT_IN_LOCALE, detail, parameter="fallback", known=known)
    return _not_found(slug_or_id, locale)


def _locales_of(slug_or_id: str) -> list[str]:
    named, is_readable = _named(slug_or_id), readable()
    rows = fetch(
        f"SELECT DISTINCT c.locale FROM treatments_publishedclinic c "
        f"WHERE {named.text} AND {is_readable.text} ORDER BY c.locale",
        (*named.values, *is_readable.values),
    )
    return [code for (code,) in rows]


def _not_found(slug_or_id: str, locale: RequestedLocale) -> Problem:
    detail = f"No clinic is published with the slug or id “{slug_or_id}” in {listed(locale.chain)}."
    return Problem(problems.NOT_FOUND, detail)

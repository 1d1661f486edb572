"""What is published of a clinic and of an offer, as it is read, and the envelopes around it."""

from __future__ import annotations

from json import dumps
from typing import Any, NamedTuple

from django.utils import timezone

from treatments.publishing.instants import instant
from treatments.serving.heads.row import key_of, moment_of
from treatments.serving.heads.sql import Sql, value

CLINIC = "c.id, c.key, c.locale, c.slug, c.sha256, c.hash, c.changed_at, c.translation, c.is_withheld"
OFFER = "o.key, o.treatment_key, o.position, o.document, o.translation, o.hash, o.changed_at"


class ClinicRow(NamedTuple):
    """``content`` is the last column of the statement: canonical JSON. SQLite hands keys and moments over as
    text."""

    id: int
    key: Any
    locale: str
    slug: str
    sha256: str
    hash: str
    changed_at: Any
    translation: str
    is_withheld: bool
    content: str


class OfferRow(NamedTuple):
    key: Any
    treatment_key: Any
    position: int
    content: str
    translation: str
    hash: str
    changed_at: Any


def readable(alias: str = "c") -> Sql:
    return Sql(
        f"(NOT {alias}.is_withheld AND ({alias}.expires_at IS NULL OR {alias}.expires_at > %s))",
        (value(timezone.now()),),
    )


def shown(alias: str = "o") -> Sql:
    """Between the days that the editor gave."""
    now = value(timezone.now())
    return Sql(
        f"(({alias}.shown_from IS NULL OR {alias}.shown_from <= %s) "
        f"AND ({alias}.shown_until IS NULL OR {alias}.shown_until > %s))",
        (now, now),
    )


def clinic_envelope(row: ClinicRow, requested_locale: str, content: str) -> str:
    """JSON. ``content`` is JSON too."""
    return (
        f'{{"id":"{key_of(row.key)}","type":"clinic",{_locales(row.locale, requested_locale)},'
        f'"slug":{dumps(row.slug, ensure_ascii=False)},"version":{{"sha256":"{row.sha256}",'
        f'"changed_at":"{instant(moment_of(row.changed_at))}"}},"translation":{row.translation},'
        f'"content":{content}}}'
    )


def offer_envelope(offer: OfferRow, clinic: ClinicRow, requested_locale: str) -> str:
    return (
        f'{{"id":"{key_of(offer.key)}","clinic":"{key_of(clinic.key)}",'
        f'"treatment":"{key_of(offer.treatment_key)}",{_locales(clinic.locale, requested_locale)},'
        f'"changed_at":"{instant(moment_of(offer.changed_at))}","translation":{offer.translation},'
        f'"content":{offer.content}}}'
    )


def _locales(locale: str, requested: str) -> str:
    is_fallback = dumps(locale != requested)
    return f'"locale":"{locale}","requested_locale":"{requested}","is_fallback":{is_fallback}'

"""Brings what is published of a clinic level with the clinic."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from treatments.authoring.clinics.clinic import Clinic
from treatments.publishing.canonical import canonical, digest
from treatments.publishing.clinics.presented import PresentedClinic, PresentedOffer, StaleSince, presented
from treatments.publishing.clinics.published import PublishedClinic, PublishedOffer
from treatments.publishing.instants import instant
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.publishing.settling.showing import record_references
from treatments.publishing.signals import clinic_changed


@transaction.atomic
def settle_saved_clinic(key: UUID) -> None:
    """Also notes whom it names: Wagtail's own record may still wait in a task queue."""
    locked_tip()
    for clinic in Clinic.objects.filter(translation_key=key):
        record_references(clinic)
    settle_clinic(key)


@transaction.atomic
def settle_clinic(key: UUID) -> bool:
    """In all locales. Whether anything that is read has changed."""
    locked_tip()
    known = _by_locale(key)
    wanted = presented(key, stale_since(known.values()))
    gone = known.keys() - {each.locale for each in wanted}
    changed = [_write(each, known.get(each.locale)) for each in wanted]
    changed += [bool(known[locale].delete()) for locale in gone]
    if not any(changed):
        return False
    heads_changed()
    clinic_changed.send(PublishedClinic, key=key)
    return True


def is_level(key: UUID) -> bool:
    """Whether what is published is what would be. Reads only."""
    known = _by_locale(key)
    wanted = {each.locale: each for each in presented(key, stale_since(known.values()))}
    return known.keys() == wanted.keys() and all(
        _says_the_same(known[locale], each) for locale, each in wanted.items()
    )


def stale_since(rows: Iterable[PublishedClinic]) -> StaleSince:
    found: dict[tuple[str, UUID], str] = {}
    for clinic in rows:
        said = [(clinic.key, clinic.translation)]
        said += [(offer.key, offer.translation) for offer in clinic.offers.all()]
        for key, translation in said:
            if since := json.loads(translation)["stale_since"]:
                found[clinic.locale, key] = since
    return found


def _by_locale(key: UUID) -> dict[str, PublishedClinic]:
    rows = PublishedClinic.objects.filter(key=key).prefetch_related("offers")
    return {row.locale: row for row in rows}


def _write(wanted: PresentedClinic, known: PublishedClinic | None) -> bool:
    if known is not None and _says_the_same(known, wanted):
        return False
    now = timezone.now()
    row = known
    if row is None or _differs(row, _columns(wanted)):
        hashed = _hash(wanted.key, wanted.locale, wanted.slug, wanted.document, wanted.translation, now)
        columns = {**_columns(wanted), "sha256": digest(wanted.document), "hash": hashed, "changed_at": now}
        row, _created = PublishedClinic.objects.update_or_create(
            key=wanted.key, locale=wanted.locale, defaults=columns
        )
    _write_offers(row, wanted.offers, now)
    return True


def _write_offers(clinic: PublishedClinic, wanted: Iterable[PresentedOffer], now: datetime) -> None:
    known = {offer.key: offer for offer in PublishedOffer.objects.filter(clinic=clinic)}
    for offer in wanted:
        row = known.pop(offer.key, None)
        if row is None or _differs(row, asdict(offer)):
            hashed = _hash(offer.key, offer.treatment_key, offer.document, offer.translation, now)
            columns = {**asdict(offer), "hash": hashed, "changed_at": now}
            PublishedOffer.objects.update_or_create(clinic=clinic, key=offer.key, defaults=columns)
    PublishedOffer.objects.filter(pk__in=[row.pk for row in known.values()]).delete()


def _says_the_same(known: PublishedClinic, wanted: PresentedClinic) -> bool:
    offers = {offer.key: offer for offer in known.offers.all()}
    return (
        not _differs(known, _columns(wanted))
        and offers.keys() == {offer.key for offer in wanted.offers}
        and not any(_differs(offers[offer.key], asdict(offer)) for offer in wanted.offers)
    )


def _columns(wanted: PresentedClinic) -> dict[str, Any]:
    return {name: value for name, value in vars(wanted).items() if name != "offers"}


def _differs(row: PublishedClinic | PublishedOffer, columns: dict[str, Any]) -> bool:
    return any(getattr(row, name) != value for name, value in columns.items())


def _hash(*parts: Any) -> str:
    """With the moment, which answers state: what changes and changes back is another answer."""
    said = [instant(part) if isinstance(part, datetime) else str(part) for part in parts]
    return digest(canonical(said))

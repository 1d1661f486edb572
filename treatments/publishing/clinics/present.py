"""From a clinic and its offers to their documents. The facts are those of the original; a translation lends
its words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.offer import ClinicOffer
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.publishing.clinics import documents
from treatments.publishing.present.common import (
    chosen_ids,
    present_choice,
    present_date,
    present_reviewer,
    present_value,
    safe_url,
)
from treatments.publishing.present.treatment import present_contraindications, present_steps


def present_clinic(original: Clinic, words: Clinic) -> documents.ClinicDocument:
    return {
        "name": words.name,
        "legal_name": original.legal_name,
        "address": {
            "street": original.street_address,
            "postal_code": original.postal_code,
            "city": original.city,
            "region": original.region,
            "country": original.country,
        },
        "geo": _position(original),
        "timezone": original.timezone,
        "opening_hours": [_hours(block.value) for block in original.opening_hours],
        "special_hours": [_special_hours(block.value) for block in original.special_hours],
        "phone": original.phone or None,
        "email": original.email or None,
        "website": safe_url(original.website),
        "languages": [block.value for block in original.languages if block.value],
        "jurisdiction": original.jurisdiction,
        "currency": original.currency or None,
        "emergency_contact": {
            "phone": original.emergency_phone,
            "instructions": words.emergency_instructions,
        },
        "registration": _registration(original),
    }


def present_offer(
    original: ClinicOffer, words: ClinicOffer, practitioners: Mapping[int, Reviewer]
) -> documents.OfferDocument:
    """``practitioners``: those that the offers of the clinic name, by the ids under which they do."""
    named = [practitioners[pk] for pk in chosen_ids(original.practitioners) if pk and pk in practitioners]
    currency = original.currency or original.clinic.currency
    return {
        "available": original.available,
        "price_from": _money(original.price_from, currency),
        "price_to": _money(original.price_to, currency),
        "price_unit": present_choice(original.price_unit) or None,
        "valid_from": present_date(original.valid_from),
        "valid_through": present_date(original.valid_through),
        "duration": present_value(original.duration),
        "practitioners": [present_reviewer(each) for each in dict.fromkeys(named)],
        "booking_url": safe_url(original.booking_url),
        "local_note": words.local_note,
        "extra_contraindications": present_contraindications(words.extra_contraindications),
        "extra_aftercare": present_steps(block.value for block in words.extra_aftercare),
    }


def _position(clinic: Clinic) -> documents.Position | None:
    if clinic.latitude is None or clinic.longitude is None:
        return None
    return {"latitude": f"{clinic.latitude:.6f}", "longitude": f"{clinic.longitude:.6f}"}


def _hours(row: Any) -> documents.OpeningHours:
    # Code may have saved a row that lacks something, past the editor's form.
    opens, closes = _time(row["opens"]) or "", _time(row["closes"]) or ""
    return {"days": list(row["days"] or ()), "opens": opens, "closes": closes}


def _special_hours(row: Any) -> documents.SpecialHours:
    return {
        "valid_from": present_date(row["valid_from"]) or "",
        "valid_through": present_date(row["valid_through"]) or "",
        "opens": _time(row["opens"]),
        "closes": _time(row["closes"]),
    }


def _time(value: datetime.time | None) -> str | None:
    return value.isoformat(timespec="minutes") if value else None


def _registration(clinic: Clinic) -> documents.Registration | None:
    if not clinic.regulator:
        return None
    return {
        "regulator": clinic.regulator,
        "number": clinic.registration_number,
        "url": safe_url(clinic.registration_url),
    }


def _money(amount: Decimal | None, currency: str) -> documents.Money | None:
    if amount is None or not currency:
        return None
    return {"amount": f"{amount:.{get_currency_precision(currency)}f}", "currency": currency}

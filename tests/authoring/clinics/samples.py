"""Clinics and offers as an editor would have made them."""

from __future__ import annotations

import uuid
from decimal import Decimal
from typing import Any

from tests import builders
from tests.builders import blocks
from treatments.models import Clinic, ClinicOffer, TreatmentPage

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"]


def clinic_fields(**fields: Any) -> dict[str, Any]:
    """The fields of a clinic that can be published. Values given take their place."""
    values: dict[str, Any] = {
        "name": "Example Clinic London",
        "slug": "",
        "street_address": "1 Example Street",
        "postal_code": "EX1 1EX",
        "city": "London",
        "country": "GB",
        "timezone": "Europe/London",
        "opening_hours": blocks("hours", {"days": WEEKDAYS, "opens": "09:00:00", "closes": "17:30:00"}),
        "phone": "+442079460000",
        "languages": blocks("language", "en", "fr"),
        "jurisdiction": "GB",
        "currency": "GBP",
        "emergency_phone": "+442079460999",
        "emergency_instructions": "Call us at any hour.",
        "locale": builders.locale(),
    }
    return {**values, **fields}


def clinic(*offers: ClinicOffer, live: bool = True, **fields: Any) -> Clinic:
    made = Clinic(**clinic_fields(**fields), live=False)
    for place, each in enumerate(offers):
        each.sort_order = place  # as the editor's form does
    made.offers = list(offers)
    made.save()
    revision = made.save_revision()
    if live:
        revision.publish()
    return Clinic.objects.get(pk=made.pk)


def offer(treatment: TreatmentPage | uuid.UUID, **fields: Any) -> ClinicOffer:
    """Not saved yet: ``clinic`` does that."""
    values: dict[str, Any] = {
        "treatment_key": treatment if isinstance(treatment, uuid.UUID) else treatment.translation_key,
        "price_from": Decimal("180.00"),
        "price_unit": "session",
        "locale": builders.locale(),
    }
    return ClinicOffer(**{**values, **fields})


def changed(made: Clinic, **fields: Any) -> Clinic:
    """Published anew with these fields."""
    draft = Clinic.objects.get(pk=made.pk)
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return Clinic.objects.get(pk=made.pk)

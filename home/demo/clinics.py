"""Clinics and what they offer, each made once: what an editor has changed since stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from wagtail.models import Locale

from treatments.authoring.drafting.streams import raw_blocks
from treatments.authoring.values.amounts import DurationRange
from treatments.models import Clinic, ClinicOffer, Reviewer, TreatmentPage

# In a clinic's description: the name of each stream of it, and of its one kind of block.
CLINIC_STREAMS = {"opening_hours": "hours", "special_hours": "period", "languages": "language"}
OFFER_STREAMS = {"extra_contraindications": "contraindication", "extra_aftercare": "step"}
EMPTY_PARTS: dict[str, dict[str, Any]] = {
    "special_hours": {"opens": None, "closes": None},
    "extra_contraindications": {"wait": None},
    "extra_aftercare": {"from": "", "to": ""},
}


def make_clinics(descriptions: Iterable[Mapping[str, Any]]) -> None:
    """Raises what a clinic's own validation says of a description that is wrong."""
    for given in descriptions:
        if not Clinic.objects.filter(slug=given["slug"]).exists():
            _make(given)


def _make(given: Mapping[str, Any]) -> None:
    plain = {name: value for name, value in given.items() if name not in {"offers", *CLINIC_STREAMS}}
    clinic = Clinic(locale=Locale.get_default(), live=False, **plain)
    for name, block in CLINIC_STREAMS.items():
        _fill(clinic, name, block, given)
    clinic.latitude, clinic.longitude = Decimal(given["latitude"]), Decimal(given["longitude"])
    offers = [_offer(each) for each in given["offers"]]
    clinic.offers = [offer for offer in offers if offer is not None]
    clinic.save()
    clinic.save_revision().publish()


def _offer(given: Mapping[str, Any]) -> ClinicOffer | None:
    """None for a treatment that is not there: a project may have left it out of the demo's folder."""
    locale = Locale.get_default()
    page = TreatmentPage.objects.filter(slug=given["treatment"], locale=locale).first()
    if page is None:
        return None
    streams = {"treatment", "duration", "practitioners", *OFFER_STREAMS}
    plain = {name: _typed(name, value) for name, value in given.items() if name not in streams}
    offer = ClinicOffer(locale=locale, treatment_key=page.translation_key, **plain)
    if "duration" in given:
        offer.duration = DurationRange(**given["duration"])
    people = Reviewer.objects.filter(locale=locale, name__in=given.get("practitioners", ()))
    offer.practitioners = raw_blocks(
        offer.practitioners, (("practitioner", pk) for pk in people.values_list("pk", flat=True))
    )
    for name, block in OFFER_STREAMS.items():
        _fill(offer, name, block, given)
    return offer


def _typed(name: str, value: Any) -> Any:
    if name in {"price_from", "price_to"}:
        return Decimal(value)
    return date.fromisoformat(value) if name in {"valid_from", "valid_through"} else value


def _fill(instance: Clinic | ClinicOffer, name: str, block: str, given: Mapping[str, Any]) -> None:
    rows = (
        {**EMPTY_PARTS.get(name, {}), **row} if isinstance(row, Mapping) else row
        for row in given.get(name, ())
    )
    setattr(instance, name, raw_blocks(getattr(instance, name), ((block, row) for row in rows)))

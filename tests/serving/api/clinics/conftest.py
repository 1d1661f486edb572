"""Two clinics: one in London, in English and French, that offers two treatments; one in Paris."""

from __future__ import annotations

from decimal import Decimal

import pytest

from home.models import HomePage
from tests import builders
from tests.authoring.clinics import samples
from tests.builders import blocks
from tests.prepared import PREPARED, Makers
from tests.serving.conftest import MAKERS as CLINIC_PAGES
from treatments.authoring.values.amounts import DurationRange
from treatments.models import Clinic, Reviewer, TreatmentPage


def make_practitioner() -> Reviewer:
    return builders.reviewer(name="Nurse Demo", role="Demo nurse")


def make_london() -> Clinic:
    treatment, laser = of_slug("sclerotherapy"), of_slug("vascular-laser")
    practitioner = Reviewer.objects.get(name="Nurse Demo")
    injection = samples.offer(
        treatment,
        price_to=Decimal("240"),
        duration=DurationRange("PT30M", "PT1H", "about"),
        booking_url="https://clinic.example/book",
        local_note="A consultation is part of the price.",
        practitioners=blocks("practitioner", practitioner.pk),
        extra_contraindications=blocks(
            "contraindication", {"text": "A flight within a day", "kind": "temporary", "wait": None}
        ),
        extra_aftercare=blocks("step", {"kind": "avoid", "text": "Saunas", "from": "", "to": "P2D"}),
    )
    return samples.clinic(
        injection,
        samples.offer(laser, available=False, price_from=None, price_unit=""),
        slug="london",
        latitude=Decimal("51.5194"),
        longitude=Decimal("-0.127"),
        special_hours=blocks(
            "period",
            {"valid_from": "2026-12-24", "valid_through": "2026-12-26", "opens": None, "closes": None},
        ),
        regulator="Example Commission",
        registration_number="1-0000001",
    )


def make_paris() -> Clinic:
    return samples.clinic(
        samples.offer(of_slug("vascular-laser"), price_from=Decimal("90.00")),
        name="Clinique Exemple Paris",
        slug="paris",
        city="Paris",
        country="FR",
        jurisdiction="FR",
        timezone="Europe/Paris",
        currency="EUR",
        emergency_phone="112",
    )


def in_french(clinic: Clinic) -> Clinic:
    """Its words in French, live."""
    french = clinic.copy_for_translation(builders.locale("fr"))
    french.name = "Clinique Exemple Londres"
    french.emergency_instructions = "Appelez à toute heure."
    words = {"local_note": "La consultation est comprise."}
    for offer in french.offers.all():
        if offer.local_note:
            offer.local_note = words["local_note"]
            offer.extra_contraindications = blocks(
                "contraindication", {"text": "Un vol dans la journée", "kind": "temporary", "wait": None}
            )
            offer.extra_aftercare = blocks(
                "step", {"kind": "avoid", "text": "Le sauna", "from": "", "to": "P2D"}
            )
    french.live = False
    french.save()
    french.save_revision().publish()
    return Clinic.objects.get(pk=french.pk)


def make_several() -> list[int]:
    """Five clinics, two of one name."""
    names = ["Example North", "example east", "Éxample South", "Example North", "Clinic West"]
    return [samples.clinic(name=name).pk for name in names]


def of_slug(slug: str) -> TreatmentPage:
    return TreatmentPage.objects.get(slug=slug, locale=builders.locale())


# After those that need no French: what is made in the middle is made anew for each that lacks it.
MAKERS: Makers = {
    **CLINIC_PAGES,
    "practitioner": make_practitioner,
    "london": make_london,
    "paris": make_paris,
    "londres": lambda: in_french(Clinic.objects.get(slug="london", locale=builders.locale())),
    "several": make_several,
}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture
def practitioner(home: HomePage) -> Reviewer:
    return PREPARED.get("practitioner", MAKERS)


@pytest.fixture
def london(treatment: TreatmentPage, laser: TreatmentPage, practitioner: Reviewer) -> Clinic:
    return PREPARED.get("london", MAKERS)


@pytest.fixture
def paris(laser: TreatmentPage) -> Clinic:
    return PREPARED.get("paris", MAKERS)


@pytest.fixture
def londres(london: Clinic) -> Clinic:
    return PREPARED.get("londres", MAKERS)


@pytest.fixture
def several(home: HomePage) -> list[Clinic]:
    clinics = Clinic.objects.in_bulk(PREPARED.get("several", MAKERS))
    return list(clinics.values())

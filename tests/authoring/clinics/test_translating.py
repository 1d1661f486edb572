"""A clinic in wagtail-localize's own workflow: words are translated, facts are not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from wagtail_localize.models import StringSegment, TranslationSource

from tests import builders
from tests.authoring.clinics import samples
from tests.builders import blocks
from treatments.models import Clinic, ClinicOffer
from treatments.translating.content_catalogue import apply_catalogue, catalogue_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def clinic() -> Clinic:
    offer = samples.offer(
        builders.treatment(),
        local_note="T note",
        practitioners=blocks("practitioner", builders.reviewer(role="T role", conflicts_of_interest="").pk),
        extra_contraindications=blocks(
            "contraindication", {"text": "T contraindication", "kind": "absolute", "wait": None}
        ),
        extra_aftercare=blocks("step", {"kind": "avoid", "text": "T aftercare", "from": "", "to": "P2D"}),
    )
    return samples.clinic(offer, name="T name", emergency_instructions="T emergency")


@pytest.fixture
def translated(django_capture_on_commit_callbacks):
    """Every text of a clinic with [fr] before it, published in French."""

    def translate(clinic: Clinic) -> Clinic:
        french = builders.locale("fr")
        catalogue = catalogue_of([clinic], french)
        for entry in catalogue:
            entry.msgstr = f"[fr] {entry.msgid}"
        with django_capture_on_commit_callbacks(execute=True):
            outcome = apply_catalogue(clinic, french, catalogue)
        assert (outcome.missing, outcome.refused) == ([], [])
        return clinic.get_translation(french)

    return translate


def test_the_translator_gets_the_words_and_no_fact(clinic):
    source, _created = TranslationSource.update_or_create_from_instance(clinic)
    texts = {segment.string.data for segment in StringSegment.objects.filter(source=source)}
    assert texts == {"T name", "T emergency", "T note", "T contraindication", "T aftercare"}


def test_a_translation_has_its_own_words_and_the_facts_of_the_original(clinic, translated):
    french = translated(clinic)
    assert (french.live, french.original) == (True, clinic)
    assert french.name == "[fr] T name"
    assert french.slug == clinic.slug
    assert french.emergency_phone == clinic.emergency_phone
    [offer], [original] = french.offers.all(), clinic.offers.all()
    assert offer.local_note == "[fr] T note"
    assert offer.extra_contraindications[0].value["text"] == "[fr] T contraindication"
    assert offer.extra_aftercare[0].value["to"] == "P2D"
    assert offer.practitioners[0].value.role == "[fr] T role"
    for name in ("treatment_key", "price_from", "price_unit", "translation_key", "safety_fingerprint"):
        assert getattr(offer, name) == getattr(original, name), name


def test_the_fingerprint_follows_the_words_that_were_translated(clinic, translated):
    french = translated(clinic)
    assert french.safety_fingerprint == clinic.safety_fingerprint
    clinic = samples.changed(clinic, emergency_instructions="T newer", phone="+442079460001")
    french.refresh_from_db()
    assert french.safety_fingerprint != clinic.safety_fingerprint
    assert translated(clinic).safety_fingerprint == clinic.safety_fingerprint

    clinic.offers = [*clinic.offers.all()]
    clinic.offers.all()[0].price_from = Decimal("200")
    clinic.save_revision().publish()
    [offer], [original] = french.offers.all(), ClinicOffer.objects.filter(clinic=clinic)
    assert original.price_from == Decimal("200")
    assert offer.safety_fingerprint == original.safety_fingerprint

"""What is published of a clinic follows it, whichever way it changes."""

from __future__ import annotations

import io
import json

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from tests import builders
from tests.authoring.clinics import samples
from tests.builders import blocks
from treatments.models import Clinic, ClinicOffer, PublishedClinic, PublishedOffer
from treatments.publishing.clinics import settle
from treatments.publishing.signals import clinic_changed
from treatments.translating.content_catalogue import apply_catalogue, catalogue_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def clinic(home) -> Clinic:
    offer = samples.offer(
        builders.treatment(),
        local_note="T note",
        practitioners=blocks("practitioner", builders.reviewer().pk),
        extra_aftercare=blocks("step", {"kind": "avoid", "text": "T aftercare", "from": "", "to": "P2D"}),
    )
    return samples.clinic(offer, name="T name", slug="t", emergency_instructions="T emergency")


@pytest.fixture
def home(db):
    return builders.site()


def published(locale: str = "en") -> dict:
    return json.loads(PublishedClinic.objects.get(locale=locale).document)


def reconciled(*options: str) -> str:
    told = io.StringIO()
    call_command("reconcile", *options, stdout=told)
    return told.getvalue()


@pytest.fixture
def told():
    """The keys of the clinics that were said to have changed."""
    keys: list = []

    def listen(key, **kwargs) -> None:
        keys.append(key)

    clinic_changed.connect(listen)
    yield keys
    clinic_changed.disconnect(listen)


def test_a_clinic_is_live_with_what_is_published_of_it_or_neither_is(clinic, monkeypatch):
    def broken(*arguments):
        raise RuntimeError("out of order")

    draft = Clinic.objects.get(pk=clinic.pk)
    draft.phone = "+442079460001"
    revision = draft.save_revision()
    monkeypatch.setattr(settle, "presented", broken)
    for change in (revision.publish, ClinicOffer.objects.get().delete):
        with pytest.raises(RuntimeError), transaction.atomic():
            change()
    monkeypatch.undo()
    assert Clinic.objects.get().phone == published()["phone"] == clinic.phone
    assert reconciled("--check") == "The ledger and the pages agree.\n"


def test_what_changes_nothing_is_said_to_nobody(clinic, told):
    clinic.name = "A draft"
    clinic.save_revision()
    samples.changed(Clinic.objects.get(pk=clinic.pk))
    reviewer = builders.reviewer()
    reviewer.role = "Named by no clinic"
    reviewer.save()
    assert told == []
    samples.changed(clinic, phone="+442079460001")
    assert told == [clinic.translation_key]


def test_a_clinic_is_looked_at_once_however_many_offers_it_has(home, told):
    treatments = [builders.treatment(title=f"Treatment {number}") for number in range(6)]
    few = samples.clinic(samples.offer(treatments[0]), slug="few")
    many = samples.clinic(*map(samples.offer, treatments), slug="many")
    assert told == [few.translation_key, many.translation_key]
    assert PublishedOffer.objects.count() == 7

    def statements(clinic: Clinic) -> int:
        with CaptureQueriesContext(connection) as queries:
            settle.settle_clinic(clinic.translation_key)
        return len(queries)

    assert statements(few) == statements(many)


def test_a_deleted_clinic_leaves_nothing(clinic, told):
    french = clinic.copy_for_translation(builders.locale("fr"))
    french.save()
    assert PublishedClinic.objects.count() == 2
    clinic.delete()
    assert not PublishedClinic.objects.exists()
    assert not PublishedOffer.objects.exists()
    Clinic.objects.all().delete()


def test_a_deleted_translation_leaves_the_original(clinic):
    french = clinic.copy_for_translation(builders.locale("fr"))
    french.save()
    french.delete()
    assert [row.locale for row in PublishedClinic.objects.all()] == ["en"]


def test_a_translation_is_published_by_the_workflow(clinic, django_capture_on_commit_callbacks):
    french = builders.locale("fr")
    catalogue = catalogue_of([clinic], french)
    for entry in catalogue:
        entry.msgstr = f"[fr] {entry.msgid}"
    with django_capture_on_commit_callbacks(execute=True):
        apply_catalogue(clinic, french, catalogue)
    assert published("fr")["name"] == "[fr] T name"
    assert published("fr")["emergency_contact"]["instructions"] == "[fr] T emergency"
    offer = json.loads(PublishedOffer.objects.get(clinic__locale="fr").document)
    assert offer["local_note"] == "[fr] T note"
    assert offer["extra_aftercare"][0]["text"] == "[fr] T aftercare"
    assert offer["practitioners"][0]["role"] == "[fr] Demo vascular surgeon"
    state = json.loads(PublishedOffer.objects.get(clinic__locale="fr").translation)
    assert (state["status"], state["source_locale"]) == ("current", "en")


def test_only_a_practitioner_in_the_own_locale_or_a_fallback_is_named(clinic):
    reviewer = builders.reviewer.__globals__["Reviewer"].objects.get(
        pk=clinic.offers.get().practitioners[0].value.pk
    )
    french = reviewer.copy_for_translation(builders.locale("fr"))
    french.role = "Chirurgien"
    french.save()
    copy = clinic.copy_for_translation(builders.locale("fr"))
    copy.save()
    french.role = "Chirurgien vasculaire"
    french.save()
    roles = {
        offer.clinic.locale: json.loads(offer.document)["practitioners"][0]["role"]
        for offer in PublishedOffer.objects.all()
    }
    assert roles == {"en": "Demo vascular surgeon", "fr": "Chirurgien vasculaire"}


def test_reconcile_mends_what_bypassed_the_models(clinic):
    assert reconciled() == "The ledger and the pages agree.\n"
    Clinic.objects.update(phone="+442079460001")
    with pytest.raises(SystemExit):
        reconciled("--check")
    assert published()["phone"] == clinic.phone
    assert reconciled() == "Mended: The clinic “T name” is published otherwise than it stands\n"
    assert published()["phone"] == "+442079460001"
    PublishedOffer.objects.update(position=5)
    assert reconciled().startswith("Mended")
    Clinic.objects.update(live=False)
    assert reconciled().startswith("Mended")
    assert not PublishedClinic.objects.exists()
    assert reconciled("--check") == "The ledger and the pages agree.\n"


@pytest.mark.parametrize(
    ("price", "currency", "amount"),
    [("180", "GBP", "180.00"), ("18000", "JPY", "18000"), ("1.5", "KWD", "1.500"), ("0", "GBP", "0.00")],
)
def test_an_amount_has_the_decimals_of_its_currency(home, price, currency, amount):
    samples.clinic(samples.offer(builders.treatment(), price_from=price, currency=currency))
    document = json.loads(PublishedOffer.objects.get().document)
    assert document["price_from"] == {"amount": amount, "currency": currency}


def test_what_code_saves_past_the_form_is_published_as_far_as_it_goes(home):
    bare = Clinic(
        name="Bare", locale=builders.locale(), timezone="Europe/Atlantis", website="javascript:alert(1)"
    )
    bare.opening_hours = blocks("hours", {"days": None, "opens": None, "closes": None})
    bare.offers = [samples.offer(builders.treatment(), valid_from="9999-12-31", valid_through="9999-12-31")]
    bare.save()
    document = published()
    assert (document["website"], document["geo"], document["registration"]) == (None, None, None)
    assert document["opening_hours"] == [{"days": [], "opens": "", "closes": ""}]
    assert PublishedOffer.objects.get().shown_until is None
    with pytest.raises(ValidationError):
        Clinic(name="Bare", locale=builders.locale(), currency="POUND").save()

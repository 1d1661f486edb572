from __future__ import annotations

import datetime
import uuid
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import ReferenceIndex

from tests import builders
from tests.authoring.clinics import samples
from tests.builders import blocks
from treatments.models import Clinic, ClinicOffer

pytestmark = pytest.mark.django_db


def refused(**fields) -> dict[str, list[str]]:
    """What is wrong with a clinic that has these fields, when it is published."""
    with pytest.raises(ValidationError) as refusal:
        samples.clinic(**fields)
    assert not Clinic.objects.filter(live=True).exists()
    return refusal.value.message_dict


def test_the_slug_is_made_from_the_name():
    assert samples.clinic().slug == "example-clinic-london"
    assert samples.clinic().slug == "example-clinic-london-2"
    assert samples.clinic().slug == "example-clinic-london-3"
    assert samples.clinic(name="عيادة").slug


def test_a_slug_belongs_to_one_clinic_in_all_locales():
    first = samples.clinic(slug="london")
    assert samples.changed(first, name="Example Clinic").slug == "london"
    with pytest.raises(ValidationError, match="Another clinic has this slug"):
        samples.clinic(slug="london", locale=builders.locale("fr"))


def test_a_draft_may_lack_what_a_published_clinic_needs():
    draft = Clinic(name="Later", live=False, locale=builders.locale())
    draft.save()
    draft.save_revision(clean=False)
    with pytest.raises(ValidationError) as refusal:
        draft.latest_revision.publish()
    assert refusal.value.message_dict.keys() == {
        *("street_address", "city", "country", "timezone", "languages", "jurisdiction", "emergency_phone")
    }


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("country", "XX"),
        ("jurisdiction", "uk"),
        ("currency", "POUND"),
        ("currency", "XBT"),
        ("timezone", "Europe/Atlantis"),
        ("phone", "020 7946 0000"),
        ("website", "javascript:alert(1)"),
        ("latitude", Decimal("91")),
    ],
)
def test_a_fact_that_does_not_exist_is_refused(field, value):
    assert field in refused(**{field: value})


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("currency", "POUND", "at most 3 characters (it has 5)"),
        ("city", "x" * 256, "at most 255 characters (it has 256)"),
        ("latitude", "51.51940001", "no more than 9 digits"),
    ],
)
def test_what_no_column_holds_is_refused_of_a_draft_too(field, value, message):
    draft = Clinic(name="Later", live=False, locale=builders.locale(), **{field: value})
    with pytest.raises(ValidationError) as refusal:
        draft.save()
    assert refusal.value.message_dict.keys() == {field}
    assert message in refusal.value.message_dict[field][0]
    with pytest.raises(ValidationError, match="at most 3 characters"):
        samples.clinic(samples.offer(uuid.uuid4(), currency="POUND"))


def test_half_a_position_and_a_number_of_no_register_are_refused():
    assert refused(latitude=Decimal("51.5")) == {"longitude": ["Give both, or neither."]}
    assert "regulator" in refused(registration_number="1-000000000")


def test_opening_hours_that_overlap_or_run_backwards_are_refused():
    morning = {"days": ["monday", "friday"], "opens": "09:00:00", "closes": "13:00:00"}
    noon = {"days": ["friday", "saturday"], "opens": "12:00:00", "closes": "14:00:00"}
    error = refused(opening_hours=blocks("hours", morning, noon))
    assert error == {"opening_hours": ["These hours overlap with others above on Friday."]}
    error = refused(opening_hours=blocks("hours", {**morning, "closes": "08:00:00"}))
    assert error == {"opening_hours": ["This is not later than the time of opening."]}


@pytest.mark.parametrize(
    "periods",
    [
        [("2026-12-24", "2026-12-26", None, None), ("2026-12-26", "2026-12-27", None, None)],
        [("2026-12-26", "2026-12-24", None, None)],
        [("2026-12-24", "2026-12-24", "10:00:00", None)],
        [("2026-12-24", "2026-12-24", "10:00:00", "09:00:00")],
    ],
)
def test_special_hours_have_to_make_sense(periods):
    names = ("valid_from", "valid_through", "opens", "closes")
    rows = blocks("period", *(dict(zip(names, period, strict=True)) for period in periods))
    assert refused(special_hours=rows).keys() == {"special_hours"}


def test_a_language_is_named_once():
    twice = refused(languages=blocks("language", "en", "fr", "en"))
    assert twice == {"languages": ["This language is in the list already."]}


@pytest.mark.parametrize(
    ("fields", "at_fault"),
    [
        ({"price_from": Decimal("200"), "price_to": Decimal("100")}, "price_to"),
        ({"price_from": Decimal("-1")}, "price_from"),
        ({"price_unit": ""}, "price_unit"),
        ({"currency": "XBT"}, "currency"),
        (
            {"valid_from": datetime.date(2026, 2, 1), "valid_through": datetime.date(2026, 1, 1)},
            "valid_through",
        ),
        ({"booking_url": "javascript:alert(1)"}, "booking_url"),
    ],
)
def test_an_offer_that_contradicts_itself_is_refused(fields, at_fault):
    assert at_fault in refused_offer(samples.offer(uuid.uuid4(), **fields)).message_dict


def refused_offer(*offers: ClinicOffer, **fields) -> ValidationError:
    with pytest.raises(ValidationError) as refusal:
        samples.clinic(*offers, **fields)
    assert not Clinic.objects.filter(live=True).exists()
    return refusal.value


def test_a_treatment_is_offered_once():
    treatment = builders.treatment()
    error = refused_offer(samples.offer(treatment), samples.offer(treatment))
    assert error.messages == ["“Sclerotherapy” is offered twice. Keep one of the two."]


def test_a_price_needs_a_currency():
    error = refused_offer(samples.offer(uuid.uuid4()), currency="")
    assert error.messages == ["Choose the currency of the price, here or for the whole clinic."]


def test_two_offers_can_change_places():
    first, second = builders.treatment(title="Peel"), builders.treatment(title="Laser")
    clinic = samples.clinic(samples.offer(first), samples.offer(second))
    offers = list(clinic.offers.all())
    offers[0].treatment_key, offers[1].treatment_key = offers[1].treatment_key, offers[0].treatment_key
    clinic.offers = offers
    clinic.save_revision().publish()
    keys = [offer.treatment_key for offer in Clinic.objects.get().offers.all()]
    assert keys == [second.translation_key, first.translation_key]


def test_a_treatment_knows_who_offers_it():
    treatment = builders.treatment()
    clinic = samples.clinic(samples.offer(treatment))
    ReferenceIndex.create_or_update_for_object(clinic)
    [reference] = ReferenceIndex.get_references_to(treatment).filter(object_id=str(clinic.pk))
    assert reference.describe_source_field() == "Offer → Treatment"


def test_with_the_original_its_translations_are_deleted():
    clinic = samples.clinic()
    french = clinic.copy_for_translation(builders.locale("fr"))
    french.save()
    assert (french.is_original, french.original) == (False, clinic)
    assert clinic.get_translation(builders.locale("fr")) == french
    clinic.delete()
    assert not Clinic.objects.exists()

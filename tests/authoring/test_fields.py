from __future__ import annotations

import contextlib

import pytest
from django.core.exceptions import ValidationError
from django.test import override_settings
from hypothesis import given, strategies as st

from tests import builders
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange
from treatments.authoring.values.fields import (
    DurationFormField,
    DurationRangeFormField,
    FrequencyFormField,
    IntRangeFormField,
)
from treatments.models import TreatmentPage

FORM_FIELDS = [DurationRangeFormField, IntRangeFormField, FrequencyFormField]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (DurationRangeFormField, DurationRange("PT20M", "PT1H", "about")),
        (IntRangeFormField, IntRange(1, None)),
        (FrequencyFormField, Frequency("rare", 5000)),
    ],
)
def test_a_form_gives_back_what_it_showed(field, value):
    form_field = field(required=False)
    shown = form_field.prepare_value(value)
    assert form_field.clean(shown) == value
    assert not form_field.has_changed(value, shown)
    assert form_field.has_changed(value, "")
    assert form_field.clean("") is None


@pytest.mark.parametrize("field", FORM_FIELDS)
@given(text=st.text())
def test_whatever_is_posted_is_understood_or_refused(field, text):
    with contextlib.suppress(ValidationError):
        field(required=False).clean(text)


@pytest.mark.parametrize("text", ["[1]", '"PT1H"', "{", "7", '{"min": ["PT1H"]}', '{"min": {"a": 1}}'])
def test_json_of_another_shape_is_refused(text):
    with pytest.raises(ValidationError):
        DurationRangeFormField(required=False).clean(text)


def test_a_required_value_is_missed():
    with pytest.raises(ValidationError, match="required"):
        FrequencyFormField(required=True).clean("")


def test_a_single_duration_is_iso_8601():
    assert DurationFormField().clean("P2W") == "P2W"
    with pytest.raises(ValidationError, match="two weeks"):
        DurationFormField().clean("2 weeks")


@pytest.mark.django_db
def test_values_are_stored_queried_and_kept_in_revisions():
    duration = DurationRange("PT20M", "PT1H", "about")
    page = builders.treatment(procedure_duration=duration, procedure_sessions=IntRange(1, 3))
    stored = TreatmentPage.objects.get(pk=page.pk)
    assert (stored.procedure_duration, stored.procedure_sessions) == (duration, IntRange(1, 3))
    assert stored.get_latest_revision_as_object().procedure_duration == duration
    assert list(TreatmentPage.objects.filter(procedure_duration__min="PT20M")) == [stored]
    stored.procedure_duration = None
    stored.save()
    assert TreatmentPage.objects.get(procedure_duration__isnull=True) == stored


@pytest.mark.django_db
def test_a_model_refuses_a_value_of_the_wrong_shape():
    page = builders.treatment(live=False)
    page.procedure_sessions = {"min": 3, "max": 1}
    with pytest.raises(ValidationError, match="smallest number is larger"):
        page.full_clean()


def errors_of(page, **changes):
    for name, value in changes.items():
        setattr(page, name, value)
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    return caught.value.message_dict


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("changes", "field", "wrong"),
    [
        ({"suitability_min_age": 130}, "suitability_min_age", "120"),
        ({"last_reviewed": "2026-03-01", "next_review": "2026-02-01"}, "next_review", "after the last"),
        (
            {"prescription_medicine": False, "prescription_substance": "polidocanol"},
            "prescription_medicine",
            "substance is named",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_field_even_of_a_draft(changes, field, wrong):
    assert wrong in errors_of(builders.treatment(live=False), **changes)[field][0]


@pytest.mark.django_db
@override_settings(LANGUAGE_CODE="en")
def test_a_country_has_one_rule():
    rules = [
        ("rule", {"jurisdiction": country, "policy": policy})
        for country, policy in [("GB", "open"), ("GB", "no_public"), ("", "open"), ("", "open")]
    ]
    message = errors_of(builders.treatment(live=False), promotion_policy=rules)["promotion_policy"]
    assert message == ["United Kingdom has two rules; keep one."]

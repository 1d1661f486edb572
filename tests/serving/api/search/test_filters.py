"""What a search can be narrowed by."""

from __future__ import annotations

import pytest

from tests import builders
from tests.builders import blocks

pytestmark = pytest.mark.django_db


def test_by_type(found, veins):
    assert found("veins", type="treatment") == ["Sclerotherapy", "Vascular laser"]
    assert found("veins", type="condition") == ["Spider veins"]
    assert found("sclerotherapy", type="article") == ["Before your first appointment"]


def test_by_kind(found, veins):
    assert found("closes", kind="energy") == ["Vascular laser"]
    assert found("closes", kind="injectable") == ["Sclerotherapy"]
    assert found("closes", kind="dental") == []


def test_by_condition(found, condition):
    builders.article(about=blocks("page", condition.pk), summary="Ask about sclerotherapy.")
    expected = ["Living with spider veins", "Sclerotherapy"]
    assert sorted(found("sclerotherapy", condition="spider-veins")) == expected
    assert sorted(found("sclerotherapy", condition=condition.translation_key)) == expected
    other = builders.condition(title="Acne", medical_name="")
    assert found("sclerotherapy", condition=other.slug) == []


def test_by_body_site(found, veins):
    builders.treatment(title="Peel", body_sites=blocks("body_site", builders.body_site("Face").pk))
    assert found("vein", body_site="legs") == ["Sclerotherapy"]
    assert found("vein", body_site="face") == ["Peel"]


def test_filters_narrow_together(found, search, veins):
    narrow = {"type": "treatment", "kind": "injectable", "condition": "spider-veins", "body_site": "legs"}
    assert found("closes", **narrow) == ["Sclerotherapy"]
    assert search("closes", **narrow)["count"] == 1
    assert found("closes", **{**narrow, "kind": "energy"}) == []


def test_a_filter_follows_what_is_live(found, treatment):
    treatment.indications_conditions = []
    treatment.save_revision()
    assert found("irritated", condition="spider-veins") == ["Sclerotherapy"]
    treatment.save_revision().publish()
    assert found("irritated", condition="spider-veins") == []


def test_what_the_filters_leave_may_have_all_but_one(found, search, veins):
    assert found("goggles closes", kind="injectable") == ["Sclerotherapy"]
    assert search("goggles closes", kind="injectable")["query"]["matching"] == "some"


@pytest.mark.parametrize(
    ("parameter", "value", "suggestion"),
    [
        ("type", "treatmnet", "treatment"),
        ("type", "home", None),
        ("type", "", None),
        ("kind", "enregy", "energy"),
        ("kind", "Energy", "energy"),
        ("body_site", "leggs", "legs"),
        ("condition", "sclerotherapy", None),
        ("condition", "c9d7b1de-6a57-4b9e-9b5e-0d2f3f0a6a11", None),
        ("condition", "", None),
        ("locale", "fr-CH", "fr-CA"),
        ("fallback", "non", "none"),
        ("limit", "0", None),
        ("limit", "51", None),
        ("limit", "9" * 30, None),
        ("limit", "-1", None),
        ("limit", "ten", None),
        ("limit", "٣", None),
    ],
)
def test_a_bad_value_is_named(refused, veins, parameter, value, suggestion):
    problem = refused(q="veins", **{parameter: value})
    assert problem["type"].endswith("/problems/invalid-value/")
    assert problem["parameter"] == parameter
    assert problem.get("suggestion") == suggestion


def test_what_there_is_is_listed(refused, veins):
    assert refused(q="veins", type="x")["known"] == ["treatment", "condition", "article"]
    assert refused(q="veins", body_site="x")["known"] == ["legs"]


def test_a_condition_that_is_not_published_is_a_bad_value(refused, condition):
    condition.unpublish()
    assert refused(q="veins", condition="spider-veins")["parameter"] == "condition"


def test_by_condition_in_any_locale(found, in_french):
    assert found("injection", locale="fr", condition="spider-veins") == ["Sclérothérapie"]

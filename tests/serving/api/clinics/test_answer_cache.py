"""Answers that a process gives again are none of a clinic that has changed."""

import datetime

import pytest
from django.test import override_settings
from django.utils import timezone

from tests import builders
from tests.authoring.clinics import samples
from treatments.models import Clinic, ClinicOffer
from treatments.serving.api import answer_cache as module
from treatments.serving.api.answer_cache import answer_cache

pytestmark = pytest.mark.django_db
DETAIL, OFFERS = "clinics/london/", "clinics/london/treatments/"


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    with override_settings(TREATMENTS={"LOCALE_FALLBACKS": {"fr-CA": ["fr"]}, "ANSWER_CACHE_SECONDS": 1}):
        answer_cache.clear()
        yield clock
        answer_cache.clear()


@pytest.mark.parametrize("path", [DETAIL, OFFERS, "clinics/"])
def test_the_same_question_is_answered_without_asking_the_database(
    get, london, clock, django_assert_num_queries, path
):
    first = get(path)
    with django_assert_num_queries(0):
        assert get(path).content == first.content
    clock.now += 1
    with django_assert_num_queries(1):
        assert get(path).content == first.content


def test_what_changed_meanwhile_is_answered_after_a_second(get, london, practitioner, clock):
    def offer() -> dict:
        clock.now += 1
        return get(OFFERS).json()["results"][0]["offer"]["content"]

    get(DETAIL), offer()
    samples.changed(london, phone="+442079460001")
    clock.now += 1
    assert get(DETAIL).json()["content"]["phone"] == "+442079460001"
    changed = ClinicOffer.objects.get(clinic=london, available=True)
    changed.local_note = "Ask first."
    changed.save()
    assert offer()["local_note"] == "Ask first."
    practitioner.role = "Demo doctor"
    practitioner.save()
    assert offer()["practitioners"][0]["role"] == "Demo doctor"
    changed.delete()
    assert offer()["local_note"] == ""
    Clinic.objects.get(pk=london.pk).unpublish()
    clock.now += 1
    assert get(DETAIL).status_code == get(OFFERS).status_code == 404


def test_the_first_thing_ever_published_may_be_a_clinic(get, home, clock):
    assert get("clinics/").json()["results"] == []
    samples.clinic()
    clock.now += 1
    assert len(get("clinics/").json()["results"]) == 1


def test_what_begins_or_ends_does_so_at_its_moment(get, home, clock, monkeypatch):
    day = datetime.date(2030, 1, 15)
    offer = samples.offer(builders.treatment(), valid_from=day, valid_through=day)
    end = datetime.datetime(2030, 1, 20, tzinfo=datetime.UTC)
    samples.clinic(offer, slug="london", expire_at=end)

    def at(moment: datetime.datetime) -> int | None:
        monkeypatch.setattr(timezone, "now", lambda: moment)
        response = get(OFFERS)
        return len(response.json()["results"]) if response.status_code == 200 else None

    start = datetime.datetime(2030, 1, 15, tzinfo=datetime.UTC)
    second = datetime.timedelta(seconds=1)
    assert at(start - second) == 0
    assert at(start) == 1
    assert at(start + datetime.timedelta(days=1) - second) == 1
    assert at(start + datetime.timedelta(days=1)) == 0
    assert at(end - second) == 0
    assert at(end) is None

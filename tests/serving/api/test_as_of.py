"""What was public at a moment, byte for byte."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from tests import builders
from treatments.models import Edition

pytestmark = pytest.mark.django_db
TICK = datetime.timedelta(microseconds=1)


def moment_of(number: int, page: Any) -> datetime.datetime:
    return Edition.objects.get(page_id=page.pk, number=number).published_at


def test_it_answers_what_was_answered_then(get, treatment):
    before = get("treatments/sclerotherapy/")
    moment = moment_of(1, treatment)
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    treatment.hero_image.title = "Another picture"
    treatment.hero_image.save()
    again = get("treatments/sclerotherapy/", as_of=moment.isoformat())
    assert again.content == before.content
    assert again["ETag"] == before["ETag"]


def test_what_it_showed_then_is_shown_as_it_was(get, treatment, condition):
    before, moment = get("treatments/sclerotherapy/"), moment_of(1, treatment)
    condition.title = "Thread veins"
    condition.save_revision().publish()
    assert get("treatments/sclerotherapy/").content != before.content
    assert get("treatments/sclerotherapy/", as_of=moment.isoformat()).content == before.content


def test_an_edition_begins_at_its_moment_and_ends_at_the_next(get, treatment):
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    second = moment_of(2, treatment)

    def number(moment: datetime.datetime) -> int:
        return get("treatments/sclerotherapy/", as_of=moment.isoformat()).json()["edition"]["number"]

    assert [number(second - TICK), number(second), number(second + TICK)] == [1, 2, 2]


def test_before_the_first_edition_there_was_nothing(get, treatment):
    response = get("treatments/sclerotherapy/", as_of=(moment_of(1, treatment) - TICK).isoformat())
    assert response.status_code == 404
    assert response.json()["type"].endswith("/problems/not-yet-published/")
    assert response.json()["parameter"] == "as_of"


def test_while_it_was_withdrawn_there_was_nothing(get, treatment):
    treatment.unpublish()
    withdrawn = moment_of(2, treatment)
    treatment.save_revision().publish()
    response = get("treatments/sclerotherapy/", as_of=withdrawn.isoformat())
    assert response.json()["type"].endswith("/problems/not-yet-published/")


def test_who_withdraws_a_text_withdraws_its_history(get, treatment):
    moment = moment_of(1, treatment)
    treatment.unpublish()
    assert get("treatments/sclerotherapy/", as_of=moment.isoformat()).status_code == 410


def test_before_there_was_a_translation_another_locale_stood_in(get, treatment, french):
    earlier = moment_of(1, french) - TICK
    then = get("treatments/sclerotherapy/", locale="fr", as_of=earlier.isoformat()).json()
    assert (then["locale"], then["is_fallback"]) == ("en", True)
    now = get("treatments/sclerotherapy/", locale="fr", as_of=moment_of(1, french).isoformat()).json()
    assert (now["locale"], now["is_fallback"]) == ("fr", False)


def test_fields_and_notation_are_chosen_as_of_today(get, treatment):
    moment = moment_of(1, treatment).isoformat()
    answer = get("treatments/sclerotherapy/", as_of=moment, fields="overview", rich_text="text").json()
    assert answer["content"] == {"overview": {"text": "A solution is injected into a vein."}}


def test_the_offset_of_a_moment_is_read(get, treatment):
    elsewhere = moment_of(1, treatment).astimezone(datetime.timezone(datetime.timedelta(hours=-5)))
    assert get("treatments/sclerotherapy/", as_of=elsewhere.isoformat()).status_code == 200


def test_the_future_is_a_problem(get, treatment):
    later = timezone.now() + datetime.timedelta(days=1)
    response = get("treatments/sclerotherapy/", as_of=later.isoformat())
    assert response.status_code == 400
    assert "future" in response.json()["detail"]


@pytest.mark.parametrize(
    "moment",
    [
        "",
        "yesterday",
        "2026-01-01",
        "2026-01-01T00:00:00",
        "2026-02-30T00:00:00Z",
        "9999-12-31T23:59:59-23:59",
    ],
)
def test_what_is_no_moment_is_a_problem(get, treatment, moment):
    response = get("treatments/sclerotherapy/", as_of=moment)
    assert response.status_code == 400
    assert response.json()["parameter"] == "as_of"


def test_the_first_moment_of_the_calendar_is_one(get, treatment):
    response = get("treatments/sclerotherapy/", as_of="0001-01-01T00:00:00Z")
    assert response.json()["type"].endswith("/problems/not-yet-published/")


def test_what_was_never_there_is_not_found(get, home):
    builders.treatment(live=False, title="Draft", slug="draft")
    for slug in ("nothing", "draft"):
        assert get(f"treatments/{slug}/", as_of="2026-01-01T00:00:00Z").status_code == 404


def test_lists_have_no_past(get, treatment):
    response = get("treatments/", as_of="2026-01-01T00:00:00Z")
    assert response.json()["type"].endswith("/problems/unknown-parameter/")

"""A translation is read from when its source is, and no longer."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit, stored
from treatments.models import Head, TreatmentPage

pytestmark = pytest.mark.django_db

SOON = timezone.now() + datetime.timedelta(days=3)
LATER = timezone.now() + datetime.timedelta(days=9)


@pytest.fixture
def source() -> TreatmentPage:
    return builders.treatment()


@pytest.fixture
def translation(source: TreatmentPage) -> Translation:
    translation = submitted(source)
    enter_all(translation)
    published(translation)
    return translation


def publish(page: TreatmentPage, **fields: Any) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit(page, **fields)


def target(translation: Translation) -> TreatmentPage:
    return stored(translation.get_target_instance())


def expiry_served(translation: Translation) -> Any:
    return Head.objects.get(key=translation.source.object_id, locale="fr").expires_at


def test_it_ends_with_its_source(translation: Translation, source: TreatmentPage) -> None:
    publish(source, expire_at=SOON)
    assert target(translation).expire_at == SOON
    assert expiry_served(translation) == SOON


def test_earlier_if_it_does_so_by_itself(translation: Translation, source: TreatmentPage) -> None:
    publish(target(translation), expire_at=SOON)
    publish(source, expire_at=LATER)
    assert target(translation).expire_at == SOON


def test_it_follows_when_the_end_is_moved_or_lifted(translation: Translation, source: TreatmentPage) -> None:
    for moment in (SOON, LATER, None):
        publish(source, expire_at=moment)
        assert target(translation).expire_at == moment
        assert expiry_served(translation) == moment


def test_one_that_is_published_after_the_end_was_set_has_it_too(source: TreatmentPage) -> None:
    publish(source, expire_at=SOON)
    translation = submitted(source)
    enter_all(translation)
    published(translation)
    assert target(translation).expire_at == SOON


def test_one_kept_by_hand_does_not_follow(translation: Translation, source: TreatmentPage) -> None:
    Translation.objects.update(enabled=False)
    publish(source, expire_at=SOON)
    assert target(translation).expire_at is None


def test_nor_does_any_if_the_project_does_not_want_it(
    translation: Translation, source: TreatmentPage, settings: Any
) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "FOLLOW_SCHEDULE": False}
    publish(source, expire_at=SOON)
    assert target(translation).expire_at is None


def test_published_before_its_source_it_waits_for_the_same_moment(
    source: TreatmentPage, client: Client
) -> None:
    translation = submitted(source)
    enter_all(translation)
    source.unpublish()
    publish(stored(source), go_live_at=SOON)
    assert not stored(source).live
    client.force_login(User.objects.create_superuser("admin"))
    page = target(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = client.post(
            reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}, follow=True
        )
    assert "It goes live together with its source" in answer.content.decode()
    assert not target(translation).live
    assert target(translation).scheduled_revision.approved_go_live_at == SOON


def test_who_may_not_publish_it_sets_no_moment(source: TreatmentPage, client: Client) -> None:
    translation = submitted(source)
    source.unpublish()
    publish(stored(source), go_live_at=SOON)
    page = target(translation)
    client.force_login(person("translator", page.get_parent()))
    client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"})
    assert target(translation).go_live_at is None

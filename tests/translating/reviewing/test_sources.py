"""A translation is not live without its source, nor before it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client, TestCase, override_settings
from django.urls import reverse
from django.utils import timezone
from wagtail_localize.models import Translation

from tests.translating.conftest import enter_all, published
from tests.translating.freshness.acts import edit
from tests.translating.reviewing.publishing import (
    SOON,
    draft,
    publish_from_the_explorer,
    source_of,
    target_of,
)
from treatments.authoring.editorial.publication import NotPublishable

pytestmark = pytest.mark.django_db


class TestSourceThatWasTakenOffTheSite:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        enter_all(translation)
        published(translation)
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
        assert not target_of(translation).live
        return translation

    def test_its_translation_is_not_published_again(
        self, translation: Translation, admin_client: Client
    ) -> None:
        page = target_of(translation)
        edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        told = admin_client.post(edit_url, {"action": "publish"}, follow=True).content.decode()
        assert "has been taken off the site. Publish that again first" in told
        assert "has been taken off the site" in publish_from_the_explorer(admin_client, page)
        with pytest.raises(NotPublishable, match="has been taken off the site"):
            draft(translation).publish()
        assert not target_of(translation).live

    def test_once_it_is_back_or_the_translation_kept_by_hand_it_is(self, translation: Translation) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True):
            edit(source_of(translation))
        draft(translation).publish()
        assert target_of(translation).live
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
        Translation.objects.update(enabled=False)
        draft(translation).publish()
        assert target_of(translation).live

    def test_nor_is_it_refused_where_withdrawals_do_not_follow(self, translation: Translation) -> None:
        with override_settings(TREATMENTS={"WITHDRAW_TRANSLATIONS": False}):
            draft(translation).publish()
        assert target_of(translation).live


class TestSourceThatGoesLiveLater:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        enter_all(translation)
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
            edit(source_of(translation), go_live_at=SOON)
        return translation

    def test_from_the_explorer_the_translation_waits_for_it(
        self, translation: Translation, admin_client: Client
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == SOON

    def test_synchronised_and_published_it_does_so_too(
        self, translation: Translation, admin_client: Client
    ) -> None:
        update = reverse("wagtail_localize:update_translations", args=[translation.source_id])
        with TestCase.captureOnCommitCallbacks(execute=True):
            told = admin_client.post(update, {"publish_translations": "on"}, follow=True).content.decode()
        assert "It goes live together with its source" in told
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == SOON

    def test_any_other_way_is_refused(self, translation: Translation) -> None:
        with pytest.raises(NotPublishable, match="Its source goes live on"):
            draft(translation).publish()
        assert not target_of(translation).live

    def test_both_come_with_the_schedule(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert source_of(translation).live
        assert target_of(translation).live

    def test_one_that_is_put_off_takes_the_translation_with_it(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        later = SOON + datetime.timedelta(days=30)
        with TestCase.captureOnCommitCallbacks(execute=True):
            edit(source_of(translation), go_live_at=later)
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        call_command("publish_scheduled")
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == later
        monkeypatch.setattr(timezone, "now", lambda: later + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert source_of(translation).live
        assert target_of(translation).live

    def test_one_whose_schedule_is_cancelled_keeps_it_off_the_site(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        source = source_of(translation)
        revision = source.scheduled_revision
        admin_client.post(reverse("wagtailadmin_pages:revisions_unschedule", args=[source.pk, revision.pk]))
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision is None

"""Publishing many pages publishes translations with their texts as they are."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from tests import builders
from tests.builders import blocks
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit
from tests.translating.reviewing.publishing import (
    publish_from_the_explorer,
    source_of,
    synced,
    target_of,
    texts,
    withdraw,
)
from tests.translating.reviewing.samples import RIGHT, SOURCE, WRONG, enter

pytestmark = pytest.mark.django_db


def test_from_the_explorer_the_texts_go_live_and_not_the_words_of_the_source(
    translation: Translation, admin_client: Client
) -> None:
    enter(translation, RIGHT)
    assert SOURCE in target_of(translation).get_latest_revision_as_object().mechanism
    publish_from_the_explorer(admin_client, target_of(translation))
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_below_a_page_they_do_so_too(translation: Translation, admin_client: Client) -> None:
    enter(translation, RIGHT)
    parent = target_of(translation).get_parent()
    publish_from_the_explorer(admin_client, parent, below=True)
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_what_is_wrong_is_told_and_nothing_is_changed(translation: Translation, admin_client: Client) -> None:
    enter(translation, WRONG)
    before = target_of(translation).latest_revision_id
    told = publish_from_the_explorer(admin_client, target_of(translation))
    assert "1 personne sur 10" in told
    assert not target_of(translation).live
    assert target_of(translation).latest_revision_id == before


class TestOfOneThatWasLive:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        """Live, and taken off the site."""
        enter_all(translation)
        edit(source_of(translation), hero_image=builders.image(title="A leg"), hero_image_alt="A leg.")
        synced(translation)
        published(translation)
        withdraw(target_of(translation))
        return translation

    def test_facts_are_those_of_the_source(self, translation: Translation, admin_client: Client) -> None:
        edit(source_of(translation), suitability_min_age=21)
        synced(translation)
        publish_from_the_explorer(admin_client, target_of(translation))
        assert target_of(translation).suitability_min_age == 21

    def test_what_the_source_has_dropped_is_dropped(
        self, translation: Translation, admin_client: Client
    ) -> None:
        assert len(target_of(translation).aftercare) == 1
        step = {"kind": "avoid", "text": "Saunas.", "from": "PT0H", "to": "P2W"}
        edit(source_of(translation), aftercare=blocks("step", step))
        synced(translation)
        publish_from_the_explorer(admin_client, target_of(translation))
        assert [block.value["text"] for block in target_of(translation).aftercare] == ["Saunas."]

    def test_a_picture_of_its_own_is_shown(self, translation: Translation, admin_client: Client) -> None:
        own = builders.image(title="Une jambe")
        segment = OverridableSegment.objects.get(source=translation.source, context__path="hero_image")
        SegmentOverride.objects.create(
            context=segment.context, locale=translation.target_locale, data_json=str(own.pk)
        )
        publish_from_the_explorer(admin_client, target_of(translation))
        assert target_of(translation).hero_image == own

    def test_what_cannot_go_live_below_is_left_out_and_named(
        self, translation: Translation, admin_client: Client
    ) -> None:
        other = submitted(builders.treatment(title="Peel"))
        enter_all(other)
        published(other)
        withdraw(source_of(other))
        told = publish_from_the_explorer(admin_client, target_of(translation).get_parent(), below=True)
        assert target_of(translation).live
        assert not target_of(other).live
        assert "“[fr] Peel” cannot be published." in told

    def test_one_that_a_colleague_has_locked_says_so(
        self, translation: Translation, admin_client: Client, django_user_model: Any
    ) -> None:
        colleague = django_user_model.objects.create_user("colleague")
        page = target_of(translation)
        type(page).objects.filter(pk=page.pk).update(
            locked=True, locked_by=colleague, locked_at=timezone.now()
        )
        told = publish_from_the_explorer(admin_client, page)
        assert "[fr] Sclerotherapy: It is locked" in told
        assert not target_of(translation).live

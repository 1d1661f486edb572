"""What happens to a source reaches its translations by itself."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.test import TestCase
from django.utils import timezone
from wagtail_localize.models import StringSegment, Translation

from tests import builders
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit_block, stored
from treatments.models import Head, TreatmentPage, Withdrawal

pytestmark = pytest.mark.django_db


@pytest.fixture
def translation() -> Translation:
    """Into French, complete and live."""
    translation = submitted(builders.treatment())
    enter_all(translation)
    published(translation)
    return translation


def source_of(translation: Translation) -> TreatmentPage:
    return translation.source.get_source_instance()


def target_of(translation: Translation) -> TreatmentPage:
    return translation.get_target_instance()


def reason_of(page: TreatmentPage) -> Any:
    return Head.objects.select_related("edition").get(page_id=page.pk).edition.withdrawal


def done(deed: Any) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        deed()


def test_translators_see_a_new_wording_once_it_is_published(translation: Translation) -> None:
    done(lambda: edit_block(source_of(translation), "risks", name="Blood clot"))
    assert StringSegment.objects.filter(source=translation.source, string__data="Blood clot").exists()
    assert translation.get_status_display() != "Up to date"


def test_not_that_of_a_draft(translation: Translation) -> None:
    page = source_of(translation)
    page.risks[0].value["name"] = "Blood clot"
    done(lambda: page.save_revision())
    assert not StringSegment.objects.filter(source=translation.source, string__data="Blood clot").exists()


def test_nor_of_a_translation_that_is_switched_off(translation: Translation) -> None:
    Translation.objects.update(enabled=False)
    done(lambda: edit_block(source_of(translation), "risks", name="Blood clot"))
    assert not StringSegment.objects.filter(source=translation.source, string__data="Blood clot").exists()


def test_what_is_withdrawn_is_so_in_every_language(translation: Translation) -> None:
    source, target = source_of(translation), target_of(translation)
    Withdrawal.objects.create(page_id=source.pk, reason="withdrawn", explanation="It was recalled.")
    done(lambda: source.unpublish())
    assert not stored(target).live
    assert reason_of(source) == {"reason": "withdrawn", "explanation": "It was recalled.", "redirect": None}
    assert reason_of(target) == {"reason": "withdrawn", "explanation": "", "redirect": None}


def test_a_redirect_leads_to_the_other_page_in_its_own_language(translation: Translation) -> None:
    source, target = source_of(translation), target_of(translation)
    laser = builders.treatment(title="Laser")
    into_french = submitted(laser)
    enter_all(into_french)
    french_laser = published(into_french)
    Withdrawal.objects.create(page_id=source.pk, reason="redirect", redirect_page_id=laser.pk)
    done(lambda: source.unpublish())
    assert reason_of(target)["redirect"]["url"] == french_laser.full_url


def test_without_that_page_it_is_gone(translation: Translation) -> None:
    source, target = source_of(translation), target_of(translation)
    laser = builders.treatment(title="Laser")
    Withdrawal.objects.create(page_id=source.pk, reason="redirect", redirect_page_id=laser.pk)
    done(lambda: source.unpublish())
    assert reason_of(target)["reason"] == "gone"


def test_a_page_that_somebody_keeps_by_hand_stays(translation: Translation) -> None:
    Translation.objects.update(enabled=False)
    done(lambda: source_of(translation).unpublish())
    assert target_of(translation).live


def test_or_all_stay_where_the_project_says_so(translation: Translation, settings: Any) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "WITHDRAW_TRANSLATIONS": False}
    done(lambda: source_of(translation).unpublish())
    assert target_of(translation).live


def test_what_was_to_go_live_later_does_not_do_so_any_more() -> None:
    translation = submitted(builders.treatment())
    enter_all(translation)
    target = target_of(translation)
    target.go_live_at = timezone.now() + datetime.timedelta(days=1)
    target.save(clean=False)
    published(translation)
    assert target_of(translation).scheduled_revision
    done(lambda: source_of(translation).unpublish())
    assert target_of(translation).scheduled_revision is None

"""A translation on the schedule goes live as it was put there."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.management import call_command
from django.test import TestCase
from django.utils import timezone
from wagtail_localize.models import Translation

from tests import builders
from tests.translating.conftest import published
from tests.translating.reviewing.publishing import (
    SOON,
    target_of,
    texts,
)
from tests.translating.reviewing.samples import RIGHT, WRONG, enter, rows_of
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def its_moment(translation: Translation, monkeypatch: Any) -> Any:
    """With right texts. Called, it comes, and the schedule with it."""
    enter(translation, RIGHT)
    page = target_of(translation)
    type(page).objects.filter(pk=page.pk).update(go_live_at=SOON)
    published(translation)

    def comes() -> None:
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")

    return comes


def test_it_goes_live_as_it_was_put_there_and_holds_up_nobody(
    translation: Translation, its_moment: Any
) -> None:
    other = builders.treatment(live=False, title="Other", slug="other")
    other.go_live_at = SOON + datetime.timedelta(seconds=5)
    other.save_revision().publish()
    for row in rows_of(translation):
        row.data = WRONG
        row.save()
    its_moment()
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]
    assert target_of(translation).live
    assert TreatmentPage.objects.get(pk=other.pk).live


def test_unless_what_it_says_may_not_go_live_by_now(
    translation: Translation, its_moment: Any, caplog: Any, settings: Any
) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
    its_moment()
    assert not target_of(translation).live
    assert target_of(translation).scheduled_revision is None
    assert "A second person has to confirm this." in caplog.text

"""A treatment is taken off the site, or ends or begins at a moment: it does so in every language."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from tests import builders
from tests.translating.conftest import enter_all, submitted
from tests.translating.dangers.conftest import committed, into, publish_in_editor, readable, without_our_code
from tests.translating.freshness.acts import edit, stored
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> TreatmentPage:
    page = builders.treatment()
    readable(page)
    return page


@pytest.fixture
def waiting() -> TreatmentPage:
    """Goes live tomorrow, as was decided after it was submitted. Its translation is complete."""
    page = builders.treatment(live=False)
    for above in page.get_ancestors().filter(depth__gt=1).specific():
        readable(above)
    enter_all(submitted(stored(page)))
    page.go_live_at = tomorrow()
    page.save_revision().publish()
    return stored(page)


def french(source: TreatmentPage) -> TreatmentPage:
    return into(source).get_target_instance()


def tomorrow() -> datetime:
    return timezone.now() + timedelta(days=1)


def test_the_danger_of_unpublishing(source: TreatmentPage) -> None:
    with without_our_code(), committed():
        source.unpublish()
    assert french(source).live


def test_what_is_unpublished_is_so_in_french(source: TreatmentPage, say: Any) -> None:
    with committed():
        source.unpublish()
    assert not french(source).live
    assert say()["status"] == 410


def test_the_danger_of_an_end(source: TreatmentPage) -> None:
    with without_our_code():
        edit(source, expire_at=tomorrow())
        type(source).objects.filter(expire_at__isnull=False).update(expire_at=timezone.now())
        call_command("publish_scheduled")
    assert not stored(source).live
    assert french(source).live
    assert french(source).expire_at is None


def test_what_ends_does_so_in_french_at_that_moment(source: TreatmentPage, client: Client) -> None:
    end = tomorrow()
    with committed():
        edit(source, expire_at=end)
    assert french(source).expire_at == end

    later = end + timedelta(days=1)
    with committed():
        edit(source, expire_at=later)
    assert french(source).expire_at == later
    with committed():
        edit(source, expire_at=None)
    assert french(source).expire_at is None


def test_an_end_is_obeyed_before_anybody_takes_the_page_off(
    source: TreatmentPage, client: Client, say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with committed():
        edit(source, expire_at=tomorrow())
    assert say()["content"]
    url = french(source).url

    after = timezone.now() + timedelta(days=2)
    monkeypatch.setattr(timezone, "now", lambda: after)

    assert french(source).live
    assert say()["status"] == 410
    assert client.get(url).status_code == 410


def test_an_earlier_end_of_its_own_stays(source: TreatmentPage) -> None:
    earlier = timezone.now() + timedelta(hours=1)
    with committed():
        edit(french(source), expire_at=earlier)
        edit(source, expire_at=tomorrow())
    assert french(source).expire_at == earlier


def test_the_danger_of_a_beginning(waiting: TreatmentPage, admin_client: Client) -> None:
    with without_our_code():
        publish_in_editor(admin_client, french(waiting))
    assert not stored(waiting).live
    assert french(waiting).live


def test_what_begins_tomorrow_does_so_in_french(waiting: TreatmentPage, admin_client: Client) -> None:
    publish_in_editor(admin_client, french(waiting))

    assert not french(waiting).live
    moment = stored(waiting).scheduled_revision.approved_go_live_at
    assert french(waiting).scheduled_revision.approved_go_live_at == moment

"""What was public at one moment, as an editor asks for it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone

from tests import builders
from tests.publishing.admin.samples import edited, editions, two_editions, url
from treatments.models import Edition, TreatmentPage
from treatments.publishing.admin.history.moment import State, at_moment

pytestmark = pytest.mark.django_db


def asked(client: Client, page: Any, moment: datetime | str) -> str:
    at = moment if isinstance(moment, str) else timezone.localtime(moment).strftime("%Y-%m-%d %H:%M:%S.%f")
    return client.get(f"{url('as_of', page)}?at={quote(at)}").content.decode()


def test_the_edition_of_that_moment_is_shown_as_a_page(admin: Client) -> None:
    page = two_editions()
    first, second = editions(page)

    html = asked(admin, page, second.published_at - timedelta(microseconds=1))

    assert "edition 1 was public" in html
    assert url("edition", page, 1) in html
    assert f'href="{url("edition", page, 2)}"' in html
    frame = f"{url('edition', page, 1)}shown/"
    assert f'src="{frame}"' in html
    shown = admin.get(frame)
    assert "It costs 180 pounds." in shown.content.decode()
    assert shown["X-Frame-Options"] == "SAMEORIGIN"
    assert first.published_at < second.published_at


def test_from_its_very_moment_on_the_next_one_is_public(admin: Client) -> None:
    page = two_editions()

    html = asked(admin, page, editions(page)[1].published_at)

    assert "edition 2 was public" in html
    assert f'href="{url("edition", page, 1)}"' in html


def test_before_the_first_nothing_was_public(admin: Client) -> None:
    html = asked(admin, two_editions(), "2020-01-01 10:00")

    assert "On 1 January 2020, 10:00 nothing was public." in html
    assert "The page was first published on" in html
    assert "<iframe" not in html


def test_after_a_withdrawal_nothing_was_and_the_reason_is_told(admin: Client) -> None:
    page = two_editions()
    TreatmentPage.objects.get(pk=page.pk).unpublish()

    html = asked(admin, page, timezone.now())

    assert "nothing was public" in html
    assert "had been withdrawn on" in html
    assert "Gone" in html
    assert f'href="{url("edition", page, 2)}"' in html


def test_between_two_publications_of_a_page_nothing_was_public(admin: Client) -> None:
    page = two_editions()
    TreatmentPage.objects.get(pk=page.pk).unpublish()
    page = edited(page, cost="<p>Ask us.</p>")
    withdrawn, again = editions(page)[2:]

    html = asked(admin, page, again.published_at - timedelta(microseconds=1))

    assert "had been withdrawn" in html
    assert f'href="{url("edition", page, 4)}"' in html
    assert "edition 4 was public" in asked(admin, page, again.published_at)
    assert withdrawn.action == "withdrawn"


def test_what_had_expired_was_not_public() -> None:
    page = edited(two_editions(), expire_at=timezone.now() + timedelta(days=1))
    of_page = Edition.objects.filter(page_id=page.pk)
    end = editions(page)[2].expires_at

    assert at_moment(of_page, end - timedelta(microseconds=1)).state is State.PUBLIC
    assert at_moment(of_page, end).state is State.EXPIRED


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("", "This field is required."),
        ("yesterday", "Enter a valid date/time."),
        ("2999-01-01 10:00", "yet to come"),
        ("0001-01-01 00:00", "after the year 1970"),
        ("9999-12-31 23:59", "yet to come"),
    ],
)
def test_a_moment_that_cannot_be_is_named(admin: Client, at: str, words: str) -> None:
    page = two_editions()

    response = admin.get(f"{url('as_of', page)}?at={quote(at)}")

    assert response.status_code == 400
    assert words in response.content.decode()


@pytest.mark.parametrize(
    ("zone", "at", "state"),
    [
        ("Europe/Paris", "2026-03-29 02:30", "couldn’t be interpreted"),  # that hour was left out
        ("Asia/Tokyo", "2020-01-01 10:00", "In the time zone Asia/Tokyo."),
        ("Asia/Tokyo", "0001-01-01 00:00", "after the year 1970"),
    ],
)
def test_the_time_zone_is_that_of_the_editor_and_is_named(
    admin: Client, editor: Any, zone: str, at: str, state: str
) -> None:
    from wagtail.users.models import UserProfile

    profile = UserProfile.get_for_user(editor)
    profile.current_time_zone = zone
    profile.save()

    assert state in asked(admin, two_editions(), at)


def test_the_page_is_in_its_own_language_whatever_the_editors(admin: Client, editor: Any) -> None:
    from wagtail.users.models import UserProfile

    profile = UserProfile.get_for_user(editor)
    profile.preferred_language = "ar"
    profile.save()
    page = two_editions()

    html = admin.get(f"{url('edition', page, 1)}shown/").content.decode()

    assert '<html dir="ltr" lang="en">' in html or '<html lang="en" dir="ltr">' in html
    assert "When to seek help" in html


def test_links_of_that_day_lead_out_of_the_frame(admin: Client) -> None:
    page = builders.treatment(overview='<p><a href="https://example.org/">Elsewhere</a></p>')

    html = admin.get(f"{url('edition', page, 1)}shown/").content.decode()

    link = html[html.index("https://example.org/") - 40 : html.index("Elsewhere")]
    assert 'target="_blank"' in link

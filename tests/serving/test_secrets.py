"""Drafts, expired, unpublished and private pages: neither they nor a word of them leave, by any address."""

from __future__ import annotations

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

from tests import builders
from treatments.models import TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db

SECRET = "Unheard-of cure"


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expire(page):
    page.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    page.save()  # and no scheduled job has come round yet


def schedule(page):
    page.unpublish()
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    page.save_revision().publish()


def change_only_the_draft(page):
    page.title = "Vascular laser"
    page.slug = "vascular-laser"
    page.summary = "Light that closes veins."
    page.save_revision().publish()
    page.title, page.summary = SECRET, SECRET
    page.save_revision()


HIDDEN = {
    "unpublished": lambda page: page.unpublish(),
    "private": restrict,
    "below a private page": lambda page: restrict(page.get_parent()),
    "expired": expire,
    "scheduled": schedule,
    "deleted": lambda page: page.delete(),
    "changed in a draft": change_only_the_draft,
}


@pytest.fixture
def secret(home):
    return builders.treatment(title=SECRET, slug="unheard-of-cure", summary=f"{SECRET}.", kind="energy")


@pytest.fixture
def addresses(home, secret, condition):
    """Every address that could show the page: its own, lists, and pages that refer to it in all ways."""
    blocks = builders.blocks
    treatment = builders.treatment(
        overview=f'<p>Or <a linktype="page" id="{secret.pk}">that</a>.</p>',
        related=blocks("page", secret.pk),
        alternatives=blocks("alternative", {"text": "Another way", "treatment": secret.pk}),
    )
    article = builders.article(
        about=blocks("page", secret.pk), body=blocks("treatment_card", secret.pk), slug="living"
    )
    # A parent of its own, so that what refers to it stays public.
    more = home.add_child(
        instance=TreatmentIndexPage(title="More", slug="more", summary="More.", locale=home.locale)
    )
    secret.move(more, pos="last-child")
    secret = TreatmentPage.objects.get(pk=secret.pk)
    secret.indications_conditions = blocks("condition", condition.pk)
    secret.save_revision().publish()
    home.highlights = blocks("page", secret.pk)
    home.save_revision().publish()
    pages = [home, condition, treatment, article, TreatmentIndexPage.objects.get(slug="treatments")]
    api = "/api/v1/"
    return [
        secret.url,
        *(page.url for page in pages),
        *(f"{api}{kind}s/?view=full" for kind in ("treatment", "condition", "article")),
        f"{api}treatments/",
        f"{api}search/?q=unheard",
        f"{api}treatments/?kind=energy&locale=fr-CA",
        f"{api}treatments/?condition={condition.slug}",
        f"{api}treatments/unheard-of-cure/",
        f"{api}treatments/{secret.translation_key}/?locale=fr",
        f"{api}treatments/sclerotherapy/",
        f"{api}conditions/{condition.slug}/",
        f"{api}articles/{article.slug}/",
        f"{api}articles/?about=unheard-of-cure",
        *([more.url] if more.url else []),
    ]


def what_is_said(client, addresses):
    answers = [client.get(address) for address in addresses]
    assert all(answer.status_code < 500 for answer in answers)
    # The words of a problem repeat what was asked for.
    return [
        a.content.decode()
        for a in answers
        if a.status_code == 200 and "unheard-of" not in a.request["QUERY_STRING"]
    ]


def test_a_live_page_is_shown_wherever_it_is_referred_to(client, addresses):
    said = what_is_said(client, addresses)
    assert len([text for text in said if SECRET in text]) == len(said) - 1  # the index of other treatments


@pytest.mark.parametrize("how", HIDDEN)
def test_nothing_of_a_hidden_page_is_said(client, addresses, secret, how):
    HIDDEN[how](TreatmentPage.objects.get(pk=secret.pk))
    for text in what_is_said(client, addresses):
        assert SECRET not in text
        assert "unheard-of-cure" not in text


def test_every_locale_has_privacy_of_its_own(client, french):
    restrict(french)
    assert client.get("/api/v1/treatments/sclerotherapy/?locale=fr").json()["locale"] == "en"
    assert client.get("/api/v1/treatments/sclerotherapy/?locale=fr&fallback=none").status_code == 404
    restrict(TreatmentPage.objects.get(locale__language_code="en", slug="sclerotherapy").get_parent())
    assert client.get("/api/v1/treatments/sclerotherapy/?locale=fr").status_code == 410


def test_what_a_second_site_shows_has_that_sites_address(client, home, secret):
    root = home.get_parent().add_child(
        instance=type(home)(title="Second Clinic", slug="second", summary="Another.", locale=home.locale)
    )
    Site.objects.create(hostname="second.example", port=443, root_page=root, site_name="Second Clinic")
    index = root.add_child(
        instance=TreatmentIndexPage(title="Ours", slug="ours", summary="Ours.", locale=home.locale)
    )
    secret.move(index, pos="last-child")
    answer = client.get("/api/v1/treatments/unheard-of-cure/").json()
    assert answer["url"] == "https://second.example/en/ours/unheard-of-cure/"

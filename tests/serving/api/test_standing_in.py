"""Lists in a locale that lacks some of the documents: others stand in for those, and only for those."""

from __future__ import annotations

import datetime

import pytest
from django.utils import timezone
from wagtail.models import Locale

from tests import builders
from tests.publishing.ledger.commands import run
from treatments.models import StandIn, TreatmentPage
from treatments.publishing.ledger.stand_in import agree_with_heads

pytestmark = pytest.mark.django_db
IN_FRENCH = ["Sclérothérapie", "Vascular laser"]


@pytest.fixture(autouse=True)
def _nothing_is_left_behind():
    yield
    assert agree_with_heads()


def test_what_is_withdrawn_in_a_locale_is_there_in_another(names, french, arabic):
    assert names("treatments/", locale="fr") == IN_FRENCH
    french.unpublish()
    assert names("treatments/", locale="fr") == ["Sclerotherapy", "Vascular laser"]
    french.get_latest_revision().publish()
    assert names("treatments/", locale="fr") == IN_FRENCH
    TreatmentPage.objects.get(slug="sclerotherapy", locale=builders.locale()).unpublish()
    assert names("treatments/", locale="fr") == IN_FRENCH
    assert names("treatments/") == ["Vascular laser"]


def test_from_the_moment_in_which_a_translation_expires(names, french, monkeypatch):
    expires = timezone.now() + datetime.timedelta(hours=1)
    french.expire_at = expires
    french.save_revision().publish()
    assert names("treatments/", locale="fr") == IN_FRENCH
    monkeypatch.setattr("django.utils.timezone.now", lambda: expires + datetime.timedelta(seconds=1))
    assert names("treatments/", locale="fr") == ["Sclerotherapy", "Vascular laser"]


@pytest.mark.parametrize("ordering", ["name", "-name", "published_at", "-date_published", "next_review"])
def test_page_by_page_in_every_order(get, client, french, ordering):
    for name in ("Peel", "Botox", "Éclat", "Peel"):
        builders.treatment(title=name)
    pages = []
    response = get("treatments/", locale="fr-CA", ordering=ordering, limit=2)
    while True:
        pages.append(response.json())
        if pages[-1]["next"] is None:
            break
        response = client.get(pages[-1]["next"])
    whole = get("treatments/", locale="fr-CA", ordering=ordering).json()["results"]
    assert [result for page in pages for result in page["results"]] == whole
    assert len({result["id"] for result in whole}) == len(whole) == 6


def test_narrowed_by_what_stands_in(names, french, laser):
    assert names("treatments/", locale="fr", kind="energy") == ["Vascular laser"]
    assert names("treatments/", locale="fr", kind="injectable") == ["Sclérothérapie"]


def test_a_locale_that_nobody_has_made_yet_lacks_everything(names, treatment, django_assert_num_queries):
    Locale.objects.filter(language_code="de").delete()
    everything = names("treatments/")
    # It has to be looked for then, which takes another statement or two.
    with django_assert_num_queries(3):
        assert names("treatments/", locale="de") == everything
    german = Locale.objects.create(language_code="de")
    assert names("treatments/", locale="de") == everything
    german.delete()
    assert not StandIn.objects.filter(lacking="de").exists()


def test_reconcile_puts_them_back(names, french):
    StandIn.objects.all().delete()
    assert names("treatments/", locale="fr") == ["Sclérothérapie"]
    code, said = run("reconcile", "--check")
    assert code == 1
    assert "missing translations" in said
    run("reconcile")
    assert names("treatments/", locale="fr") == IN_FRENCH

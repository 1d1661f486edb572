"""What must not be found: neither the document nor a word of it is in the answer."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests import builders
from treatments.models import GlossaryTerm, TreatmentPage

pytestmark = pytest.mark.django_db

# Its name, another name, a mistyped one, a beginning, a phrase, a word that others have.
QUESTIONS = ["zyrtolase", "zyrto pulse", "zyrtolasse", "zyrto", '"zyrto pulse"', "scalp", "closes"]


@pytest.fixture
def said(search) -> Callable[[str], str]:
    """The answer to a question, but for the question itself."""

    def ask(q: str) -> str:
        answer: dict[str, Any] = search(q)
        del answer["query"]["text"], answer["query"]["ignored"]
        return json.dumps(answer, ensure_ascii=False).lower()

    return ask


def restrict(page: TreatmentPage) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def end(page: TreatmentPage) -> None:
    page.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    page.save()


def schedule(page: TreatmentPage) -> None:
    page.unpublish()
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    page.save_revision().publish()


def rewrite(page: TreatmentPage) -> None:
    page.title, page.slug, page.also_known_as, page.body_sites = "Peel", "peel", [], []
    page.summary = "Another text that closes nothing."
    page.save_revision().publish()


def redraft(page: TreatmentPage) -> None:
    """Public words, and the secret ones in a draft again."""
    title, summary = page.title, page.summary
    rewrite(page)
    page.title, page.summary = title, summary
    page.save_revision()


HIDDEN = {
    "unpublished": lambda page: page.unpublish(),
    "private": restrict,
    "below a private page": lambda page: restrict(page.get_parent()),
    "ended": end,
    "scheduled": schedule,
    "deleted": lambda page: page.delete(),
    "rewritten": rewrite,
    "in a draft": redraft,
}


@pytest.fixture
def hide(expire, secret) -> Callable[[str], None]:
    return lambda how: {**HIDDEN, "expired": expire}[how](secret)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_live_page_is_found(said, secret, question):
    assert "zyrtolase" in said(question)


@pytest.mark.parametrize("how", [*HIDDEN, "expired"])
def test_a_hidden_page_is_not_found(said, hide, how):
    hide(how)
    for question in QUESTIONS:
        assert "zyrto" not in said(question), question


def test_a_page_that_was_never_published_is_not_found(said, veins):
    builders.treatment(live=False, title="Zyrtolase")
    for question in QUESTIONS:
        assert "zyrto" not in said(question), question


@pytest.mark.parametrize("how", ["unpublished", "private", "expired"])
def test_it_is_not_counted(search, found, hide, how):
    before = search("closes")["count"]
    hide(how)
    assert search("closes")["count"] == before - 1 == len(found("closes"))
    assert "dental" not in [each["value"] for each in search("closes")["facets"]["kind"]]


@pytest.mark.parametrize("how", ["unpublished", "private", "expired"])
def test_it_is_found_again_when_it_is_public_again(found, secret, hide, how):
    hide(how)
    assert found("zyrtolase") == []
    PageViewRestriction.objects.all().delete()
    page = TreatmentPage.objects.get(pk=secret.pk)
    page.expire_at, page.expired = None, False
    page.save_revision().publish()
    assert found("zyrtolase") == ["Zyrtolase"]
    assert found("zyrtolasse") == ["Zyrtolase"]


def test_a_page_is_found_until_the_moment_in_which_it_expires(found, secret, monkeypatch):
    expires = timezone.now() + datetime.timedelta(hours=1)
    secret.expire_at = expires
    secret.save_revision().publish()
    monkeypatch.setattr("django.utils.timezone.now", lambda: expires - datetime.timedelta(seconds=1))
    assert found("zyrtolase") == ["Zyrtolase"]
    monkeypatch.setattr("django.utils.timezone.now", lambda: expires)
    assert found("zyrtolase") == []


def test_another_name_that_only_an_expired_page_has_is_none(search, found, expire, secret):
    GlossaryTerm.objects.create(term="Zyrto pulse", plain_meaning="light cure", locale=builders.locale())
    assert found("light cure") == ["Zyrtolase"]
    expire(secret)
    assert "Zyrtolase" not in search("light cure")["query"]["synonyms"]


def test_only_the_draft_of_a_translation_is_not_found(said, in_french, search):
    french = TreatmentPage.objects.get(locale__language_code="fr")
    french.summary = "Zyrtolase"
    french.save_revision()
    assert search("zyrtolase", locale="fr")["count"] == 0

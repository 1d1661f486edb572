"""Somebody says in their account how they want to be told."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from tests.authoring.drafting.samples import person
from tests.translating.telling.samples import translator
from treatments.models import TranslationNotices, TreatmentPage

pytestmark = pytest.mark.django_db

ACCOUNT = reverse("wagtailadmin_account")
FIELD = "translation_notices-how"


def test_a_translator_chooses(source: TreatmentPage, client: Client) -> None:
    marie = translator("marie", first_name="Marie", last_name="Dupont")
    client.force_login(marie)
    answer = client.get(ACCOUNT).content.decode()
    assert f'name="{FIELD}" value="urgent_at_once"' in answer
    assert not TranslationNotices.objects.exists()
    fields = {
        "name_email-first_name": "Marie",
        "name_email-last_name": "Dupont",
        "name_email-email": marie.email,
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
    }
    for chosen in ("daily", "never"):
        client.post(ACCOUNT, {**fields, FIELD: chosen})
        assert TranslationNotices.objects.get(user=marie).how == chosen


def test_who_translates_nothing_is_not_asked(db: None, client: Client) -> None:
    client.force_login(person("somebody"))
    assert FIELD not in client.get(ACCOUNT).content.decode()

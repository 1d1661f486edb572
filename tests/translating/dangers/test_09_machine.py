"""One language that the machine does not know, and nobody gets the new texts of the source."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from wagtail_localize.models import StringSegment, StringTranslation

from tests import builders
from tests.translating.dangers.conftest import into, readable, sync, without_our_code
from tests.translating.freshness.acts import edit
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db

NEW = "<p>The vein closes.</p>"
TEXT = "The vein closes."


@pytest.fixture
def source(settings: Any) -> TreatmentPage:
    """Live in French, which the machine knows, and in German."""
    page = builders.treatment()
    for code in ("fr", "de"):
        readable(page, code)
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "tests.translating.dangers.translators.FrenchOnly"
    }
    return page


def has_arrived(source: TreatmentPage) -> bool:
    return StringSegment.objects.filter(source=into(source).source, string__data=TEXT).exists()


def by_machine(code: str) -> list[str]:
    rows = StringTranslation.objects.filter(translation_type="machine", locale=builders.locale(code))
    return list(rows.values_list("data", flat=True))


def test_the_danger(source: TreatmentPage, admin_client: Client) -> None:
    with without_our_code():
        edit(source, mechanism=NEW)
        answer = sync(admin_client, into(source), use_machine_translation="on")

        assert answer.status_code == 404
        assert not has_arrived(source)
    assert by_machine("fr") == []


def test_each_language_gets_what_the_machine_can_do(source: TreatmentPage, admin_client: Client) -> None:
    edit(source, mechanism=NEW)
    answer = sync(admin_client, into(source), use_machine_translation="on")

    assert answer.status_code == 200
    assert has_arrived(source)
    assert by_machine("fr") == [f"[machine] {TEXT}"]
    assert by_machine("de") == []

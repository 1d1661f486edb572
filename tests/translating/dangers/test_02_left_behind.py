"""The risk text of the source changes and goes live: every translation is out of date from that moment on."""

from __future__ import annotations

from typing import Any

import pytest

from tests import builders
from tests.translating.dangers.conftest import committed, into, readable, without_our_code
from tests.translating.freshness.acts import edit_block
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> TreatmentPage:
    page = builders.treatment()
    readable(page)
    return page


def test_the_danger(source: TreatmentPage) -> None:
    with without_our_code(), committed():
        edit_block(source, "risks", name="Blood clot in the lung")
    assert into(source).get_status_display() == "Up to date"


def test_translators_and_readers_are_told(source: TreatmentPage, say: Any) -> None:
    with committed():
        edit_block(source, "risks", name="Blood clot in the lung")

    assert into(source).get_status_display() == "Waiting for translations"
    body = say()
    assert body["translation"]["status"] == "stale"
    assert body["translation"]["stale_sections"] == ["risks"]
    # By default they get the new risk in the language of the source.
    assert body["content"]["risks"][0]["name"] == "Blood clot in the lung"

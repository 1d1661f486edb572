"""New texts of the source go live in a translation before anybody has translated them, as if they were in its
language."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from tests import builders
from tests.builders import blocks, effect
from tests.translating.dangers.conftest import committed, into, readable, sync, without_our_code
from tests.translating.freshness.acts import edit, stored
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db

NEW = "Blood clot in the lung"


@pytest.fixture
def source() -> TreatmentPage:
    page = builders.treatment()
    readable(page)
    return page


def publish_another_risk(source: TreatmentPage) -> None:
    risks = [*source.risks.raw_data, *blocks("risk", effect(NEW))]
    edit(source, risks=TreatmentPage._meta.get_field("risks").to_python(risks))


def test_the_danger(source: TreatmentPage, admin_client: Client) -> None:
    with without_our_code():
        publish_another_risk(source)
        answer = sync(admin_client, into(source), publish_translations="on").content.decode()

    assert "Successfully updated translations" in answer
    target = into(source).get_target_instance()
    assert target.live
    assert target.risks[1].value["name"] == NEW


def test_readers_are_told(source: TreatmentPage, admin_client: Client, client: Client, say: Any) -> None:
    with committed():
        publish_another_risk(source)
    sync(admin_client, into(source), publish_translations="on")

    body = say()
    assert body["content"]["risks"][1]["name"] == NEW
    assert body["translation"]["status"] == "partial"
    assert body["translation"]["missing_sections"] == ["risks"]
    page = BeautifulSoup(client.get(stored(into(source).get_target_instance()).url).content, "html.parser")
    assert "Risques" in page.find(class_="notice", lang="fr").get_text()

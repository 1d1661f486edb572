"""A changed risk on its way into French: a wrong number is stopped, and a second person has the last word."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import expect

from tests import builders
from tests.authoring.drafting.samples import person
from tests.builders import blocks, effect
from tests.publishing.admin.test_history_browser import logged_in
from tests.translating.conftest import enter_all, submitted
from tests.translating.freshness.acts import edit_block
from treatments.models import TreatmentPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NOW = "About 1 in 50 people has it for 2 weeks."
WRONG = "Environ 1 personne sur 500 en est atteinte pendant 2 semaines."
RIGHT = "Environ 1 personne sur 50 en est atteinte pendant 2 semaines."
WIDTHS = (1440, 390)


@pytest.fixture
def source(settings: Any) -> Iterator[TreatmentPage]:
    """Live in English, French and German. In this project two persons look at safety texts."""
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": False}
    risk = blocks("risk", effect("Swelling", description="About 1 in 100 people has it for 2 weeks."))
    page = builders.treatment(risks=risk)
    for code in ("fr", "de"):
        translation = submitted(page, code)
        enter_all(translation)
        translation.save_target(publish=True)
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
    return page


def shoot(page: Any, name: str) -> None:
    """For whoever wants to look: set SCREENSHOTS to a folder."""
    if folder := os.environ.get("SCREENSHOTS"):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 1000})
            page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"), full_page=True)
        page.set_viewport_size({"width": 1440, "height": 1000})


def enter(page: Any, text: str) -> None:
    segment = page.locator("li", has_text=NOW).last
    segment.get_by_role("button", name="Translate").or_(segment.get_by_role("button", name="Edit")).click()
    segment.locator("textarea").fill(text)
    segment.get_by_role("button", name="Save").click()


def document(page: TreatmentPage, locale: str) -> Any:
    return json.loads(Client().get(f"/api/v1/treatments/{page.translation_key}/?locale={locale}").content)


def test_from_a_changed_risk_to_a_current_page(
    source: TreatmentPage, live_server: Any, browser_page: Any, chromium: Any
) -> None:
    french, german = (source.get_translation(builders.locale(code)) for code in ("fr", "de"))
    rights = ("change_page", "publish_page")
    person("traductrice", french.get_parent(), permissions=rights)
    person("relectrice", french.get_parent(), permissions=rights)
    edit_block(source, "risks", description=NOW)
    assert document(source, "fr")["translation"]["stale_sections"] == ["risks"]

    page, edit = browser_page, f"/admin/pages/{french.pk}/edit/"
    logged_in(page, live_server.url, "traductrice", edit)
    shoot(page, "editor")
    page.get_by_role("tab", name="Safety").click()
    enter(page, WRONG)
    expect(page.get_by_text("the translation “1 personne sur 500”")).to_be_visible()
    shoot(page, "stopped")
    publish(page)
    expect(page.get_by_text("It is not published")).to_be_visible()
    expect(page.locator(".messages").get_by_text("the translation “1 personne sur 500”")).to_be_visible()
    shoot(page, "not-published")
    assert document(source, "fr")["translation"]["status"] == "stale"

    page.get_by_role("tab", name="Safety").click()
    enter(page, RIGHT)
    risk = page.locator("li", has_text=NOW).last
    expect(risk.get_by_text("the translation “1 personne sur 500”")).to_have_count(0)
    publish(page)
    expect(page.get_by_text("A second person has to confirm this").first).to_be_visible()

    page.goto(f"{live_server.url}/admin/pages/{german.pk}/edit/")
    expect(page.get_by_text("you do not have permission")).to_be_visible()

    other = chromium.new_context().new_page()
    logged_in(other, live_server.url, "relectrice", edit)
    other.get_by_role("link", name="Check the translation").first.click()
    shoot(other, "review")
    expect(other.get_by_role("button", name="Confirm the chosen texts")).to_be_visible()
    for box in other.get_by_label("I have read both texts").all():
        box.check()
    other.get_by_role("button", name="Confirm the chosen texts").click()
    expect(other.get_by_text("are confirmed")).to_be_visible()
    other.goto(f"{live_server.url}{edit}")
    publish(other)
    expect(other.get_by_text("Published '")).to_be_visible()
    other.context.close()

    now = document(source, "fr")
    assert now["translation"]["stale_sections"] == []
    assert now["content"]["risks"][0]["description"] == RIGHT
    assert document(source, "de")["translation"]["stale_sections"] == ["risks"]


def publish(page: Any) -> None:
    page.get_by_role("button", name="Publish in French").click()

"""A French translator is told of a changed risk, sees what has changed, mistypes a number, is stopped, and
corrects it; a second person confirms; readers have it. German is not theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from playwright.sync_api import expect

from tests import builders
from tests.builders import blocks, effect
from tests.publishing.admin.test_history_browser import logged_in
from tests.translating.conftest import enter_all, submitted
from tests.translating.freshness.acts import edit_block, enter
from tests.translating.reviewing.test_browser import document, publish, shoot
from tests.translating.workbench.conftest import FRENCH, NEW, OLD, OLD_FRENCH, WRONG
from treatments.models import TreatmentPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def source(settings: Any) -> Iterator[TreatmentPage]:
    """Live in English, French and German. In this project two persons look at safety texts."""
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": False}
    page = builders.treatment(risks=blocks("risk", effect("Swelling", description=OLD)))
    for code in ("fr", "de"):
        translation = submitted(page, code)
        enter_all(translation)
        if code == "fr":
            enter(translation.get_target_instance(), OLD, OLD_FRENCH)
        translation.save_target(publish=True)
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
    return page


def member(name: str, group: str) -> User:
    user = User.objects.create_user(name, f"{name}@example.com", password=name)
    user.groups.add(Group.objects.get(name=group))
    return user


def test_from_the_message_to_the_current_page(
    source: TreatmentPage, live_server: Any, browser_page: Any, chromium: Any, mailoutbox: Any
) -> None:
    call_command("make_translator_groups", "fr", verbosity=0)
    member("traductrice", "Translators fr")
    member("relectrice", "Translation reviewers fr")
    french, german = (source.get_translation(builders.locale(code)) for code in ("fr", "de"))
    edit_block(source, "risks", description=NEW)
    assert document(source, "fr")["translation"]["stale_sections"] == ["risks"]

    told = [mail for mail in mailoutbox if mail.to == ["traductrice@example.com"]]
    assert len(told) == 1
    assert "[-100-]" in told[0].body
    assert "{+50+}" in told[0].body
    assert OLD_FRENCH in told[0].body

    page = browser_page
    logged_in(page, live_server.url, "traductrice", "/admin/treatments/translations/")
    urgent = "#listing-results .treatments-todo__status--1-urgent"
    expect(page.locator(urgent)).to_be_visible()
    shoot(page, "list")
    page.get_by_role("link", name="Sclerotherapy").click()
    expect(page.locator(".treatments-workbench__difference ins")).to_have_text("50")
    expect(page.get_by_text(OLD_FRENCH)).to_be_visible()
    shoot(page, "text")

    page.get_by_label("Translation", exact=True).fill(WRONG)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_text("the translation “1 personne sur 500”")).to_be_visible()
    shoot(page, "text-stopped")
    page.get_by_label("Translation", exact=True).fill(FRENCH)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_text("A second person has to confirm this").first).to_be_visible()
    assert document(source, "fr")["translation"]["status"] == "stale"

    page.goto(f"{live_server.url}/admin/pages/{german.pk}/edit/")
    expect(page.get_by_text("you do not have permission")).to_be_visible()

    other = chromium.new_context().new_page()
    logged_in(other, live_server.url, "relectrice", "/admin/treatments/translations/")
    other.get_by_role("link", name="Sclerotherapy").click()
    confirm = other.get_by_role("button", name="Confirm what is saved")
    for _each in range(40):
        expect(confirm.or_(other.get_by_text("Every text is translated."))).to_be_visible()
        if not confirm.is_visible():
            break
        confirm.click()
    other.goto(f"{live_server.url}/admin/pages/{french.pk}/edit/")
    publish(other)
    expect(other.get_by_text("Published '")).to_be_visible()
    other.goto(f"{live_server.url}/admin/treatments/translations/")
    expect(other.locator("#listing-results").get_by_text("Sclerotherapy")).to_have_count(0)
    other.context.close()

    now = document(source, "fr")
    assert now["translation"]["stale_sections"] == []
    assert now["content"]["risks"][0]["description"] == FRENCH
    assert document(source, "de")["translation"]["stale_sections"] == ["risks"]

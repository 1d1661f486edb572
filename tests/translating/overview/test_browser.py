"""The report in Chromium: narrowed by Wagtail's own filters, on a wide and on a narrow screen."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from tests.publishing.admin.test_history_browser import logged_in
from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import INDEX

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_filtered_and_narrow(live_server: Any, browser_page: Any) -> None:
    Crowd(22, ("fr", "ar"))
    User.objects.create_superuser("chief", password="chief")
    page, problems = browser_page, []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda said: problems.append(said.text) if "Content Security" in said.text else None)
    logged_in(page, live_server.url, "chief", INDEX)

    rows = page.locator(".treatments-overview__table tbody tr")
    expect(rows).to_have_count(26)
    page.get_by_role("link", name=re.compile("Urgent 1.*Arabic")).click()
    expect(rows).to_have_count(1)
    expect(rows.get_by_role("link", name="Urgent")).to_be_visible()

    page.goto(f"{live_server.url}{INDEX}")
    page.locator("button:has(.icon-sliders)").click()
    page.get_by_role("button", name="State in one of the languages").click()
    page.get_by_label("Live, partly untranslated").check()
    expect(rows).to_have_count(2)

    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(rows.first.get_by_text("French:")).to_be_visible()
    assert problems == []

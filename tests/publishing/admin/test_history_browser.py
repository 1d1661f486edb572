"""The way of an editor who is asked what the page said: history, difference, that day, proof, and the end."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

import pytest
from django.utils import timezone

from tests import builders
from tests.authoring.drafting.samples import person
from tests.publishing.admin.samples import PUBLISHER, editions, two_editions, url
from treatments.models import Reissue
from treatments.publishing.ledger.edition import Cause

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def logged_in(page: Any, server: str, name: str, address: str) -> None:
    page.goto(f"{server}/admin/login/?next={address}")
    page.fill("[name=username]", name)
    page.fill("[name=password]", name)
    page.press("[name=password]", "Enter")
    page.wait_for_url(f"{server}{address}")


def test_from_the_history_to_the_withdrawal(live_server: Any, browser_page: Any) -> None:
    person("editor", builders.site(), permissions=PUBLISHER)
    treatment, page = two_editions(), browser_page
    second = editions(treatment)[1]
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)

    # From the editor to the history
    logged_in(page, live_server.url, "editor", f"/admin/pages/{treatment.pk}/edit/")
    page.click("header .w-dropdown button, .w-slim-header [aria-label=Actions]")
    page.get_by_role("link", name="Publication history").first.click()
    page.wait_for_url(f"**{url('history', treatment)}")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the hash of edition 2").click()
    page.get_by_text("The hash was copied.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == second.hash

    # What changed
    assert page.get_by_label("Compare from edition 1").is_checked()
    page.get_by_role("button", name="Compare the chosen editions").click()
    risks = page.locator("section", has=page.locator("#section-risks"))
    assert "Safety text" in risks.inner_text()
    assert risks.locator("ins", has_text="Rare (1 in 2000)").is_visible()
    assert page.get_by_text("The vein wall is irritated").is_hidden()
    page.get_by_text("sections unchanged").click()
    assert page.get_by_text("The vein wall is irritated").is_visible()

    # What was public that moment
    page.get_by_role("link", name="Back to the history").click()
    page.get_by_role("link", name="What was public when?").click()
    moment = timezone.localtime().replace(microsecond=0)
    page.fill("[name=at]", f"{moment:%Y-%m-%dT%H:%M:%S}")
    page.keyboard.press("Enter")
    page.get_by_text("edition 2 was public").wait_for()
    assert datetime.fromisoformat(page.input_value("[name=at]")) == moment.replace(tzinfo=None)
    page.get_by_role("link", name="The edition before: 1").click()
    page.get_by_role("link", name="As a page").click()
    assert page.get_by_text("It costs 180 pounds.").is_visible()
    page.go_back()
    page.go_back()
    frame = page.frame_locator("iframe")
    assert frame.get_by_text("It costs 200 pounds.").is_visible()

    # Proof of it
    page.get_by_role("link", name="Certificate of this edition").click()
    assert second.sha256 in page.content()
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the exact bytes").click()
    assert hashlib.sha256(download.value.path().read_bytes()).hexdigest() == second.sha256
    page.emulate_media(media="print")
    assert page.locator("nav.bar").is_hidden()
    assert page.get_by_role("heading", name="Sclerotherapy").is_visible()
    page.emulate_media(media="screen")

    # The end of it
    page.goto(f"{live_server.url}{url('withdraw', treatment)}")
    assert page.get_by_label("Explanation for readers").is_visible()
    page.get_by_label("Replaced: readers are led to another page").check()
    assert page.get_by_label("Explanation for readers").is_hidden()
    assert page.get_by_label("or its address").is_visible()
    page.get_by_label("Withdrawn, and readers are told why").check()
    page.get_by_label("Explanation for readers").fill("The product was recalled.")
    page.get_by_role("button", name="Withdraw the page").click()
    page.wait_for_url(f"**{url('history', treatment)}")
    page.get_by_text("is withdrawn.").wait_for()
    assert page.locator("tbody tr").first.get_by_text("The product was recalled.").is_visible()
    answer = page.goto(f"{live_server.url}{treatment.get_url()}")
    assert answer.status == 410
    assert page.get_by_text("The product was recalled.").is_visible()
    assert errors == []


def test_the_progress_moves_while_one_looks_on(live_server: Any, browser_page: Any) -> None:
    person("editor", builders.site(), permissions=PUBLISHER)
    started = Reissue.objects.create(because="A picture", cause=Cause.SHOWN, total=4)
    page = browser_page
    logged_in(page, live_server.url, "editor", f"/admin/treatments/ledger/reissues/{started.pk}/")
    page.get_by_text("0 of 4 pages presented").wait_for()
    page.get_by_role("button", name="Ask the queue to go on").focus()

    Reissue.objects.filter(pk=started.pk).update(done=2)
    page.get_by_text("2 of 4 pages presented").wait_for()
    assert page.evaluate("document.activeElement.textContent").strip() == "Ask the queue to go on"

    Reissue.objects.filter(pk=started.pk).update(done=4, finished_at=timezone.now())
    page.get_by_text("4 of 4 pages presented").wait_for()
    status = page.locator("[data-treatments-progress-target=status]")
    assert status.inner_text() == "All pages have been presented again."

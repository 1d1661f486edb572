"""A clinic's document becomes a page that a French patient reads, entirely through the browser."""

from __future__ import annotations

import json
import re
import urllib.request
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from home.demo.people import make_people
from tests import builders
from tests.journey.cryotherapy import DOCUMENT, FRENCH, MISPLACED
from treatments.models import TreatmentIndexPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# What may not differ between two languages.
FACTS = {"kind", "invasiveness", "duration", "sessions", "frequency", "to", "level", "last_reviewed"}


@pytest.fixture
def french_index() -> TreatmentIndexPage:
    """Of a site in English and French, with one reviewer and the people of the demo."""
    for code in ("en", "fr", "ar"):
        builders.locale(code)
    pages = {builders.site(): "Clinique", builders.index_page(TreatmentIndexPage): "Traitements"}
    for page, title in pages.items():
        translation = page.copy_for_translation(builders.locale("fr"))
        translation.title = title
        translation.save_revision().publish()
    builders.reviewer(name="Dr Demo Example")
    make_people()
    return builders.index_page(TreatmentIndexPage, "fr")


def test_from_a_document_to_a_french_reader(
    french_index: TreatmentIndexPage,
    live_server: Any,
    browser_page: Any,
    tmp_path: Path,
) -> None:
    page, site = browser_page, live_server.url
    log_in(page, site, "editor")
    import_and_correct(page, site, tmp_path)
    complete(page)
    publish(page)
    submit_for_french(page)

    log_in(page, site, "traductrice")
    page.goto(f"{site}/admin/pages/{french_index.pk}/")
    page.get_by_role("link", name="Cryotherapy for warts", exact=True).click()
    translate(page)

    log_in(page, site, "relectrice")
    page.goto(f"{site}/admin/pages/{french_index.pk}/")
    page.get_by_role("link", name="Cryothérapie des verrues", exact=True).click()
    page.get_by_role("button", name="Publish in French").click()
    page.get_by_text("Published 'Cryothérapie des verrues' in French").wait_for()

    assert_the_page_is_french(read(f"{site}/fr/treatments/cryotherapy-for-warts/"))
    assert_the_document_is_french(f"{site}/api/v1/treatments/")


def log_in(page: Any, site: str, name: str) -> None:
    page.context.clear_cookies()
    page.goto(f"{site}/admin/login/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", name)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/admin/")


def import_and_correct(page: Any, site: str, folder: Path) -> None:
    document = folder / "cryotherapy.txt"
    document.write_text(DOCUMENT, encoding="utf-8")
    page.goto(f"{site}/admin/treatments/import/upload/")
    page.set_input_files("#id_files", str(document))
    page.get_by_role("button", name="Upload and read").click()
    passage = page.locator("[data-passage]", has_text=MISPLACED)
    passage.locator("select").select_option(label="How to prepare")
    preparation = page.locator(".treatments-outcome", has=page.locator("#section-preparation"))
    preparation.get_by_text(MISPLACED).wait_for()
    page.get_by_role("button", name="Save as draft").click()
    page.wait_for_url("**/admin/pages/*/edit/")


def complete(page: Any) -> None:
    """What the document does not say, through the widgets of the editor."""
    page.get_by_label("Kind").first.select_option(label="Physical")
    page.get_by_label("Invasiveness").select_option(label="Non-invasive")
    open_tab(page, "Safety")
    contraindication = page.locator("#panel-child-safety-contraindications-content [data-streamfield-child]")
    contraindication.locator("[data-panel-toggle]").first.click()
    contraindication.get_by_label("Kind").select_option(label="Absolute")
    open_tab(page, "Evidence and review")
    page.get_by_label("Last reviewed").fill("2026-03-01")
    page.get_by_label("Next review").fill("2028-03-01")
    reviewers = page.locator("[data-contentpath=reviewers]")
    reviewers.get_by_role("button", name="Insert").first.click()
    reviewers.get_by_role("button", name="Choose").first.click()
    page.locator(".modal-body").get_by_role("link", name="Dr Demo Example").click()
    reviewers.get_by_text("Dr Demo Example").wait_for()


def open_tab(page: Any, name: str) -> None:
    page.get_by_role("tab", name=name).click()


def publish(page: Any) -> None:
    page.locator("footer").get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    page.get_by_text("'Cryotherapy for warts' has been published").wait_for()


def submit_for_french(page: Any) -> None:
    page.get_by_role("link", name="Edit", exact=True).click()
    page.locator("header").get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Translate this page").click()
    page.get_by_label("French").check()
    page.get_by_role("button", name="Submit").click()
    page.get_by_text("successfully submitted for translation into French").wait_for()
    expect(page.get_by_text("you do not have permission")).to_have_count(0)


def translate(page: Any) -> None:
    """Every text of every tab, as a translator does: open, type, save."""
    page.locator("li.incomplete").first.wait_for()
    for tab in page.get_by_role("tab").all():
        tab.click()
        waiting = page.locator("li:visible.incomplete")
        for still in reversed(range(waiting.count())):
            segment = waiting.first
            text = segment.locator("p").first.inner_text()
            segment.get_by_role("button", name="Translate").click()
            segment.locator("textarea").fill(FRENCH[text])
            segment.get_by_role("button", name="Save").click()
            expect(waiting).to_have_count(still)


def assert_the_page_is_french(html: str) -> None:
    assert '<html lang="fr"' in html
    text = " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
    for english, french in FRENCH.items():
        assert french in text
        assert english not in text
    for number in ("Environ 10 minutes", "3 à 4 séances", "Fréquent : environ 1 personne sur 20"):
        assert number in text


def assert_the_document_is_french(treatments: str) -> None:
    (listed,) = json.loads(read(f"{treatments}?locale=fr"))["results"]
    english, french, of_quebec = (
        json.loads(read(f"{treatments}{listed['id']}/?locale={locale}")) for locale in ("en", "fr", "fr-CA")
    )
    assert (french["locale"], french["is_fallback"]) == ("fr", False)
    assert french["content"]["preparation"][0]["text"] == FRENCH[MISPLACED]
    assert facts(french["content"]) == facts(english["content"])
    assert ("frequency", {"band": "common", "one_in": 20}) in facts(french["content"])
    assert ("frequency", {"band": "very_common", "one_in": None}) in facts(french["content"])

    assert (of_quebec["locale"], of_quebec["requested_locale"]) == ("fr", "fr-CA")
    assert of_quebec["is_fallback"]
    assert of_quebec["content"] == french["content"]


def read(address: str) -> str:
    """As a reader or an app does, without the session of the browser."""
    with urllib.request.urlopen(address, timeout=10) as answer:
        return str(answer.read().decode())


def facts(value: Any) -> list[tuple[str, Any]]:
    """In the order of the document."""
    if isinstance(value, list):
        return [fact for item in value for fact in facts(item)]
    if not isinstance(value, dict):
        return []
    own = [(name, part) for name, part in value.items() if name in FACTS]
    return own + [fact for name, part in value.items() if name not in FACTS for fact in facts(part)]

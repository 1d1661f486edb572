"""A translator's way: out of the menu of a page, and back in after a look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect
from wagtail_localize.models import StringTranslation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import RISK, treatment, with_target

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_page_goes_out_and_comes_back(live_server: Any, browser_page: Any, tmp_path: Path) -> None:
    target = submitted(treatment()).get_target_instance()
    home = builders.site().get_translation(builders.locale("fr"))
    person("traductrice", home, permissions=("change_page",))
    page, errors = browser_page, []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
    page.goto(f"{live_server.url}/admin/login/?next=/admin/pages/{target.pk}/edit/")
    page.fill("[name=username]", "traductrice")
    page.fill("[name=password]", "traductrice")
    page.press("[name=password]", "Enter")

    # wagtail-localize's editor
    page.locator("#w-slim-header-buttons [aria-label=Actions]").click()
    page.get_by_role("link", name="Export for translators").click()
    expect(page.locator("[name=picked]:checked")).to_have_count(1)
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    data = Path(download.value.path()).read_bytes()

    path = tmp_path / download.value.suggested_filename
    path.write_bytes(with_target(data, RISK, "Un caillot dans la jambe, chez environ 1 personne sur 50."))
    page.set_input_files("#id_file", str(path))
    page.get_by_role("button", name="Upload and look").click()
    unit = page.locator(".treatments-exchange__unit")
    assert "Safety text" in unit.inner_text()
    assert "500" in unit.locator(".treatments-exchange__finding--error").first.inner_text()
    assert not StringTranslation.objects.exists()

    page.get_by_role("button", name="Import 1 text").click()
    page.get_by_text("1 text was imported. Nothing was published.").wait_for()
    assert page.get_by_text("1 text is held back until somebody mends it.").is_visible()
    assert StringTranslation.objects.get().has_error
    assert errors == []

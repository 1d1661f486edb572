"""The review in a browser: upload, put a passage elsewhere, save, find it in the editor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests import builders
from tests.authoring.drafting.samples import LASER, person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_an_editor_uploads_corrects_and_saves(live_server: Any, browser_page: Any, tmp_path: Path) -> None:
    person("editor", builders.site())
    path = tmp_path / "laser.md"
    path.write_text(LASER, encoding="utf-8")
    page = browser_page
    page.goto(f"{live_server.url}/admin/login/?next=/admin/treatments/import/upload/")
    page.fill("[name=username]", "editor")
    page.fill("[name=password]", "editor")
    page.press("[name=password]", "Enter")

    page.set_input_files("#id_files", str(path))
    page.click("text=Upload and read")
    passage = page.locator("[data-passage]", has_text="A thin fibre")
    passage.locator("select").select_option("procedure")
    procedure = page.locator(".treatments-outcome", has=page.locator("#section-procedure"))
    procedure.get_by_text("A thin fibre").wait_for()
    assert "your choice" in passage.inner_text()
    assert "What happens" in page.locator("[data-treatments-review-target=status]").inner_text()

    passage.locator("select").focus()
    assert "treatments-linked" in procedure.locator("[data-passages]").first.get_attribute("class")

    page.click("text=Save as draft")
    page.wait_for_url("**/admin/pages/*/edit/")
    page.click("role=tab[name='How it is done']")
    field = page.locator("#panel-child-how_it_is_done-what_happens-content")
    assert "A thin fibre is passed along the vein" in field.inner_text()

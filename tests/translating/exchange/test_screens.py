"""Translation files in the admin."""

from __future__ import annotations

import io
from typing import Any
from zipfile import ZipFile

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import (
    RISK,
    RISK_IN_FRENCH,
    entered,
    exported,
    filled,
    treatment,
    with_target,
)
from treatments.models import TranslationExport, TranslationUpload
from treatments.translating.exchange.jobs import queue
from treatments.translating.exchange.wish import Format

INDEX = reverse("treatments_exchange:index")


@pytest.fixture
def browser(translator: Any) -> Client:
    client = Client()
    client.force_login(translator)
    return client


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content)


def wanted(translation: Translation, **fields: Any) -> dict[str, Any]:
    chosen = {"scope": "picked", "picked": [str(translation.uuid)]}
    return {"locale": "fr", "format": "xliff", "with_finished": "on", **chosen, **fields}


def uploaded(browser: Client, data: bytes, name: str = "treatment.fr.xliff") -> Any:
    file = SimpleUploadedFile(name, data)
    return browser.post(reverse("treatments_exchange:new_upload"), {"file": file}, follow=True)


def text_of(response: Any) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").main.get_text(" ").split())


def test_a_page_is_downloaded(browser: Client, translation: Translation) -> None:
    response = browser.post(reverse("treatments_exchange:new_export"), wanted(translation), follow=True)

    assert body(response) == exported(translation, Format.XLIFF)
    assert "treatment-" in response["Content-Disposition"]
    assert ".fr.xliff" in response["Content-Disposition"]


def test_all_that_waits_is_one_archive(browser: Client, translation: Translation) -> None:
    data = wanted(translation, scope="outstanding", format="po")
    response = browser.post(reverse("treatments_exchange:new_export"), data, follow=True)

    with ZipFile(io.BytesIO(body(response))) as archive:
        names = archive.namelist()
    assert len(names) > 1
    assert all(name.endswith(".fr.po") for name in names)


def test_the_screen_offers_what_the_person_may_edit(browser: Client, translation: Translation) -> None:
    german = submitted(translation.source.get_source_instance(), "de")

    french, other = browser.get(INDEX), browser.get(INDEX, {"locale": "de"})

    assert str(translation.uuid) in french.content.decode()
    assert "no translation into" in text_of(other)
    data = {**wanted(german), "locale": "de"}
    assert browser.post(reverse("treatments_exchange:new_export"), data).status_code == 400
    assert not TranslationExport.objects.exists()


def test_from_the_menu_of_a_page_it_is_chosen_already(browser: Client, translation: Translation) -> None:
    page = translation.get_target_instance()
    editor = browser.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert f"{INDEX}?page={page.pk}#export" in editor.content.decode()
    assert f"{INDEX}?page={page.pk}#import" in editor.content.decode()

    screen = BeautifulSoup(browser.get(INDEX, {"page": page.pk}).content, "html.parser")

    chosen = [box["value"] for box in screen.select("[name=picked][checked]")]
    assert chosen == [str(translation.uuid)]
    assert screen.select_one("[name=scope][checked]")["value"] == "picked"


def test_an_upload_is_looked_at_and_then_imported(browser: Client, translation: Translation) -> None:
    data = with_target(exported(translation, Format.XLIFF), RISK, "Un caillot, chez 1 personne sur 50.")

    preview = uploaded(browser, data)

    said = text_of(preview)
    assert "Un caillot, chez 1 personne sur 50." in said
    assert "Safety text" in said
    assert "500" in said
    assert not StringTranslation.objects.exists()
    fingerprint = BeautifulSoup(preview.content, "html.parser").select_one("[name=fingerprint]")["value"]
    result = browser.post(preview.request["PATH_INFO"], {"fingerprint": fingerprint}, follow=True)
    assert "1 text was imported" in text_of(result)
    assert entered(translation) == {RISK: "Un caillot, chez 1 personne sur 50."}
    again = browser.post(preview.request["PATH_INFO"], {"fingerprint": fingerprint}, follow=True)
    assert "1 text was imported" in text_of(again)


def test_the_difference_is_marked_word_by_word(browser: Client, translation: Translation) -> None:
    data = exported(translation, Format.XLIFF)
    first = uploaded(browser, with_target(data, RISK, "Un caillot rare, 1 sur 500."))
    confirm(browser, first)

    preview = uploaded(browser, with_target(data, RISK, "Un caillot grave, 1 sur 500."))

    page = BeautifulSoup(preview.content, "html.parser")
    [before], [after] = page.select("main del"), page.select("main ins")
    assert before.get_text().startswith("rare")
    assert after.get_text().startswith("grave")


def confirm(browser: Client, preview: Any) -> Any:
    fingerprint = BeautifulSoup(preview.content, "html.parser").select_one("[name=fingerprint]")["value"]
    return browser.post(preview.request["PATH_INFO"], {"fingerprint": fingerprint}, follow=True)


def test_what_has_changed_meanwhile_is_shown_anew(browser: Client, translation: Translation) -> None:
    data = exported(translation, Format.XLIFF)
    preview = uploaded(browser, with_target(data, RISK, "Un caillot, 1 sur 500."))
    confirm(browser, uploaded(browser, with_target(data, RISK, "Une thrombose, 1 sur 500.")))

    answer = confirm(browser, preview)

    assert "Look at it anew" in answer.content.decode()
    assert entered(translation) == {RISK: "Une thrombose, 1 sur 500."}


def test_a_bad_file_is_named_with_its_line(browser: Client, translation: Translation) -> None:
    answer = uploaded(browser, b"<xliff>\n<file></xliff>")

    assert answer.status_code == 400
    assert "treatment.fr.xliff: Line 2" in text_of(answer).replace(" :", ":")
    assert not TranslationUpload.objects.exists()


def test_uploads_and_exports_of_others_are_out_of_reach(
    browser: Client, translation: Translation, client: Client
) -> None:
    uploaded(browser, exported(translation, Format.XLIFF))
    browser.post(reverse("treatments_exchange:new_export"), wanted(translation))
    other = person("other", translation.get_target_instance(), permissions=("change_page",))
    client.force_login(other)

    for name, row in (
        ("upload", TranslationUpload),
        ("export", TranslationExport),
        ("download", TranslationExport),
    ):
        response = client.get(reverse(f"treatments_exchange:{name}", args=[row.objects.get().pk]))
        assert response.status_code == 302
        assert response["Location"] == reverse("wagtailadmin_home")


def test_whoever_edits_nothing_sees_nothing(client: Client, translation: Translation) -> None:
    client.force_login(person("reader"))

    assert client.get(INDEX)["Location"] == reverse("wagtailadmin_home")


def test_many_pages_go_through_the_queue(
    browser: Client, translation: Translation, monkeypatch: Any, django_capture_on_commit_callbacks: Any
) -> None:
    monkeypatch.setattr(queue, "AT_ONCE", 0)
    address = reverse("treatments_exchange:new_export")
    with django_capture_on_commit_callbacks() as waiting:
        page = browser.post(address, wanted(translation), follow=True)
    export = TranslationExport.objects.get()
    assert f"0 of {export.total} pages" in text_of(page)
    assert "Download" not in text_of(page)

    [run] = [callback for callback in waiting if "start_export" in callback.__qualname__]
    run()

    done = browser.get(reverse("treatments_exchange:export_progress", args=[export.pk]))
    assert "Download 1 file" in done.content.decode()
    response = browser.get(reverse("treatments_exchange:download", args=[export.pk]))
    assert body(response) == exported(translation, Format.XLIFF)


def test_many_files_are_imported_by_the_queue(
    browser: Client, translation: Translation, monkeypatch: Any, django_capture_on_commit_callbacks: Any
) -> None:
    monkeypatch.setattr(queue, "AT_ONCE", 0)
    preview = uploaded(browser, filled(exported(translation, Format.XLIFF), Format.XLIFF))
    with django_capture_on_commit_callbacks() as waiting:
        page = confirm(browser, preview)
    assert "0 of 1 files" in text_of(page)
    assert not StringTranslation.objects.exists()

    [run] = [callback for callback in waiting if "start_import" in callback.__qualname__]
    run()

    upload = TranslationUpload.objects.get()
    done = browser.get(reverse("treatments_exchange:upload_progress", args=[upload.pk]))
    assert "texts were imported" in done.content.decode()
    assert entered(translation)[RISK] == RISK_IN_FRENCH


def test_the_buttons_of_wagtail_localize_lead_here(browser: Client, translation: Translation) -> None:
    download = browser.get(reverse("wagtail_localize:download_pofile", args=[translation.pk]))
    data = body(download)
    assert data == exported(translation, Format.PO)
    fuzzy = filled(data, Format.PO).replace(b"msgctxt ", b"#, fuzzy\nmsgctxt ")

    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    preview = browser.post(address, {"file": SimpleUploadedFile("fr.po", fuzzy)}, follow=True)

    assert "There is nothing to import." in text_of(preview)
    assert not StringTranslation.objects.exists()
    builders.locale("de")
    german = submitted(treatment(title="Other", slug="other"), "de")
    assert browser.get(reverse("wagtail_localize:download_pofile", args=[german.pk])).status_code == 302

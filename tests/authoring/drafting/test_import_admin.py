"""Importing in the admin: who may, what an upload answers, what a review keeps, what saving makes."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from tests import builders
from tests.authoring.drafting.samples import HERITAGE, LASER, person
from treatments.authoring.drafting.admin.readable import readable
from treatments.models import ConditionIndexPage, ImportedDocument, TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db

INDEX = "/admin/treatments/import/"
UPLOAD = f"{INDEX}upload/"
SCRIPT = {"headers": {"x-requested-with": "XMLHttpRequest"}}


@pytest.fixture(autouse=True)
def site():
    return builders.site()


@pytest.fixture
def editor(client: Client, site: Page) -> Client:
    client.force_login(person("editor", site))
    return client


def file(text: str | bytes = LASER, name: str = "laser.md") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode() if isinstance(text, str) else text)


def uploaded(client: Client, text: str = LASER, **fields: Any) -> ImportedDocument:
    response = client.post(UPLOAD, {"files": [file(text)], **fields})
    assert response.status_code == 302, response.content.decode()
    return ImportedDocument.objects.latest("updated_at")


def review_url(document: ImportedDocument) -> str:
    return reverse("treatments_import:review", args=[document.pk])


def answers(document: ImportedDocument, **choices: Any) -> dict[str, Any]:
    """What the form of the review sends, with these choices."""
    parent = {"parent": document.parent_id} if document.parent_id else {}
    return {
        "sha256": document.sha256,
        "kind": document.kind,
        "language": document.locale.language_code,
        **parent,
        **choices,
    }


def passage(document: ImportedDocument, words: str) -> str:
    """The name of the menu of the passage with these words."""
    from treatments.authoring.importing import KnownNames

    found = next(it for it in document.automatic_draft(KnownNames()).passages if words in it.text)
    return f"passage-{found.index}"


def saved(client: Client, document: ImportedDocument, **choices: Any) -> TreatmentPage:
    response = client.post(review_url(document), answers(document, save="1", **choices))
    document.refresh_from_db()
    assert document.page is not None, response.content.decode()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[document.page.pk])
    return TreatmentPage.objects.get(pk=document.page.pk).get_latest_revision_as_object()


# Who may


@pytest.mark.parametrize("path", [INDEX, UPLOAD, f"{INDEX}1/", f"{INDEX}1/delete/"])
def test_whoever_is_not_logged_in_is_asked_to(client: Client, path: str) -> None:
    assert client.get(path)["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("path", [INDEX, UPLOAD, f"{INDEX}1/", f"{INDEX}1/delete/"])
def test_whoever_may_add_no_page_is_sent_away_and_sees_no_menu_item(client: Client, path: str) -> None:
    client.force_login(person("guest"))

    assert client.get(path)["Location"] == "/admin/"
    assert INDEX not in client.get("/admin/").content.decode()


def test_an_editor_finds_it_in_the_menu(editor: Client) -> None:
    assert INDEX in editor.get("/admin/").content.decode()


def test_documents_of_another_locale_are_not_shown(editor: Client, client: Client) -> None:
    document = uploaded(editor)
    french = Page.objects.get(depth=1).add_child(
        instance=TreatmentIndexPage(
            title="Soins", slug="soins", summary="Soins.", locale=builders.locale("fr")
        )
    )
    other = Client()
    other.force_login(person("french", french))

    assert document.file not in other.get(INDEX).content.decode()
    assert other.get(review_url(document), follow=True).status_code == 404
    other.post(review_url(document), answers(document, save="1"))
    assert not TreatmentPage.objects.exists()


def test_a_page_cannot_be_added_where_the_user_may_not(client: Client) -> None:
    client.force_login(person("writer", TreatmentIndexPage.objects.get()))
    document = uploaded(client)
    elsewhere = builders.site().add_child(
        instance=TreatmentIndexPage(title="More", slug="more", summary="More.", locale=builders.locale())
    )

    client.post(review_url(document), answers(document, save="1", parent=elsewhere.pk))

    assert not TreatmentPage.objects.exists()


def test_a_page_that_the_user_may_not_edit_is_not_overwritten(editor: Client) -> None:
    page = saved(editor, uploaded(editor))
    other = Client()
    other.force_login(person("other", ConditionIndexPage.objects.get()))

    response = other.post(UPLOAD, {"files": [file()]})

    assert "a page that you may not edit" in response.content.decode()
    assert page.revisions.count() == 1


def test_a_locked_page_says_so_and_stays(editor: Client) -> None:
    document = uploaded(editor)
    page = saved(editor, document)
    TreatmentPage.objects.filter(pk=page.pk).update(locked=True)

    response = editor.post(review_url(document), answers(document, save="1"), follow=True)

    assert "is locked" in response.content.decode()
    assert page.revisions.count() == 1


def test_a_post_without_a_token_is_refused(site: Page) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(person("editor", site))

    assert strict.post(UPLOAD, {"files": [file()]}).status_code == 403


# Uploading


def test_each_file_gets_its_own_answer(editor: Client) -> None:
    files = [
        file(),
        file(b"%PDF-1.7", "scan.pdf"),
        file(b"", "empty.txt"),
        file(b"PK\x03\x04nonsense", "broken.docx"),
    ]

    html = editor.post(UPLOAD, {"files": files}).content.decode()

    assert html.count("Not imported:") == 3
    assert "PDF files are not read" in html
    assert "The file is empty" in html
    assert "Vein laser" in html
    assert [document.file for document in ImportedDocument.objects.all()] == ["laser.md"]


def test_a_script_gets_the_answer_of_one_file_as_a_fragment(editor: Client) -> None:
    answer = editor.post(UPLOAD, {"files": [file()]}, **SCRIPT).json()

    assert answer["review"] == review_url(ImportedDocument.objects.get())
    assert "<html" not in answer["html"]


def test_a_large_file_is_refused_with_its_limit(editor: Client, settings: Any) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "IMPORT_MAX_BYTES": 100}

    html = editor.post(UPLOAD, {"files": [file()]}).content.decode()

    assert "The file is too large" in html
    assert "100\xa0bytes is the limit" in html
    assert not ImportedDocument.objects.exists()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Choose at least one file."),
        ({"files": [], "kind": "novel"}, "Kind:"),
        ({"locale": "xx"}, "Language:"),
    ],
)
def test_a_wrong_form_is_a_400_that_says_what_is_wrong(
    editor: Client, fields: dict[str, Any], words: str
) -> None:
    response = editor.post(UPLOAD, fields)

    assert response.status_code == 400
    assert words in response.content.decode()


def test_the_same_file_again_says_which_page_it_updates(editor: Client) -> None:
    saved(editor, uploaded(editor))

    html = editor.post(UPLOAD, {"files": [file()]}, **SCRIPT).json()["html"]

    assert "updates the page “<bdi>Vein laser</bdi>”" in html
    assert ImportedDocument.objects.count() == 1


def test_a_place_that_does_not_take_the_kind_is_said(editor: Client) -> None:
    conditions = ConditionIndexPage.objects.get()

    html = editor.post(UPLOAD, {"files": [file()], "parent": conditions.pk}, **SCRIPT).json()["html"]

    assert "“Conditions” does not take it" in html
    assert ImportedDocument.objects.get().parent_id == TreatmentIndexPage.objects.get().pk


# Reviewing


def test_a_review_shows_both_sides(editor: Client) -> None:
    html = editor.get(review_url(uploaded(editor))).content.decode()

    for line in filter(None, LASER.splitlines()):
        text = line.lstrip("#- ").replace("1 in 10", "")
        assert text.split(",")[0] in html
    assert "left out: copyright line" in html
    assert "Missing, and required to publish" in html
    assert ">1 in 10</mark>" in html
    assert "please look" in html


def test_a_review_names_the_parts_that_items_still_lack(editor: Client) -> None:
    document = uploaded(editor, f"{LASER}\n## Who should not have it?\n\n- Pregnancy\n")

    html = editor.get(review_url(document)).content.decode()

    assert "Missing, and required to publish: contraindications (Kind)" in html


def test_a_reading_that_cannot_be_a_value_is_shown_as_it_was_read() -> None:
    assert readable({"band": "very_common", "one_in": 5000}) == "very_common, 5000"


def test_markup_in_a_document_is_not_markup_in_the_review(editor: Client) -> None:
    text = LASER.replace("Heat seals", "<script>alert(1)</script> <img src=x onerror=alert(2)> Heat seals")
    html = editor.get(review_url(uploaded(editor, text))).content.decode()

    assert "<script>alert" not in html
    assert "<img src=x" not in html


def test_a_choice_moves_a_passage_at_once_and_stays(editor: Client) -> None:
    document = uploaded(editor)
    menu = passage(document, "A thin fibre")

    html = editor.post(
        review_url(document), answers(document, **{menu: "procedure"}), **SCRIPT
    ).content.decode()

    assert "your choice" in html
    assert "<html" not in html
    assert "your choice" in editor.get(review_url(document)).content.decode()
    page = saved(editor, document, **{menu: "procedure"})
    assert "A thin fibre" in page.procedure_description
    assert not page.mechanism


def test_back_to_automatic(editor: Client) -> None:
    document = uploaded(editor)
    menu = passage(document, "A thin fibre")
    editor.post(review_url(document), answers(document, **{menu: "procedure"}))
    editor.post(review_url(document), answers(document, **{menu: ""}))

    assert "A thin fibre" in saved(editor, document).mechanism


def test_a_passage_can_be_left_out_for_a_reason(editor: Client) -> None:
    document = uploaded(editor)
    menu = passage(document, HERITAGE)

    page = saved(editor, document, **{menu: "-promotion of the clinic"})

    assert not page.other_sections
    html = editor.get(review_url(document)).content.decode()
    assert "left out: promotion of the clinic" in html


def test_moving_a_passage_of_a_saved_page_takes_it_from_its_old_field(editor: Client) -> None:
    document = uploaded(editor)
    saved(editor, document)

    page = saved(editor, document, **{passage(document, "A thin fibre"): "procedure"})

    assert "A thin fibre" in page.procedure_description
    assert not page.mechanism


def test_another_kind_has_other_sections_and_the_way_back_keeps_the_corrections(editor: Client) -> None:
    document = uploaded(editor)
    menu = passage(document, "A thin fibre")
    editor.post(review_url(document), answers(document, **{menu: "procedure"}))
    url = review_url(document)

    editor.post(url, answers(document, **{menu: "procedure", "kind": "condition"}))
    document.refresh_from_db()
    assert document.kind == "condition"
    assert document.parent_id == ConditionIndexPage.objects.get().pk
    assert "Risk factors" in editor.get(url).content.decode()

    editor.post(url, answers(document, kind="treatment"))
    document.refresh_from_db()
    assert document.parent_id == TreatmentIndexPage.objects.get().pk
    assert "your choice" in editor.get(url).content.decode()


@pytest.mark.parametrize("choice", ["symptoms", "-boredom", "nonsense"])
def test_a_section_that_is_none_is_refused_by_name(editor: Client, choice: str) -> None:
    document = uploaded(editor)

    response = editor.post(review_url(document), answers(document, **{"passage-0": choice}), **SCRIPT)

    assert response.status_code == 400
    assert choice in response.content.decode()
    assert "Possible are:" in response.content.decode()


def test_a_review_of_an_older_upload_is_refused(editor: Client) -> None:
    document = uploaded(editor)

    response = editor.post(review_url(document), {**answers(document), "sha256": "0"}, **SCRIPT)

    assert response.status_code == 409
    assert "uploaded again" in response.content.decode()


# Saving


def test_saving_makes_a_draft_says_so_and_lists_what_is_left(editor: Client) -> None:
    document = uploaded(editor)
    response = editor.post(review_url(document), answers(document, save="1"), follow=True)

    html = response.content.decode()
    page = TreatmentPage.objects.get()
    assert not page.live
    assert page.owner.username == "editor"
    assert "became the draft “Vein laser” at /en/treatments/vein-laser/" in html
    assert "Back to the import" in html


def test_edits_since_the_import_are_replaced_only_when_confirmed(editor: Client) -> None:
    document = uploaded(editor)
    page = saved(editor, document)
    page.mechanism = "<p>An editor wrote this.</p>"
    page.save_revision(clean=False)

    assert "Replace the texts that were edited" in editor.get(review_url(document)).content.decode()
    refused = editor.post(review_url(document), answers(document, save="1"), follow=True).content.decode()
    assert "Confirm that its texts are replaced" in refused
    assert page.revisions.count() == 2

    assert "Heat seals" in saved(editor, document, overwrite="on").mechanism
    assert page.revisions.count() == 3


def test_saving_without_a_place_asks_for_one(editor: Client, site: Page) -> None:
    site.add_child(
        instance=TreatmentIndexPage(title="More", slug="more", summary="More.", locale=builders.locale())
    )
    document = uploaded(editor)

    refused = editor.post(review_url(document), answers(document, save="1"), follow=True).content.decode()

    assert "Choose under which page the new page goes" in refused
    assert saved(editor, document, parent=TreatmentIndexPage.objects.get(slug="more").pk).url_path.endswith(
        "/more/vein-laser/"
    )


def test_a_language_without_a_place_says_what_to_make(editor: Client) -> None:
    builders.locale("fr")
    document = uploaded(editor, locale="fr")

    refused = editor.post(review_url(document), answers(document, save="1"), follow=True).content.decode()

    assert "In French there is no page under which you may add it" in refused


# The list


def test_the_list_shows_state_and_searches(editor: Client) -> None:
    document = uploaded(editor)
    html = editor.get(INDEX).content.decode()
    assert "not saved yet" in html
    assert "laser.md" not in editor.get(INDEX, {"q": "tooth"}).content.decode()

    saved(editor, document)
    html = editor.get(f"{INDEX}results/", {"q": "vein"}).content.decode()
    assert "laser.md" in html
    assert "Vein laser" in html
    assert "draft" in html


def test_forgetting_an_import_keeps_the_page(editor: Client) -> None:
    document = uploaded(editor)
    saved(editor, document)
    url = reverse("treatments_import:delete", args=[document.pk])

    assert "The page “Vein laser” stays" in editor.get(url).content.decode()
    editor.post(url)

    assert not ImportedDocument.objects.exists()
    assert TreatmentPage.objects.count() == 1

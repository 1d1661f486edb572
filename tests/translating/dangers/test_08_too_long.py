"""What no database column can hold, and files that are none: on PostgreSQL each is an error of the server."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError, connection, transaction
from django.test import Client
from django.utils.datastructures import MultiValueDictKeyError
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.clinics.samples import clinic
from tests.builders import blocks, effect
from tests.testapp.models import LeafletNote, LeafletPage
from tests.translating.conftest import enter_all, submitted
from tests.translating.dangers.conftest import (
    committed,
    into,
    publish_in_editor,
    put_override,
    put_text,
    readable,
    sync,
    without_our_code,
)
from tests.translating.exchange.samples import imported
from tests.translating.freshness.acts import stored
from treatments.models import Confirmation
from treatments.translating.exchange.wish import Format
from treatments.translating.reviewing.confirm import CannotConfirm, confirm
from treatments.translating.reviewing.texts import texts_of

pytestmark = pytest.mark.django_db
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite holds any length.")

TITLE = "Sclerotherapy"
LONG = "Sclérothérapie " * 20
SAID = f"The translation has {len(LONG)} characters; the field takes 255."
NOTE = "Take it with you."


@pytest.fixture
def translation() -> Translation:
    """Of a treatment into French, complete."""
    page = builders.treatment()
    readable(page)
    return into(page)


@pytest.fixture
def leaflet() -> Translation:
    """Of a project's page with inline children."""
    page = LeafletPage(title="A leaflet", slug="leaflet", locale=builders.locale())
    page.notes = [LeafletNote(text=NOTE, locale=builders.locale())]
    builders.site().add_child(instance=page)
    translation = submitted(page)
    enter_all(translation)
    return translation


def target(translation: Translation) -> Any:
    return stored(translation.get_target_instance())


def entered(text: str) -> StringTranslation:
    return StringTranslation.objects.get(translation_of__data=text, context__path__contains=place_of(text))


def place_of(text: str) -> str:
    return {TITLE: "title", NOTE: "notes"}.get(text, "")


def test_the_danger_of_a_title(translation: Translation, admin_client: Client) -> None:
    with without_our_code():
        if connection.vendor == "postgresql":
            with pytest.raises(DataError), transaction.atomic():
                put_text(admin_client, translation, TITLE, LONG)
        else:
            put_text(admin_client, translation, TITLE, LONG)
            assert len(target(translation).draft_title) > 255


def test_a_title_that_is_too_long_is_kept_and_named(translation: Translation, admin_client: Client) -> None:
    answer = put_text(admin_client, translation, TITLE, LONG)

    assert answer.status_code == 200
    assert answer.json()["error"] == SAID
    assert answer.json()["data"] == LONG
    assert target(translation).draft_title == f"[fr] {TITLE}"
    edit = admin_client.get(f"/admin/pages/{target(translation).pk}/edit/")
    shown = json.loads(edit.context["props"])["initialStringTranslations"]
    assert [each["data"] for each in shown if each["error"] == SAID] == [LONG]
    page = publish_in_editor(admin_client, target(translation)).content.decode()
    assert f"<li>Title: {SAID}</li>" in page
    assert target(translation).title == f"[fr] {TITLE}"
    assert entered(TITLE).data == LONG


def test_the_others_go_live_without_it(translation: Translation, admin_client: Client) -> None:
    readable(translation.source.get_source_instance(), "de")
    put_text(admin_client, translation, TITLE, LONG)
    page = sync(admin_client, translation, publish_translations="on").content.decode()
    assert f"French is not published. Title: {SAID}" in page
    assert "German is not published" not in page


def test_a_title_of_the_right_length_is_mended(translation: Translation, admin_client: Client) -> None:
    put_text(admin_client, translation, TITLE, LONG)
    assert put_text(admin_client, translation, TITLE, "R &amp; D").json()["error"] is None
    assert target(translation).draft_title == "R & D"
    publish_in_editor(admin_client, target(translation))
    assert target(translation).title == "R & D"


def test_the_words_count_and_not_their_html(translation: Translation, admin_client: Client) -> None:
    just_right = "&amp;" * 255
    assert put_text(admin_client, translation, TITLE, just_right).json()["error"] is None
    publish_in_editor(admin_client, target(translation))
    assert target(translation).title == "&" * 255
    assert "256 characters" in put_text(admin_client, translation, TITLE, f"{just_right}!").json()["error"]


def test_rich_text_has_no_limit(translation: Translation, admin_client: Client) -> None:
    text = "La paroi de la veine est irritée et se colle. " * 100
    assert put_text(admin_client, translation, "You lie down.", text).json()["error"] is None


@on_postgresql
def test_the_danger_of_an_inline_child(leaflet: Translation, admin_client: Client) -> None:
    with without_our_code():
        put_text(admin_client, leaflet, NOTE, "x" * 41)
        with pytest.raises(DataError), transaction.atomic():
            publish_in_editor(admin_client, target(leaflet))


def test_an_inline_child_that_is_too_long_is_named(leaflet: Translation, admin_client: Client) -> None:
    said = "The translation has 41 characters; the field takes 40."
    assert put_text(admin_client, leaflet, NOTE, "x" * 41).json()["error"] == said

    page = publish_in_editor(admin_client, target(leaflet)).content.decode()

    assert f"<li>Leaflet note › Text: {said}</li>" in page
    assert not target(leaflet).live
    put_text(admin_client, leaflet, NOTE, "x" * 40)
    publish_in_editor(admin_client, target(leaflet))
    assert target(leaflet).notes.get().text == "x" * 40


def test_nor_does_an_address_of_its_own(leaflet: Translation, admin_client: Client) -> None:
    """What a locale may put in the place of the source's is measured, too, and can be mended."""
    long = f"https://example.org/{'x' * 30}"
    answer = put_override(admin_client, leaflet, ".url", long)
    assert "50 characters; the field takes 40" in answer.json()["error"]
    answer = put_override(admin_client, leaflet, ".url", long)
    assert "50 characters; the field takes 40" in answer.json()["error"]
    publish_in_editor(admin_client, target(leaflet))
    assert target(leaflet).notes.get().url == "https://example.org/"

    assert put_override(admin_client, leaflet, ".url", "https://example.net/").json()["error"] is None
    publish_in_editor(admin_client, target(leaflet))
    assert target(leaflet).notes.get().url == "https://example.net/"


def test_whoever_writes_past_the_editor_is_measured(translation: Translation) -> None:
    row = entered(TITLE)
    row.data = LONG
    row.save(update_fields=["data"])
    assert StringTranslation.objects.get(pk=row.pk).field_error == SAID


def test_what_came_in_past_all_signals_does_not_go_live(
    translation: Translation, leaflet: Translation, admin_client: Client
) -> None:
    for each, text in ((translation, TITLE), (leaflet, NOTE)):
        StringTranslation.objects.filter(pk=entered(text).pk).update(data=LONG)
        page = publish_in_editor(admin_client, target(each)).content.decode()
        assert "It is not published" in page
        assert f"{len(LONG)} characters" in page
        page = sync(admin_client, each, publish_translations="on").content.decode()
        assert "French is not published" in page
    assert target(translation).title == f"[fr] {TITLE}"
    assert not target(leaflet).live


def test_and_is_marked_once_the_page_is_submitted_again(leaflet: Translation, admin_client: Client) -> None:
    StringTranslation.objects.filter(pk=entered(NOTE).pk).update(data=LONG)
    target(leaflet).delete()
    source = leaflet.source.get_source_instance()
    address = f"/admin/localize/submit/page/{source.pk}/"

    answer = admin_client.post(address, {"locales": [builders.locale("fr").pk]})

    assert answer.status_code == 302
    assert entered(NOTE).has_error
    assert target(leaflet).notes.get().text == NOTE


def test_nobody_can_confirm_it(translation: Translation, admin_user: Any) -> None:
    risk = "Deep vein thrombosis"
    row = entered(risk)
    row.data = LONG
    row.save()
    [text] = [each for each in texts_of(translation) if each.source == risk]
    with pytest.raises(CannotConfirm, match="the field takes 255"):
        confirm(text, admin_user, LONG, "It is right.")
    assert not Confirmation.objects.exists()


@pytest.mark.parametrize("field", ["seo_title", "hero_image_alt", "procedure_setting", "summary", "steps"])
def test_every_field_knows_its_limit(field: str, admin_client: Client) -> None:
    words = {"steps": "Bruising"}.get(field, "A few words")
    fields = {} if field == "steps" else {field: words}
    translation = submitted(
        builders.treatment(side_effects=blocks("side_effect", effect("Bruising")), **fields)
    )
    answer = put_text(admin_client, translation, words, "x" * 301)
    assert "301 characters; the field takes" in answer.json()["error"]


@pytest.mark.parametrize("make", ["body_site", "clinic"])
def test_so_does_a_snippet(make: str, admin_client: Client) -> None:
    snippet = builders.body_site() if make == "body_site" else clinic()
    translation = submitted(snippet)
    answer = put_text(admin_client, translation, str(snippet), LONG)
    assert answer.json()["error"] == SAID
    kind = type(snippet)._meta
    edit = f"/admin/snippets/{kind.app_label}/{kind.model_name}/edit/{target(translation).pk}/"
    with committed():
        page = admin_client.post(edit, {"action": "publish"}, follow=True).content.decode()
    assert f"Name: {SAID}" in page
    assert str(target(translation)) == str(snippet)


def test_a_file_cannot_bring_it_in(translation: Translation, admin_user: Any) -> None:
    po = translation.export_po()
    for entry in po:
        entry.msgstr = LONG if entry.msgid == TITLE else entry.msgstr
    po.metadata["Language"] = "fr"
    assert imported(str(po).encode(), Format.PO, admin_user).refused == 1
    assert entered(TITLE).data == f"[fr] {TITLE}"
    translation.import_po(po, user=admin_user)
    assert entered(TITLE).has_error


def test_nor_can_a_machine(settings: Any, admin_client: Client) -> None:
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "tests.translating.dangers.translators.FrenchOnly"
    }
    translation = submitted(builders.treatment(title="x" * 250))
    answer = admin_client.post(f"/admin/localize/translate/{translation.pk}/machine_translate/")
    assert answer.status_code == 302
    assert entered("x" * 250).has_error


def test_a_character_that_no_database_holds_is_dropped(
    translation: Translation, admin_client: Client
) -> None:
    put_text(admin_client, translation, TITLE, "Sclé\x00rose")
    assert entered(TITLE).data == "Sclérose"


def uploaded(client: Client, translation: Translation, **files: Any) -> Any:
    address = f"/admin/localize/translate/{translation.pk}/pofile/upload/"
    return client.post(address, files, follow=True)


def without_header() -> SimpleUploadedFile:
    return SimpleUploadedFile("fr.po", b'msgid ""\nmsgstr ""\n"Language: fr\\n"\n\nmsgid "a"\nmsgstr "b"\n')


def test_the_danger_of_a_file(translation: Translation, admin_client: Client) -> None:
    with without_our_code():
        with pytest.raises(KeyError, match="TranslationID"):
            uploaded(admin_client, translation, file=without_header())
        with pytest.raises(MultiValueDictKeyError):
            uploaded(admin_client, translation)


def test_a_file_that_cannot_be_used_is_refused_in_words(
    translation: Translation, admin_client: Client
) -> None:
    page = uploaded(admin_client, translation, file=without_header())
    assert page.status_code == 200
    assert "does not say what it is a translation of" in page.content.decode()
    page = uploaded(admin_client, translation)
    assert "Choose a file." in page.content.decode()

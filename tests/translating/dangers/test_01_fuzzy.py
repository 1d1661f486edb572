"""A translator's tool marks a guess as fuzzy: that is no translation yet."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, submitted
from tests.translating.dangers.conftest import committed, publish_in_editor, without_our_code

pytestmark = pytest.mark.django_db

SOURCE = "About 1 in 10 people has it after 0.5 ml."
GUESS = "Environ 1 personne sur 100 en est atteinte après 5 ml."


@pytest.fixture
def translation() -> Translation:
    """Complete but for one risk."""
    translation = submitted(builders.treatment(risks=blocks("risk", effect("Swelling", description=SOURCE))))
    enter_all(translation)
    entered().delete()
    return translation


def entered() -> Any:
    return StringTranslation.objects.filter(translation_of__data=SOURCE)


def sent(client: Client, translation: Translation, *flags: str) -> Any:
    """The file of the translation with that guess."""
    file = translation.export_po()
    entry = file.find(SOURCE)
    entry.msgstr, entry.flags = GUESS, list(flags)
    upload = SimpleUploadedFile("fr.po", str(file).encode())
    return client.post(
        f"/admin/localize/translate/{translation.pk}/pofile/upload/", {"file": upload}, follow=True
    )


def confirmed(client: Client, preview: Any) -> Any:
    """Whoever has looked at what a file would change imports it."""
    fingerprint = BeautifulSoup(preview.content, "html.parser").select_one("[name=fingerprint]")["value"]
    with committed():
        return client.post(preview.request["PATH_INFO"], {"fingerprint": fingerprint}, follow=True)


def test_the_danger(translation: Translation, admin_client: Client) -> None:
    with without_our_code():
        sent(admin_client, translation, "fuzzy")

        assert translation.get_status_display() == "Up to date"
        publish_in_editor(admin_client, translation.get_target_instance())
    target = translation.get_target_instance()
    assert target.live
    assert target.risks[0].value["description"] == GUESS


def test_a_fuzzy_entry_stays_unfinished(translation: Translation, admin_client: Client) -> None:
    preview = sent(admin_client, translation, "fuzzy")

    assert "it is marked as fuzzy" in preview.content.decode()
    confirmed(admin_client, preview)
    assert not entered().exists()
    assert translation.get_status_display() == "Waiting for translations"


def test_the_same_guess_without_the_mark_does_not_go_live(
    translation: Translation, admin_client: Client
) -> None:
    confirmed(admin_client, sent(admin_client, translation))
    assert entered().get().has_error

    page = publish_in_editor(admin_client, translation.get_target_instance()).content.decode()

    assert "It is not published" in page
    assert "1 personne sur 100" in page
    assert not translation.get_target_instance().live

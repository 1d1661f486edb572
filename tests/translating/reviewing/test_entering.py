"""Whichever way a wrong number comes in, it does not go live in a safety text."""

from __future__ import annotations

from typing import Any

import polib
import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from tests.translating import contents
from tests.translating.conftest import published, submitted
from tests.translating.reviewing.samples import RIGHT, SOURCE, WRONG, enter, rows_of, segments_of
from treatments.authoring.editorial.publication import NotPublishable
from treatments.models import Confirmation, TreatmentPage
from treatments.translating.reviewing.hindrances import hindrances

pytestmark = pytest.mark.django_db


def target_of(translation: Translation) -> TreatmentPage:
    return translation.get_target_instance()


def test_what_is_right_goes_live(translation: Translation) -> None:
    enter(translation, RIGHT)
    target = published(translation)
    assert target.live
    assert target.risks[0].value["description"] == RIGHT


def test_what_is_wrong_in_a_safety_text_stops_the_publication_and_says_where(
    translation: Translation,
) -> None:
    enter(translation, WRONG)
    with pytest.raises(NotPublishable) as refused:
        published(translation)
    (words,) = refused.value.messages
    assert "Risks › Description: The source says “1 in 100”, the translation “1 personne sur 10”." in words
    assert not target_of(translation).live


def test_elsewhere_it_only_warns(translation: Translation) -> None:
    enter(translation, WRONG, "mechanism")
    enter(translation, RIGHT, "risks")
    target = published(translation)
    assert WRONG in target.mechanism
    assert not rows_of(translation).filter(has_error=True).exists()


def test_the_editor_of_translations_names_it_at_once(translation: Translation, admin_client: Any) -> None:
    segment = segments_of(translation)["risks"]
    address = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    answer = admin_client.put(address, f"value={WRONG}", content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 201
    assert "1 personne sur 10" in answer.json()["error"]
    answer = admin_client.put(address, f"value={RIGHT}", content_type="application/x-www-form-urlencoded")
    assert answer.json()["error"] is None


def test_publishing_in_the_editor_is_refused_in_words(translation: Translation, admin_client: Any) -> None:
    enter(translation, WRONG)
    edit = f"/admin/pages/{target_of(translation).pk}/edit/"
    page = admin_client.post(edit, {"action": "publish"}, follow=True).content.decode()
    assert "It is not published" in page
    assert "Risks › Description" in page
    assert f"/admin/treatments/translations/{translation.uuid}/review/" in page
    assert not target_of(translation).live


def test_a_po_file_cannot_bring_it_in(translation: Translation, admin_user: User) -> None:
    po = translation.export_po()
    for entry in po:
        entry.msgstr = WRONG if entry.msgid == SOURCE else entry.msgstr
    translation.import_po(polib.pofile(str(po)), user=admin_user)
    assert [row.has_error for row in rows_of(translation).order_by("context__path")] == [False, True]
    with pytest.raises(NotPublishable):
        published(translation)


def test_what_was_right_and_is_changed_is_looked_at_anew(translation: Translation) -> None:
    enter(translation, RIGHT)
    published(translation)
    row = rows_of(translation).get(context__path__startswith="risks")
    row.data = WRONG
    row.save()
    for publish in (True, False):
        with pytest.raises(ValidationError, match="1 personne sur 10"):
            translation.save_target(publish=publish)
    assert target_of(translation).risks[0].value["description"] == RIGHT


def test_neither_code_nor_a_schedule_nor_a_workflow_gets_round_it(translation: Translation) -> None:
    enter(translation, RIGHT)
    target = published(translation)
    row = rows_of(translation).get(context__path__startswith="risks")
    row.data = WRONG
    row.save()
    with pytest.raises(NotPublishable):
        Page.objects.get(pk=target.pk).specific.save_revision().publish()


def test_what_a_machine_wrote_waits_for_a_person(translation: Translation, admin_user: User) -> None:
    rows = enter(translation, RIGHT, translation_type="machine", tool_name="Machine")
    with pytest.raises(NotPublishable, match="A machine wrote this, and nobody has confirmed it"):
        published(translation)
    for row in rows:
        Confirmation.objects.create(translation=row, text=row.data, confirmed_by=admin_user)
    assert published(translation).live


def test_a_confirmation_is_of_one_wording(translation: Translation, admin_user: User) -> None:
    rows = enter(translation, RIGHT, translation_type="machine", tool_name="Machine")
    for row in rows:
        Confirmation.objects.create(translation=row, text=row.data, confirmed_by=admin_user)
        row.data = RIGHT.replace("atteinte", "touchée")
        row.save()
    with pytest.raises(NotPublishable):
        published(translation)


def test_a_second_person_where_the_project_wants_one(
    translation: Translation, settings: Any, admin_user: User
) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
    enter(translation, RIGHT)
    with pytest.raises(NotPublishable, match="A second person has to confirm this"):
        published(translation)
    other = User.objects.create_superuser("other")
    StringTranslation.objects.update(last_translated_by=admin_user)
    for row in StringTranslation.objects.all():
        Confirmation.objects.create(translation=row, text=row.data, confirmed_by=admin_user)
    with pytest.raises(NotPublishable, match="A second person"):
        published(translation)
    Confirmation.objects.update(confirmed_by=other)
    assert published(translation).live


def test_aftercare_is_a_safety_text_before_a_page_shows_it() -> None:
    aftercare = contents.aftercare_set()
    aftercare.steps[0].value["text"] = SOURCE
    aftercare.save()
    translation = submitted(aftercare)
    segment = StringSegment.objects.get(source=translation.source, string__data=SOURCE)
    row = StringTranslation.objects.create(
        translation_of=segment.string, context=segment.context, locale=translation.target_locale, data=WRONG
    )
    assert row.has_error
    assert hindrances(translation.get_target_instance())

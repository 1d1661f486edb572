"""Whichever draft of a translation is published, what goes live is what stands in its texts."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from tests.translating.conftest import published
from tests.translating.freshness.acts import edit
from tests.translating.reviewing.publishing import (
    draft,
    source_of,
    target_of,
    texts,
)
from tests.translating.reviewing.samples import RIGHT, WRONG, enter, rows_of
from treatments.authoring.editorial.publication import NotPublishable

pytestmark = pytest.mark.django_db


def test_a_draft_older_than_a_text_is_refused_and_says_why(translation: Translation) -> None:
    enter(translation, RIGHT)
    first = target_of(translation).get_latest_revision()
    with pytest.raises(NotPublishable) as refused:
        first.publish()
    assert "Side effects › Name" in refused.value.words
    assert "Publish it in the editor of the translation" in refused.value.words
    draft(translation).publish()
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_what_a_machine_wrote_does_not_come_back_with_an_old_draft(translation: Translation) -> None:
    enter(translation, f"{RIGHT} Vraiment.", translation_type="machine", tool_name="Dummy")
    old = draft(translation)
    rows_of(translation).delete()
    enter(translation, RIGHT)
    with pytest.raises(NotPublishable):
        old.publish()


def test_a_draft_of_one_who_wrote_into_the_page_itself_is_newer(translation: Translation) -> None:
    enter(translation, RIGHT)
    page = published(translation)
    page.mechanism = "<p>Autrement.</p>"
    page.save_revision().publish()
    assert target_of(translation).mechanism == "<p>Autrement.</p>"


def test_what_has_been_taken_back_does_not_come_back_either(translation: Translation) -> None:
    enter(translation, f"{RIGHT} Vraiment.", translation_type="machine", tool_name="Dummy")
    old = draft(translation)
    rows_of(translation).delete()
    with pytest.raises(NotPublishable, match="Risks › Description"):
        old.publish()


def test_a_paragraph_before_it_makes_no_text_old(translation: Translation) -> None:
    source = source_of(translation)
    enter(translation, RIGHT)
    page = published(translation)
    edit(source, mechanism=f"<p>Heat.</p>{source.mechanism}")
    for row in rows_of(translation):
        row.save()
    page.save_revision().publish()


def test_what_the_checks_find_only_now_is_found_before_it_goes_live(
    translation: Translation, admin_client: Client
) -> None:
    enter(translation, RIGHT)
    # As it was entered before there was such a check.
    rows_of(translation).update(data=WRONG, has_error=False)
    edit_url = reverse("wagtailadmin_pages:edit", args=[target_of(translation).pk])
    opened = admin_client.get(edit_url).content.decode()
    assert "1 text cannot go live as it is." in opened
    review = admin_client.get(
        reverse("treatments_translating:review", args=[translation.uuid])
    ).content.decode()
    assert "the translation “1 personne sur 10”" in review
    told = admin_client.post(edit_url, {"action": "publish"}, follow=True).content.decode()
    assert "Risks › Description: The source says “1 in 100”, the translation “1 personne sur 10”." in told
    with pytest.raises(NotPublishable):
        draft(translation).publish()
    assert not target_of(translation).live


def test_a_confirmed_one_is_not_asked_again(translation: Translation, django_user_model: Any) -> None:
    enter(translation, RIGHT)
    rows_of(translation).update(data=WRONG, has_error=False)
    reader = django_user_model.objects.create_user("reader")
    for row in StringTranslation.objects.filter(locale=translation.target_locale):
        row.confirmation = type(row).confirmation.related.related_model.objects.create(
            translation=row, text=row.data, reason="As the clinic says.", confirmed_by=reader
        )
    assert published(translation).live

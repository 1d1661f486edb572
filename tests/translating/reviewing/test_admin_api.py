"""The API of Wagtail's admin obeys the same rules."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client, TestCase
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail_localize.models import Translation

from tests.translating.conftest import published
from tests.translating.reviewing.publishing import (
    draft,
    target_of,
    texts,
)
from tests.translating.reviewing.samples import RIGHT, enter, rows_of
from treatments.models import TreatmentIndexPage

pytestmark = pytest.mark.django_db


def act(client: Client, translation: Translation, name: str, **data: Any) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return client.post(f"/admin/api/main/pages/{target_of(translation).pk}/action/{name}/", data)


def test_it_refuses_what_the_editor_refuses(translation: Translation, admin_client: Client) -> None:
    enter(translation, RIGHT)
    answer = act(admin_client, translation, "publish")
    assert answer.status_code == 400
    assert "Publish it in the editor of the translation" in answer.json()["__all__"][0]
    assert not target_of(translation).live


def test_it_publishes_what_may_go_live(translation: Translation, admin_client: Client) -> None:
    enter(translation, RIGHT)
    draft(translation)
    assert act(admin_client, translation, "publish").status_code == 200
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_an_earlier_text_is_not_brought_back(translation: Translation, admin_client: Client) -> None:
    enter(translation, f"{RIGHT} Vraiment.")
    old = published(translation).latest_revision
    for row in rows_of(translation):
        row.data = RIGHT
        row.save()
    published(translation)
    act(admin_client, translation, "revert_to_page_revision", revision_id=old.pk)
    assert act(admin_client, translation, "publish").status_code == 400
    assert texts(target_of(translation))[0] == RIGHT


def test_nor_does_code_pass_it_by(translation: Translation) -> None:
    enter(translation, RIGHT)
    old = target_of(translation).get_latest_revision()
    with pytest.raises(ValidationError, match="Publish it in the editor of the translation"):
        PublishPageRevisionAction(old).execute()


def test_a_page_is_moved_and_deleted_there(translation: Translation, admin_client: Client) -> None:
    home = target_of(translation).get_parent().get_parent()
    index = TreatmentIndexPage(title="Plus", slug="plus", summary="Plus.", locale=home.locale)
    home.add_child(instance=index)
    moved = act(admin_client, translation, "move", destination_page_id=index.pk, position="last-child")
    assert moved.status_code == 200
    assert target_of(translation).get_parent().pk == index.pk
    assert act(admin_client, translation, "delete").status_code == 204

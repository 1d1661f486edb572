from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission

from tests import builders
from tests.authoring.drafting.samples import person
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


def submitted(client: Any, page: TreatmentPage) -> Any:
    answer = client.post(
        f"/admin/localize/submit/page/{page.pk}/", {"locales": [builders.locale("fr").pk]}, follow=True
    )
    return answer, page.get_translation(builders.locale("fr"))


def test_whoever_may_edit_the_translation_arrives_there(admin_client: Any) -> None:
    answer, translation = submitted(admin_client, builders.treatment())

    assert answer.request["PATH_INFO"] == f"/admin/pages/{translation.pk}/edit/"


def test_whoever_may_not_edit_the_translation_stays_with_the_source(client: Any) -> None:
    page = builders.treatment()
    editor = person("editor", builders.site())
    editor.user_permissions.add(Permission.objects.get(codename="submit_translation"))
    client.force_login(editor)

    answer, translation = submitted(client, page)

    assert not translation.live
    assert answer.request["PATH_INFO"] == f"/admin/pages/{page.pk}/edit/"
    assert "successfully submitted for translation into French" in answer.content.decode()
    assert "do not have permission" not in answer.content.decode()

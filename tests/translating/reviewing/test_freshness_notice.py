"""The editor of a translation says what readers have of it."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client, TestCase

from tests import builders
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit_block

pytestmark = pytest.mark.django_db


@pytest.fixture
def opened(client: Client) -> Any:
    client.force_login(User.objects.create_superuser("admin"))

    def opened(page: Any) -> str:
        return client.get(f"/admin/pages/{page.pk}/edit/").content.decode()

    return opened


def test_out_of_date_since_when_and_in_which_sections(opened: Any) -> None:
    source = builders.treatment()
    translation = submitted(source)
    enter_all(translation)
    page = published(translation)
    assert "Out of date" not in opened(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit_block(source, "risks", name="Blood clot")
    html = opened(page)
    assert "Out of date since" in html
    assert ": Risks." in html
    assert "Translate text by text" in html
    assert "Out of date" not in opened(source)


def test_what_stands_in_the_source_s_language(opened: Any) -> None:
    translation = submitted(builders.treatment())
    page = published(translation)
    assert "Readers have in the language of the source" in opened(page)

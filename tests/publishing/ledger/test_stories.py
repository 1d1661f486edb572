"""Stories that the state machine came upon, told again one by one."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail.models import Page

from tests import builders
from tests.publishing.ledger.commands import run
from treatments.models import ArticlePage, Head

pytestmark = pytest.mark.django_db

AGREED = (0, "The ledger and the pages agree.\n")


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Any) -> Any:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_a_copy_by_hand_whose_source_is_deleted_is_a_source_itself(home: object, commit: Any) -> None:
    page = builders.article()
    with commit():
        copy = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
        copy.save_revision().publish()
    with commit():
        ArticlePage.objects.get(pk=page.pk).delete()
    assert run("reconcile", "--check") == AGREED


def test_pages_that_change_their_order_are_in_order_in_menus(home: Page, commit: Any) -> None:
    with commit():
        Page.objects.get(slug="articles").move(home, "first-child")
    assert run("reconcile", "--check") == AGREED
    heads = Head.objects.filter(parent_key=home.translation_key).order_by("tree_path")
    assert list(heads.values_list("slug", flat=True)) == ["articles", "treatments", "conditions"]

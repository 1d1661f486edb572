"""Only whoever may edit a page in a locale takes its translation out, or puts it in."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask
from wagtail_localize.models import Translation

from tests import builders
from tests.translating import contents
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import decided, entered, exported, filled, imported
from treatments.translating.access import editable
from treatments.translating.exchange.wish import Format


@pytest.fixture
def german(translation: Translation) -> Translation:
    return submitted(translation.source.get_source_instance(), "de")


def test_a_french_translator_cannot_import_german(german: Translation, translator: Any) -> None:
    data = filled(exported(german, Format.PO), Format.PO)

    decision = decided(data, Format.PO, translator)

    assert "may not edit" in decision.problem
    assert decision.page is None
    assert imported(data, Format.PO, translator).written == 0
    assert entered(german) == {}


def test_nor_export_it(translation: Translation, german: Translation, translator: Any) -> None:
    assert editable(translator, [translation, german]) == [translation]


def test_a_page_that_another_has_locked_takes_nothing(translation: Translation, translator: Any) -> None:
    page = translation.get_target_instance()
    page.locked, page.locked_at = True, timezone.now()
    page.save()
    data = filled(exported(translation, Format.PO), Format.PO)

    assert "locked" in decided(data, Format.PO, translator).problem
    assert imported(data, Format.PO, translator).written == 0

    page.locked_by = translator
    page.save()
    assert imported(data, Format.PO, translator).written > 10


def test_a_page_that_a_workflow_keeps_takes_nothing(translation: Translation, translator: Any) -> None:
    workflow = Workflow.objects.create(name="Review")
    task = GroupApprovalTask.objects.create(name="Doctors")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    page = translation.get_target_instance()
    page.save_revision()
    workflow.start(page, translator)

    data = filled(exported(translation, Format.PO), Format.PO)

    assert "workflow" in decided(data, Format.PO, translator).problem
    assert imported(data, Format.PO, translator).written == 0


def test_snippets_are_for_whoever_may_change_them(translator: Any) -> None:
    snippet = submitted(contents.body_site())
    data = filled(exported(snippet, Format.PO), Format.PO)
    assert imported(data, Format.PO, translator).written == 0

    translator.user_permissions.add(Permission.objects.get(codename="change_bodysite"))
    translator = type(translator).objects.get(pk=translator.pk)

    assert imported(data, Format.PO, translator).new == 1
    assert entered(snippet) == {"T legs": "[fr] T legs"}


def test_the_source_is_not_enough(translation: Translation, translator: Any) -> None:
    from tests.authoring.drafting.samples import person

    writer = person("writer", builders.site(), permissions=("change_page",))

    assert editable(writer, [translation]) == []

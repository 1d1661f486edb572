"""What waits in a translation, counted as it happens."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.test import TestCase
from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit, edit_block, enter_new
from treatments.models import TranslationTask, TreatmentPage
from treatments.translating.tasks.counting import words_in
from treatments.translating.tasks.mine import tasks_of
from treatments.translating.tasks.recounting import miscounted, recount_all
from treatments.translating.tasks.task import Status

pytestmark = pytest.mark.django_db

RISK = "About 1 in 100 people has it."
CHANGED = "About 1 in 50 people has it."


def done(deed: Any) -> Any:
    with TestCase.captureOnCommitCallbacks(execute=True):
        return deed()


def task_of(translation: Translation) -> TranslationTask:
    return TranslationTask.objects.get(translation=translation)


@pytest.fixture
def source() -> TreatmentPage:
    return builders.treatment(risks=blocks("risk", effect("Swelling", description=RISK)))


@pytest.fixture
def live(source: TreatmentPage) -> Translation:
    """Into French, complete and live."""
    translation = done(lambda: submitted(source))
    done(lambda: enter_all(translation))
    published(translation)
    return translation


def target_of(translation: Translation) -> TreatmentPage:
    return translation.get_target_instance()


def test_what_has_been_submitted_waits_whole(source: TreatmentPage) -> None:
    task = task_of(done(lambda: submitted(source)))
    assert task.status == Status.TRANSLATE
    assert task.texts == task.texts_left > 5
    assert task.words == task.words_left > 20
    assert task.due == timezone.localdate() + datetime.timedelta(days=14)


def test_each_text_that_is_entered_is_one_less(source: TreatmentPage) -> None:
    translation = done(lambda: submitted(source))
    before = task_of(translation)
    done(lambda: enter_new(target_of(translation), RISK, "Environ 1 personne sur 100 en est atteinte."))
    after = task_of(translation)
    assert (before.texts_left - after.texts_left, before.words_left - after.words_left) == (1, 7)


def test_complete_it_waits_to_be_published_and_then_no_more(source: TreatmentPage) -> None:
    translation = done(lambda: submitted(source))
    done(lambda: enter_all(translation))
    assert task_of(translation).status == Status.PUBLISH
    published(translation)
    task = task_of(translation)
    assert (task.status, task.since, task.due, task.percent) == (Status.DONE, None, None, 100)


def test_a_changed_risk_of_a_live_page_is_urgent(live: Translation, source: TreatmentPage) -> None:
    done(lambda: edit_block(source, "risks", description=CHANGED))
    task = task_of(live)
    assert task.status == Status.URGENT
    assert (task.texts_left, task.texts_changed, task.words_left) == (1, 1, 7)
    assert task.due == timezone.localdate() + datetime.timedelta(days=2)


def test_a_changed_summary_is_not(live: Translation, source: TreatmentPage) -> None:
    done(lambda: edit(source, summary="Liquid that closes a vein."))
    task = task_of(live)
    assert (task.status, task.texts_left) == (Status.TRANSLATE, 1)


def test_it_stays_urgent_until_readers_have_it(live: Translation, source: TreatmentPage) -> None:
    done(lambda: edit_block(source, "risks", description=CHANGED))
    done(lambda: enter_new(target_of(live), CHANGED, "Environ 1 personne sur 50 en est atteinte."))
    task = task_of(live)
    assert (task.status, task.texts_left) == (Status.URGENT, 0)
    published(live)
    assert task_of(live).status == Status.DONE


def test_days_are_a_setting(live: Translation, source: TreatmentPage, settings: Any) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "TRANSLATION_DAYS": {"urgent": 0}}
    done(lambda: edit_block(source, "risks", description=CHANGED))
    assert task_of(live).due == timezone.localdate()


def test_what_a_machine_wrote_into_a_risk_waits_to_be_confirmed(source: TreatmentPage) -> None:
    translation = done(lambda: submitted(source))
    done(lambda: enter_all(translation))

    def by_machine() -> None:
        row = StringTranslation.objects.get(translation_of__data=RISK)
        row.translation_type = "machine"
        row.save()

    done(by_machine)
    task = task_of(translation)
    assert (task.status, task.to_confirm, task.texts_left) == (Status.CONFIRM, 1, 0)


def test_a_translation_that_is_switched_off_or_deleted_has_none(live: Translation) -> None:
    live.enabled = False
    done(live.save)
    assert not TranslationTask.objects.filter(translation=live).exists()


def test_reconcile_mends_what_nobody_has_counted(live: Translation) -> None:
    assert list(miscounted()) == []
    TranslationTask.objects.filter(translation=live).update(texts_left=7)
    assert [task.translation for task in miscounted()] == [live]
    assert [task.translation for task in recount_all()] == [live]
    assert task_of(live).texts_left == 0


def test_for_whom(live: Translation) -> None:
    french, german = live.get_target_instance().get_parent(), builders.site()
    assert live.task in tasks_of(person("traductrice", french))
    assert live.task not in tasks_of(person("uebersetzer", german))


def test_many_are_counted_in_as_many_queries_as_few(
    source: TreatmentPage, django_assert_num_queries: Any
) -> None:
    done(lambda: submitted(source))
    with django_assert_num_queries(13):
        list(miscounted())
    for number in range(4):
        done(lambda number=number: submitted(builders.treatment(title=f"Treatment {number}")))
    with django_assert_num_queries(13):
        list(miscounted())


def test_words_are_counted_as_read() -> None:
    assert words_in("It is <b>worn</b> day and night, for 2 weeks.") == 9

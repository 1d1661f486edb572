"""What waits in a translation, counted as it happens."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.test import Client, TestCase
from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from tests import builders
from tests.authoring.clinics.samples import clinic
from tests.authoring.drafting.samples import person
from tests.builders import blocks, effect
from tests.translating import contents
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


def test_a_page_that_nobody_reads_yet_can_wait(source: TreatmentPage) -> None:
    translation = done(lambda: submitted(source))
    done(lambda: enter_all(translation))
    done(lambda: edit_block(source, "risks", description=CHANGED))
    assert (task_of(translation).status, task_of(translation).texts_changed) == (Status.TRANSLATE, 1)


class TestAftercareOfSeveralPages:
    @pytest.fixture
    def tasks(self, db: None) -> Any:
        """Of the set and of two pages that show it, in French."""
        shared = contents.aftercare_set()
        pages = [
            builders.treatment(title=title, aftercare=blocks("set", shared.pk)) for title in ("Laser", "Peel")
        ]
        translations = [done(lambda each=each: submitted(each)) for each in pages]
        of_set = Translation.objects.get(source__object_id=shared.translation_key)
        for translation in [of_set, *translations]:
            done(lambda translation=translation: enter_all(translation))
            published(translation)
        return shared, lambda: [task_of(each).status for each in (of_set, *translations)]

    def test_a_changed_step_is_urgent_in_its_own_place(self, tasks: Any) -> None:
        shared, statuses = tasks
        shared.steps[0].value["text"] = "Walk twice a day."
        done(shared.save)
        assert statuses() == [Status.URGENT, Status.DONE, Status.DONE]

    def test_a_changed_number_of_days_is_so_where_readers_see_it(self, tasks: Any) -> None:
        shared, statuses = tasks
        shared.steps[0].value["to"] = "P9W"
        done(shared.save)
        assert statuses()[1:] == [Status.URGENT, Status.URGENT]


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


def test_what_is_deleted_waits_for_nobody(source: TreatmentPage) -> None:
    """Nor what was translated from it, which is kept by hand from then on."""
    from_page = done(lambda: submitted(source))
    from_snippet = done(lambda: submitted(contents.aftercare_set()))
    done(lambda: from_snippet.get_target_instance().delete())
    done(lambda: TreatmentPage.objects.get(pk=source.pk).delete())
    assert not TranslationTask.objects.filter(translation__in=[from_page, from_snippet]).exists()


def test_reconcile_takes_away_what_nobody_has_taken_away(live: Translation) -> None:
    Translation.objects.filter(pk=live.pk).update(enabled=False)
    list(recount_all())
    assert not TranslationTask.objects.filter(translation=live).exists()


def test_a_clinic_s_words_wait_to_be_published_again_once_they_are_taken_off() -> None:
    translation = done(lambda: submitted(clinic()))
    done(lambda: enter_all(translation))
    published(translation)
    assert task_of(translation).status == Status.DONE
    done(lambda: translation.get_target_instance().unpublish())
    assert task_of(translation).status == Status.PUBLISH


def test_once_nothing_is_urgent_the_rest_has_its_own_time(live: Translation, source: TreatmentPage) -> None:
    done(lambda: edit(source, summary="Liquid that closes a vein."))
    done(lambda: edit_block(source, "risks", description=CHANGED))
    done(lambda: enter_new(target_of(live), CHANGED, "Environ 1 personne sur 50 en est atteinte."))
    published(live)
    task = task_of(live)
    assert (task.status, task.texts_left) == (Status.TRANSLATE, 1)
    assert task.due == timezone.localdate() + datetime.timedelta(days=14)


def test_a_model_that_is_gone_holds_up_no_other(live: Translation, admin_client: Client) -> None:
    other = done(lambda: submitted(builders.treatment(title="Laser")))
    gone = ContentType.objects.create(app_label="gone", model="page")
    TranslationSource.objects.filter(pk=other.source_id).update(specific_content_type=gone)
    assert admin_client.get("/admin/treatments/translations/").status_code == 200
    TranslationTask.objects.filter(translation=live).update(texts_left=7)
    assert [task.translation for task in recount_all()] == [live]

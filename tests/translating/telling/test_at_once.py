"""A translator hears of a changed risk when it is published."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core import mail
from wagtail.log_actions import LogContext
from wagtail.models import GroupPagePermission
from wagtail_localize.models import StringTranslation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit, edit_block, enter_new, stored
from tests.translating.telling.samples import (
    ADDRESS,
    NEW,
    OLD_FRENCH,
    REFUSING,
    another,
    done,
    html_of,
    task_of,
    told,
    translation_of,
    translator,
)
from treatments.authoring.values.amounts import Frequency
from treatments.models import TranslationTask, TreatmentPage
from treatments.translating.tasks.task import Status
from treatments.translating.telling.at_once import tell
from treatments.translating.telling.several import tell_of_several

pytestmark = pytest.mark.django_db

URGENT = "Urgent: Sclerotherapy (French)"


def change_risk(source: TreatmentPage) -> None:
    done(lambda: edit_block(source, "risks", description=NEW))


def test_a_changed_risk_is_told_to_those_whose_language_it_is(source: TreatmentPage) -> None:
    translator("marie"), translator("jutta", "de")
    change_risk(source)
    assert told() == {"marie@example.org": [URGENT], "jutta@example.org": ["Urgent: Sclerotherapy (German)"]}


def test_with_what_has_changed_and_the_earlier_translation(source: TreatmentPage) -> None:
    translator("marie")
    change_risk(source)
    [message] = mail.outbox
    due = task_of(source).due
    assert f"Due by: {due.day} {due:%B %Y}" in message.body
    assert "Risks › Description (Safety text)" in message.body
    assert "About 1 in [-100-]{+50+} people has it for 2 weeks." in message.body
    assert OLD_FRENCH in message.body
    assert "readers get this section in the language of its source" in message.body
    assert f"{ADDRESS}{translation_of(source).uuid}/next/" in message.body
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_same_in_html(source: TreatmentPage) -> None:
    translator("marie")
    change_risk(source)
    soup = BeautifulSoup(html_of(mail.outbox[0]), "html.parser")
    english, french = soup.select("blockquote")
    assert (english["lang"], english.select_one("del").text, english.select_one("ins").text) == (
        "en",
        "100",
        "50",
    )
    assert (french["lang"], french.text) == ("fr", OLD_FRENCH)
    assert soup.select_one("a.button")["href"] == f"{ADDRESS}{translation_of(source).uuid}/next/"


def test_in_the_language_in_which_they_have_the_admin(source: TreatmentPage) -> None:
    translator("marie", language="fr"), translator("hanan", language="ar")
    change_risk(source)
    french, arabic = sorted(mail.outbox, key=lambda message: message.to, reverse=True)
    assert "Français" in french.subject
    page = BeautifulSoup(html_of(arabic), "html.parser")
    assert (page.html["lang"], page.html["dir"]) == ("ar", "rtl")
    assert [quote["dir"] for quote in page.select("blockquote")] == ["ltr", "ltr"]


@pytest.mark.parametrize(
    ("policy", "words"),
    [("flag", "get the earlier text, marked as out of date"), ("withhold", "do not get the page")],
)
def test_it_says_what_readers_have_meanwhile(
    source: TreatmentPage, settings: Any, policy: str, words: str
) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "STALE_SAFETY_TEXT": policy}
    translator("marie")
    change_risk(source)
    assert words in mail.outbox[0].body


def test_a_changed_fact_leaves_no_text_and_is_told_all_the_same(source: TreatmentPage) -> None:
    translator("marie")
    done(lambda: edit_block(source, "risks", frequency=Frequency("uncommon", 500)))
    assert told() == {"marie@example.org": [URGENT]}
    assert "No text of it is left to translate" in mail.outbox[0].body


def test_what_readers_cannot_act_on_waits_for_the_digest(source: TreatmentPage) -> None:
    translator("marie")
    done(lambda: edit(source, summary="An injection which closes small veins."))
    assert mail.outbox == []


@pytest.mark.parametrize(
    ("how", "urgent", "other"),
    [("at_once", 1, 1), ("urgent_at_once", 1, 0), ("daily", 0, 0), ("never", 0, 0)],
)
def test_as_they_have_chosen(source: TreatmentPage, how: str, urgent: int, other: int) -> None:
    translator("marie", how=how)
    done(lambda: edit(source, summary="An injection which closes small veins."))
    assert len(mail.outbox) == other
    mail.outbox.clear()
    change_risk(source)
    assert len(mail.outbox) == urgent


def test_of_many_texts_the_first_are_quoted(source: TreatmentPage) -> None:
    translator("marie", how="at_once")
    risks = blocks("risk", *(effect(f"Risk {number}") for number in range(30)))
    laser = builders.treatment(title="Laser", risks=risks)
    done(lambda: submitted(laser))
    [message] = [each for each in mail.outbox if "Laser" in each.subject]
    assert message.body.count("New text (English)") == 20
    assert message.body.count("(Safety text)") == 20
    assert f"And {task_of(laser).texts_left - 20} more texts." in message.body


def test_who_publishes_is_not_told_what_they_know(source: TreatmentPage) -> None:
    marie = translator("marie")
    translator("paul")
    with LogContext(user=marie):
        change_risk(source)
    assert list(told()) == ["paul@example.org"]


def test_nor_who_has_left_has_no_address_or_may_not_edit(source: TreatmentPage) -> None:
    translator("marie", is_active=False)
    translator("paul", email="")
    translator("nadia")
    GroupPagePermission.objects.filter(group__name="Translators fr").delete()
    change_risk(source)
    assert mail.outbox == []


def test_a_mail_server_that_fails_stops_neither_publishing_nor_the_other_mails(
    source: TreatmentPage, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_BACKEND = REFUSING
    translator("refused"), translator("zoe")
    change_risk(source)
    assert list(told()) == ["zoe@example.org"]
    assert stored(source).risks[0].value["description"] == NEW
    assert "could not be sent to refused@example.org" in caplog.text


def test_what_has_been_translated_meanwhile_is_not_told(source: TreatmentPage) -> None:
    translator("marie")
    change_risk(source)
    mail.outbox.clear()
    task = task_of(source)
    [key] = task.waiting
    target = translation_of(source).get_target_instance()
    StringTranslation.objects.filter(translation_of__data=NEW).delete()
    enter_new(target, NEW, OLD_FRENCH.replace("100", "50"))
    tell.call(task.pk, [key], [], "")
    assert mail.outbox == []


def test_urgency_is_not_told_beside_the_texts_that_it_comes_from(source: TreatmentPage) -> None:
    """In the queue of a server the one may come before the other, or behind it."""
    translator("marie")
    change_risk(source)
    mail.outbox.clear()
    task = task_of(source)
    tell.call(task.pk, [], [], "")
    assert mail.outbox == []
    tell.call(task.pk, [], task.waiting, "")
    assert "[-100-]{+50+}" in mail.outbox[0].body


class TestSeveralAtOnce:
    @pytest.fixture
    def submitted_together(self, source: TreatmentPage) -> None:
        def submit() -> None:
            for number in range(5):
                submitted(another(f"Peel {number}"))

        translator("marie", how="at_once"), translator("paul"), translator("nadia", how="at_once")
        mail.outbox.clear()
        done(submit)

    def test_who_wants_all_at_once_has_one_mail_that_lists_them(self, submitted_together: None) -> None:
        assert told() == {
            "marie@example.org": ["5 translations wait"],
            "nadia@example.org": ["5 translations wait"],
        }
        body = mail.outbox[0].body
        assert all(f"Peel {number}" in body for number in range(5))
        assert body.count("[New]") == 5
        assert body.count("/next/") == 5

    def test_of_what_is_urgent_among_it_the_others_hear(
        self, submitted_together: None, source: TreatmentPage
    ) -> None:
        ids = list(TranslationTask.objects.exclude(status=Status.DONE).values_list("pk", flat=True))
        mail.outbox.clear()
        change_risk(source)
        mail.outbox.clear()
        locale = builders.locale("fr").pk
        tell_of_several.call(locale, [*ids, task_of(source).pk], {}, "")
        assert sorted(told().values()) == [
            ["1 translation waits · 1 is urgent"],
            ["6 translations wait · 1 is urgent"],
            ["6 translations wait · 1 is urgent"],
        ]

    def test_but_not_who_did_it_nor_of_what_is_done_by_now(
        self, submitted_together: None, source: TreatmentPage
    ) -> None:
        mail.outbox.clear()
        marie = User.objects.get(username="marie")
        ids = list(TranslationTask.objects.exclude(status=Status.DONE).values_list("pk", flat=True))
        TranslationTask.objects.filter(pk__in=ids[1:]).update(status=Status.DONE)
        tell_of_several.call(builders.locale("fr").pk, ids, {}, str(marie.pk))
        assert told() == {"nadia@example.org": ["1 translation waits"]}

    def test_sources_that_are_published_together_are_told_together(
        self, source: TreatmentPage, admin_client: Any
    ) -> None:
        pages = [source]
        for number in range(4):
            pages.append(another(f"Peel {number}"))
            translation = done(lambda: submitted(pages[-1]))
            done(lambda translation=translation: enter_all(translation))
            published(translation)
        for page in map(stored, pages):
            page.risks[0].value["name"] = "Blood clot"
            page.save_revision()
        translator("marie"), translator("nadia", how="at_once")
        ids = "&".join(f"id={page.pk}" for page in pages)
        mail.outbox.clear()
        done(lambda: admin_client.post(f"/admin/bulk/wagtailcore/page/publish/?{ids}&next=/admin/"))
        assert told() == {
            "marie@example.org": ["5 translations wait · 5 are urgent"],
            "nadia@example.org": ["5 translations wait · 5 are urgent"],
        }

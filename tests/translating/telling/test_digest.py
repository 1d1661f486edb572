"""Once a day translators hear of all that waits for them."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from tests.translating.conftest import submitted
from tests.translating.freshness.acts import edit, edit_block
from tests.translating.telling.samples import (
    ADDRESS,
    NEW,
    REFUSING,
    another,
    done,
    html_of,
    task_of,
    told,
    translation_of,
    translator,
)
from treatments.models import TranslationNotices, TreatmentPage
from treatments.translating.telling.digest import digests

pytestmark = pytest.mark.django_db


def send(**options: Any) -> str:
    mail.outbox.clear()
    out = io.StringIO()
    call_command("send_translation_digests", stdout=out, **options)
    return out.getvalue()


def change_summary(source: TreatmentPage, words: str = "An injection which closes small veins.") -> None:
    done(lambda: edit(source, summary=words))


def change_risk(source: TreatmentPage) -> None:
    done(lambda: edit_block(source, "risks", description=NEW))


def make_overdue(source: TreatmentPage) -> None:
    task = task_of(source)
    task.due = timezone.localdate() - datetime.timedelta(days=1)
    task.save()


def a_day_passes() -> None:
    for notices in TranslationNotices.objects.all():
        notices.digest_sent_at -= datetime.timedelta(days=1)
        notices.save()


def test_what_waits_in_ones_language(source: TreatmentPage) -> None:
    translator("marie"), translator("jutta", "de")
    change_summary(source)
    assert send() == "2 digests sent.\n"
    assert told() == {
        "marie@example.org": ["1 translation waits"],
        "jutta@example.org": ["1 translation waits"],
    }
    french = next(message for message in mail.outbox if message.to == ["marie@example.org"])
    assert "Sclerotherapy [New]\nFrench · To translate · 6 words left · due by" in french.body
    assert f"{ADDRESS}{translation_of(source).uuid}/next/" in french.body
    assert f"{ADDRESS}{translation_of(source, 'de').uuid}/next/" not in french.body
    assert f'href="{ADDRESS}"' in html_of(french)


def test_twice_in_a_row_it_says_nothing(source: TreatmentPage) -> None:
    translator("marie")
    change_summary(source)
    send()
    assert send() == "0 digests sent.\n"
    assert mail.outbox == []


def test_nor_where_nothing_waits(source: TreatmentPage) -> None:
    translator("marie")
    assert send() == "0 digests sent.\n"


def test_the_most_urgent_first(source: TreatmentPage) -> None:
    laser = another("A laser")
    done(lambda: submitted(laser))
    translator("marie")
    change_risk(source)
    send()
    [message] = mail.outbox
    assert message.subject == "2 translations wait · 1 is urgent"
    assert message.body.index("Sclerotherapy") < message.body.index("A laser")


def test_what_is_new_is_marked(source: TreatmentPage) -> None:
    laser = another("Laser")
    done(lambda: submitted(laser))
    translator("marie")
    send()
    change_risk(source)
    send()
    assert "Sclerotherapy [New]" in mail.outbox[0].body
    assert "Laser\n" in mail.outbox[0].body


def test_so_are_new_texts_of_what_waited_before(source: TreatmentPage) -> None:
    translator("marie")
    change_summary(source)
    send()
    done(lambda: edit(source, overview="<p>A foam is injected into a vein.</p>"))
    assert send() == "1 digest sent.\n"
    assert "Sclerotherapy [New]" in mail.outbox[0].body


def test_what_is_overdue_is_said_again_each_day(source: TreatmentPage) -> None:
    translator("marie")
    change_summary(source)
    send()
    make_overdue(source)
    assert send() == "0 digests sent.\n"
    a_day_passes()
    assert send() == "1 digest sent.\n"
    assert "Sclerotherapy [Overdue]" in mail.outbox[0].body
    assert send() == "0 digests sent.\n"


@pytest.mark.parametrize(("how", "new", "overdue"), [("daily", 1, 1), ("at_once", 0, 1), ("never", 0, 0)])
def test_as_they_have_chosen(source: TreatmentPage, how: str, new: int, overdue: int) -> None:
    translator("marie", how=how)
    change_summary(source)
    send()
    assert len(mail.outbox) == new
    make_overdue(source)
    TranslationNotices.objects.update(digest_sent_at=timezone.now() - datetime.timedelta(days=1))
    send()
    assert len(mail.outbox) == overdue


def test_it_names_what_a_mail_server_did_not_take_at_once(source: TreatmentPage, settings: Any) -> None:
    translator("refused")
    backend, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, REFUSING
    change_risk(source)
    with pytest.raises(CommandError, match="1 digest could not be sent"):
        send()
    settings.EMAIL_BACKEND = backend
    assert send() == "1 digest sent.\n"
    assert "Sclerotherapy [New]" in mail.outbox[0].body


def test_nobody_loses_a_digest_by_the_address_of_another(source: TreatmentPage, settings: Any) -> None:
    translator("refused"), translator("zoe")
    change_summary(source)
    settings.EMAIL_BACKEND = REFUSING
    with pytest.raises(CommandError):
        send()
    assert list(told()) == ["zoe@example.org"]


def test_a_dry_run_sends_nothing(source: TreatmentPage) -> None:
    translator("marie")
    change_risk(source)
    said = send(dry_run=True)
    assert said == "marie@example.org: 1 waiting, 1 urgent, 1 new, 0 overdue\n1 digest would be sent.\n"
    assert mail.outbox == []
    assert send() == "1 digest sent.\n"


def test_in_their_own_language(source: TreatmentPage) -> None:
    translator("marie", language="ar")
    change_summary(source)
    send()
    assert '<html lang="ar" dir="rtl">' in html_of(mail.outbox[0])


def test_questions_to_the_database_do_not_grow(source: TreatmentPage, django_assert_num_queries: Any) -> None:
    translator("marie")
    change_summary(source)
    list(digests())
    with django_assert_num_queries(8):
        [one] = list(digests())
    done(lambda: submitted(another("Laser")))
    with django_assert_num_queries(8):
        [more] = list(digests())
    assert len(more.lines) > len(one.lines)

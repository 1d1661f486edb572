"""A translator's list."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail_localize.models import Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import submitted
from tests.translating.workbench.conftest import done
from treatments.models import TranslationTask

pytestmark = pytest.mark.django_db

HOME = "/admin/treatments/translations/"


@pytest.fixture
def desk(client: Client, translation: Translation, translator: User) -> Client:
    done(lambda: submitted(builders.treatment(title="Laser")))
    client.force_login(translator)
    return client


def rows(answer: Any) -> list[tuple[str, str]]:
    return [(row.title, row.task.get_status_display()) for row in answer.context["rows"]]


def test_the_most_urgent_first_and_what_is_done_is_not_there(desk: Client) -> None:
    answer = desk.get(HOME)
    found = rows(answer)
    assert found[0] == ("Sclerotherapy", "Urgent: a safety text has changed")
    assert ("Laser", "To translate") in found
    assert "Nothing to do" not in {status for _title, status in found}


def test_one_click_to_the_text(desk: Client, translation: Translation) -> None:
    assert f"{HOME}{translation.uuid}/next/" in desk.get(HOME).content.decode()


def test_filters(desk: Client) -> None:
    assert rows(desk.get(f"{HOME}?status=1-urgent")) == [
        ("Sclerotherapy", "Urgent: a safety text has changed")
    ]
    assert [title for title, _status in rows(desk.get(f"{HOME}?q=laser"))] == ["Laser"]
    assert rows(desk.get(f"{HOME}?locale=de")) == []
    assert rows(desk.get(f"{HOME}?overdue=true")) == []
    TranslationTask.objects.filter(status="1-urgent").update(due="2026-01-01")
    answer = desk.get(f"{HOME}?overdue=true")
    assert [title for title, _status in rows(answer)] == ["Sclerotherapy"]
    assert "Overdue" in answer.content.decode()


def test_an_unknown_status_or_locale_is_no_error(desk: Client) -> None:
    assert desk.get(f"{HOME}?status=nonsense").status_code == 200
    assert desk.get(f"{HOME}?locale=nonsense&p=99").status_code in (200, 404)


def test_it_is_for_translators(client: Client, translation: Translation) -> None:
    client.force_login(person("nobody"))
    assert client.get(HOME).status_code == 302


def test_others_locales_are_not_listed(client: Client, translation: Translation) -> None:
    done(lambda: submitted(builders.treatment(title="Peeling"), "de"))
    german = builders.treatment(title="Filler")
    into_german = done(lambda: submitted(german, "de"))
    client.force_login(person("uebersetzer", into_german.get_target_instance().get_parent()))
    answer = client.get(HOME)
    assert {row.task.translation.target_locale.language_code for row in answer.context["rows"]} == {"de"}


def test_as_many_queries_for_many_as_for_few(desk: Client, django_assert_num_queries: Any) -> None:
    desk.get(HOME)
    with django_assert_num_queries(14):
        desk.get(HOME)
    for number in range(5):
        done(lambda number=number: submitted(builders.treatment(title=f"Treatment {number}")))
    with django_assert_num_queries(14):
        desk.get(HOME)

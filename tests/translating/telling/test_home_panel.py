"""The first screen of the admin says what waits for whoever comes there."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django.urls import reverse

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import submitted
from tests.translating.freshness.acts import edit, edit_block
from tests.translating.telling.samples import NEW, another, done, translation_of, translator
from treatments.models import TranslationTask, TreatmentPage
from treatments.translating.telling.home_panel import WaitingPanel

pytestmark = pytest.mark.django_db

LIST = reverse("treatments_workbench:home")


@pytest.fixture
def urgent(source: TreatmentPage) -> TreatmentPage:
    done(lambda: edit_block(source, "risks", description=NEW))
    return source


def panel(user: User) -> Any:
    client = Client()
    client.force_login(user)
    page = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser")
    return page.select_one(".treatments-waiting")


def lines(part: Any) -> list[str]:
    return [" ".join(item.get_text(" ").split()) for item in part.select("li")]


def drawn(user: User) -> str:
    request = RequestFactory().get("/")
    request.user = User.objects.get(pk=user.pk)
    return str(WaitingPanel().render_html({"request": request}))


def test_what_waits_in_the_language_of_ones_role(urgent: TreatmentPage) -> None:
    done(lambda: submitted(another("Laser")))
    TranslationTask.objects.filter(status="1-urgent").update(due="2026-01-02")
    shown = panel(translator("marie"))
    counts, first, second = lines(shown)
    words = TranslationTask.objects.filter(translation__target_locale__language_code="fr")
    left = sum(words.values_list("words_left", flat=True))
    assert counts == f"French 1 urgent 1 overdue 1 to translate {left} words left"
    assert first.startswith(
        "Sclerotherapy French Urgent: a safety text has changed Overdue due by 2 January 2026"
    )
    assert second.startswith("Laser French To translate due by")
    links = [link["href"] for link in shown.select("a")]
    assert f"{LIST}{translation_of(urgent).uuid}/next/" in links
    assert links[-1] == LIST


def test_nothing_where_nothing_waits(source: TreatmentPage) -> None:
    assert panel(translator("marie")) is None


def test_nor_of_other_languages(urgent: TreatmentPage) -> None:
    assert "German" not in " ".join(lines(panel(translator("marie"))))


def test_an_editor_without_a_role_sees_what_is_urgent(urgent: TreatmentPage) -> None:
    done(lambda: submitted(another("Laser"), "es"))
    editor = person("editor", *builders.site().get_translations(inclusive=True), permissions=("change_page",))
    found = lines(panel(editor))
    assert [line.split()[0] for line in found[:2]] == ["French", "German"]
    assert not any("Spanish" in line for line in found)


def test_but_not_what_is_ordinary(source: TreatmentPage) -> None:
    done(lambda: edit(source, summary="An injection which closes small veins."))
    assert panel(person("editor", *builders.site().get_translations(), permissions=("change_page",))) is None


def test_whoever_may_edit_nothing_sees_nothing(urgent: TreatmentPage) -> None:
    assert panel(person("somebody")) is None


def test_questions_to_the_database_do_not_grow(urgent: TreatmentPage, django_assert_num_queries: Any) -> None:
    marie = translator("marie")
    drawn(marie)
    with django_assert_num_queries(10):
        assert "Laser" not in drawn(marie)
    for title in ("Laser", "Foam"):
        done(lambda title=title: submitted(another(title)))
    with django_assert_num_queries(10):
        assert "Laser" in drawn(marie)

"""One text after the other: seen, typed, checked, confirmed."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.builders import blocks, effect
from tests.translating.conftest import submitted
from tests.translating.freshness.acts import enter_new
from tests.translating.workbench.conftest import (
    FRENCH,
    NEW,
    OLD_FRENCH,
    WRONG,
    done,
    segment_of,
)
from treatments.models import Confirmation, GlossaryTerm
from treatments.translating.entering.enter import as_typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client, translation: Translation, translator: User) -> Any:
    client.force_login(translator)
    return client


def address(translation: Translation, text: str = NEW) -> str:
    return f"/admin/treatments/translations/{translation.uuid}/texts/{segment_of(translation, text).pk}/"


def post(desk: Client, translation: Translation, typed: str, seen: str = "", **more: str) -> Any:
    data = {"translation": typed, "seen": seen, **more}
    return done(lambda: desk.post(address(translation), data, follow=True))


def row_of(translation: Translation) -> StringTranslation:
    return StringTranslation.objects.get(translation_of__data=NEW, locale=translation.target_locale)


def test_what_waits_comes_first(desk: Client, translation: Translation) -> None:
    answer = desk.get(f"/admin/treatments/translations/{translation.uuid}/next/")
    assert answer.url == address(translation)


def test_the_screen_has_the_difference_and_the_earlier_translation(
    desk: Client, translation: Translation
) -> None:
    html = desk.get(address(translation)).content.decode()
    assert "About 1 in <del>100</del><ins>50</ins> people" in html
    assert OLD_FRENCH in html
    assert "1 is waiting" in html
    assert "Safety text" in html


def test_saving_goes_on_and_says_when_all_is_done(desk: Client, translation: Translation) -> None:
    html = post(desk, translation, FRENCH).content.decode()
    assert row_of(translation).data == FRENCH
    assert row_of(translation).last_translated_by.username == "traductrice"
    assert "Every text is translated." in html


def test_a_wrong_number_is_said_at_once_and_the_text_stays(desk: Client, translation: Translation) -> None:
    html = post(desk, translation, WRONG).content.decode()
    assert "Saved. Look at what the checks say" in html
    assert "1 personne sur 500" in html
    assert row_of(translation).has_error


def test_typing_is_plain_text_and_is_stored_as_html(desk: Client, translation: Translation) -> None:
    post(desk, translation, "Moins de 1 sur 50 : < 2 % & pendant 2 semaines.")
    assert row_of(translation).data == "Moins de 1 sur 50 : &lt; 2 % &amp; pendant 2 semaines."
    assert "&lt; 2 % &amp; pendant" in desk.get(address(translation)).content.decode()


def test_an_empty_field_takes_the_translation_back(desk: Client, translation: Translation) -> None:
    post(desk, translation, FRENCH)
    post(desk, translation, " ", seen=FRENCH)
    assert not StringTranslation.objects.filter(translation_of__data=NEW).exists()


def test_nobody_overwrites_what_another_has_entered_meanwhile(desk: Client, translation: Translation) -> None:
    enter_new(translation.get_target_instance(), NEW, "Autre traduction.")
    answer = post(desk, translation, FRENCH, seen="")
    assert answer.status_code == 409
    assert FRENCH in answer.content.decode()
    assert row_of(translation).data == "Autre traduction."


def test_what_was_typed_for_a_text_that_is_gone_is_not_lost(desk: Client, translation: Translation) -> None:
    url = address(translation)
    segment_of(translation).delete()
    answer = desk.post(url, {"translation": FRENCH, "seen": ""})
    assert answer.status_code == 409
    assert FRENCH in answer.content.decode()
    assert desk.get(url).status_code == 302


def test_who_may_not_edit_it_does_not_see_it(client: Client, translation: Translation) -> None:
    client.force_login(person("uebersetzer", builders.site().get_children().first()))
    assert client.get(address(translation)).status_code == 302
    assert client.post(address(translation), {"translation": FRENCH, "seen": ""}).status_code == 302
    assert not StringTranslation.objects.filter(translation_of__data=NEW).exists()


def test_a_locked_page_takes_nothing(desk: Client, translation: Translation) -> None:
    page = translation.get_target_instance()
    page.locked = True
    page.save(clean=False)
    answer = post(desk, translation, FRENCH)
    assert "locked" in answer.content.decode()
    assert FRENCH in answer.content.decode()
    assert not StringTranslation.objects.filter(translation_of__data=NEW).exists()


def test_a_second_person_confirms_what_a_machine_wrote(desk: Client, translation: Translation) -> None:
    enter_new(translation.get_target_instance(), NEW, FRENCH)
    StringTranslation.objects.filter(translation_of__data=NEW).update(translation_type="machine")
    assert "By a machine" in desk.get(address(translation)).content.decode()
    post(desk, translation, FRENCH, seen=FRENCH, confirm="1")
    assert Confirmation.objects.get().text == FRENCH


def test_the_memory_s_match_is_shown_with_its_origin(desk: Client, translation: Translation) -> None:
    risk = blocks("risk", effect("Swelling", description=NEW))
    other = submitted(builders.treatment(title="Laser", risks=risk))
    enter_new(other.get_target_instance(), NEW, FRENCH)
    html = desk.get(address(translation)).content.decode()
    assert "The same text" in html
    assert "<bdi>Laser</bdi>" in html
    assert f'data-use="{FRENCH}"' in html


def test_and_what_the_checks_say_of_it_here(desk: Client, translation: Translation) -> None:
    """The translation of the earlier number is a match at 97 per cent and would be wrong."""
    said = "About 1 in 500 people has it for 2 weeks."
    other = submitted(builders.treatment(title="Laser", risks=blocks("risk", effect("X", description=said))))
    enter_new(other.get_target_instance(), said, WRONG)
    html = desk.get(address(translation)).content.decode()
    assert "% alike" in html
    assert "the translation “1 personne sur 500”" in html


def test_terms_of_the_glossary_are_marked(desk: Client, translation: Translation) -> None:
    term = GlossaryTerm.objects.create(term="people", plain_meaning="Humans.", locale=builders.locale())
    french = term.copy_for_translation(builders.locale("fr"))
    french.term = "personnes"
    french.save()
    html = desk.get(address(translation)).content.decode()
    assert "<mark>people</mark>" in html
    assert "<bdi>personnes</bdi>" in html


def test_the_screen_costs_as_many_queries_for_a_long_page(
    desk: Client, translation: Translation, django_assert_num_queries: Any
) -> None:
    desk.get(address(translation))
    with django_assert_num_queries(23):
        desk.get(address(translation))


def test_line_ends_are_no_other_translation(desk: Client, translation: Translation) -> None:
    """As they are stored, and as a browser sends them back."""
    enter_new(translation.get_target_instance(), NEW, FRENCH.replace(" est", "\nest"))
    answer = post(desk, translation, FRENCH, seen=FRENCH.replace(" est", "\r\nest"))
    assert answer.status_code == 200
    assert row_of(translation).data == FRENCH


def test_what_is_typed_is_not_lost_when_what_is_saved_is_confirmed(
    desk: Client, translation: Translation
) -> None:
    enter_new(translation.get_target_instance(), NEW, FRENCH)
    StringTranslation.objects.filter(translation_of__data=NEW).update(translation_type="machine")
    answer = post(desk, translation, "Je préfère ceci.", seen=FRENCH, confirm="1")
    assert answer.status_code == 409
    assert "Je préfère ceci." in answer.content.decode()
    assert not Confirmation.objects.exists()


def test_whoever_comes_second_sees_what_the_first_has_saved(desk: Client, translation: Translation) -> None:
    enter_new(translation.get_target_instance(), NEW, FRENCH)
    html = post(desk, translation, "Autre traduction.", seen="").content.decode()
    assert f">{FRENCH}</p>" in html
    assert "data-unsaved" in html


@pytest.mark.parametrize("spelling", ["&#x27;", "&nbsp;"])
def test_a_machine_s_text_is_not_a_person_s_by_being_saved_as_it_is(
    desk: Client, translation: Translation, spelling: str
) -> None:
    data = FRENCH.replace(" est", f"{spelling}est")
    enter_new(translation.get_target_instance(), NEW, data)
    StringTranslation.objects.filter(translation_of__data=NEW).update(translation_type="machine")
    post(desk, translation, as_typed(data, plain=True), seen=data)
    assert row_of(translation).translation_type == "machine"
    assert row_of(translation).data == data

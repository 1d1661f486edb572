"""Each way in which a translation can stand, arrived at as editors and translators do."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client, TestCase
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit, edit_block
from tests.translating.freshness.conftest import in_full
from tests.translating.overview.reading import cell, headings, shown, state, titles, words
from treatments.models import TreatmentPage
from treatments.translating.tasks.recounting import recount_all

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> TreatmentPage:
    builders.locale("fr")
    return builders.treatment(risks=blocks("risk", effect("Swelling", description="Of the leg.")))


def counted(translation: Translation) -> Translation:
    list(recount_all())
    return translation


def in_french(page: TreatmentPage) -> Page:
    """Live, and every text translated."""
    target: Page = in_full(page)
    list(recount_all())
    return target


def test_not_submitted(page: TreatmentPage, chief: Client) -> None:
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Not submitted"
    assert f"/submit/page/{page.pk}/" in cell(soup, "Sclerotherapy", "French").a["href"]
    assert "English" not in headings(soup)


def test_in_translation(page: TreatmentPage, chief: Client) -> None:
    translation = counted(submitted(page))
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "In translation"
    task = translation.task
    assert f"Texts left: {task.texts} of {task.texts}, words: {task.words}" in words(
        cell(soup, "Sclerotherapy", "French")
    )
    assert str(translation.uuid) in cell(soup, "Sclerotherapy", "French").a["href"]


def test_before_the_texts_are_counted(page: TreatmentPage, chief: Client) -> None:
    submitted(page)
    assert state(shown(chief), "Sclerotherapy", "French") == "In translation"


def test_to_publish(page: TreatmentPage, chief: Client) -> None:
    translation = submitted(page)
    enter_all(translation)
    counted(translation)
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "To publish"
    target = translation.get_target_instance()
    assert cell(soup, "Sclerotherapy", "French").a["href"] == f"/admin/pages/{target.pk}/edit/"


def test_to_confirm(page: TreatmentPage, chief: Client, settings: Any) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
    translation = submitted(page)
    enter_all(translation)
    counted(translation)
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "To confirm"
    assert f"Texts to confirm: {translation.task.to_confirm}" in words(cell(soup, "Sclerotherapy", "French"))


def test_live_and_current(page: TreatmentPage, chief: Client) -> None:
    in_french(page)
    assert state(shown(chief), "Sclerotherapy", "French") == "Live and current"


def test_a_changed_risk_is_urgent(page: TreatmentPage, chief: Client) -> None:
    in_french(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit_block(page, "risks", description="Of both legs.")
    list(recount_all())
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Urgent"
    said = words(cell(soup, "Sclerotherapy", "French"))
    assert "Risks" in said
    assert "Since" in said
    assert "Due" in said


def test_another_change_is_out_of_date(page: TreatmentPage, chief: Client) -> None:
    in_french(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit(page, mechanism="<p>Another.</p>")
    list(recount_all())
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Live, out of date"
    assert "Texts left: 1 of" in words(cell(soup, "Sclerotherapy", "French"))


def test_partly_untranslated(page: TreatmentPage, chief: Client) -> None:
    translation = submitted(page)
    enter_all(translation)
    StringTranslation.objects.get(translation_of__data__contains="sticks together").delete()
    published(translation)
    list(recount_all())
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Live, partly untranslated"
    assert "How it works" in words(cell(soup, "Sclerotherapy", "French"))


def test_a_mirror(page: TreatmentPage, chief: Client) -> None:
    page.copy_for_translation(builders.locale("fr"), copy_parents=True, alias=True)
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Mirror of the source"
    assert titles(soup).count("Sclerotherapy") == 1


def test_withdrawn(page: TreatmentPage, chief: Client) -> None:
    target = in_french(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        target.unpublish()
    list(recount_all())
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Not public"
    assert "Gone" in words(cell(soup, "Sclerotherapy", "French"))


def test_kept_by_hand(page: TreatmentPage, chief: Client) -> None:
    target = in_french(page)
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation = Translation.objects.get(source__object_id=page.translation_key)
        translation.enabled = False
        translation.save()
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Kept by hand"
    assert cell(soup, "Sclerotherapy", "French").a["href"] == f"/admin/pages/{target.pk}/edit/"
    # It is a column of its source, and no row of its own.
    assert [title for title in titles(soup) if title.startswith(("Sclero", "[fr] Sclero"))] == [
        "Sclerotherapy"
    ]


def test_copied_by_code(page: TreatmentPage, chief: Client) -> None:
    target = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Kept by hand"
    assert titles(soup).count("Sclerotherapy") == 1
    assert target.locale.language_code == "fr"


def test_kept_by_hand_and_out_of_date(page: TreatmentPage, chief: Client) -> None:
    target = page.copy_for_translation(builders.locale("fr"), copy_parents=True)
    with TestCase.captureOnCommitCallbacks(execute=True):
        target.save_revision().publish()
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit(page, mechanism="<p>Another.</p>")
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Live, out of date"
    assert "Kept by hand" in words(cell(soup, "Sclerotherapy", "French"))


def test_a_source_in_french(page: TreatmentPage, chief: Client) -> None:
    """Then English is a column too, in which the other pages are the source."""
    index = page.get_parent().specific.copy_for_translation(builders.locale("fr"), copy_parents=True)
    fields = builders.treatment_fields(title="Cryolipolyse", locale=builders.locale("fr"))
    index.add_child(instance=TreatmentPage(**fields, live=False))
    soup = shown(chief)

    assert state(soup, "Cryolipolyse", "French") == "Source"
    assert state(soup, "Cryolipolyse", "English") == "Not submitted"
    assert state(soup, "Sclerotherapy", "English") == "Source"


def test_a_chain(page: TreatmentPage, chief: Client) -> None:
    """Arabic from French from English is one row."""
    french = in_french(page)
    submitted(french, "ar")
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Live and current"
    assert state(soup, "Sclerotherapy", "Arabic") == "In translation"
    assert [title for title in titles(soup) if "Sclerotherapy" in title] == ["Sclerotherapy"]


def test_withheld(page: TreatmentPage, chief: Client, settings: Any) -> None:
    """Its safety text is out of date, and this project shows none of that: readers get nothing."""
    in_french(page)
    settings.TREATMENTS = {**settings.TREATMENTS, "STALE_SAFETY_TEXT": "withhold"}
    with TestCase.captureOnCommitCallbacks(execute=True):
        edit_block(page, "risks", description="Of both legs.")
    Translation.objects.filter(source__object_id=page.translation_key).get().task.delete()
    soup = shown(chief)

    assert state(soup, "Sclerotherapy", "French") == "Not public"
    assert "Withheld until its translation is current" in words(cell(soup, "Sclerotherapy", "French"))


def test_two_translations_into_one_language(page: TreatmentPage, chief: Client) -> None:
    """English to Arabic and French to Arabic, which wagtail-localize lets happen."""
    french = in_french(page)
    submitted(page, "ar")
    source, _ = TranslationSource.update_or_create_from_instance(french)
    Translation.objects.create(source=source, target_locale=builders.locale("ar"))
    soup = shown(chief, q="Sclerotherapy", type="treatments.treatmentpage")

    assert state(soup, "Sclerotherapy", "Arabic") == "In translation"
    assert titles(soup) == ["Sclerotherapy"]


def test_a_circle_is_still_listed_once(page: TreatmentPage, chief: Client) -> None:
    french = in_french(page)
    source, _ = TranslationSource.update_or_create_from_instance(french)
    Translation.objects.create(source=source, target_locale=page.locale)

    assert titles(shown(chief, type="treatments.treatmentpage")) == ["Sclerotherapy"]


def test_a_translation_whose_source_is_gone(page: TreatmentPage, chief: Client) -> None:
    french = in_french(page)
    page.delete()
    soup = shown(chief, type="treatments.treatmentpage")

    # Withdrawn together with its source.
    assert titles(soup) == [f"{french.title} Draft"]

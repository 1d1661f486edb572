"""From which page a page was translated: chains, what is switched off, copied, unpublished or deleted."""

from __future__ import annotations

from typing import Any

import pytest
from wagtail_localize.models import Translation

from tests import builders
from tests.translating.freshness.acts import edit, edit_block, missing, section, stale, state, stored
from treatments.models import TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db


def copied(page: Any, language_code: str = "fr", **fields: Any) -> Any:
    """A translation made by code, past wagtail-localize."""
    target = page.copy_for_translation(builders.locale(language_code), copy_parents=True)
    for name, value in fields.items():
        setattr(target, name, value)
    target.save_revision().publish()
    return stored(target)


def written_in_french(translated: Any) -> Any:
    index = translated(builders.index_page(TreatmentIndexPage), "fr")
    french = builders.locale("fr")
    reviewers = builders.blocks("reviewer", builders.reviewer(locale=french).pk)
    fields = builders.treatment_fields(locale=french, title="Sclérose", reviewers=reviewers)
    return index.add_child(instance=TreatmentPage(**fields))


def test_a_chain_is_measured_by_its_first_page(translated: Any) -> None:
    english = builders.treatment()
    french = translated(english, "fr")
    arabic = translated(french, "ar")
    assert state(arabic) == {
        "source_locale": "en",
        "status": "current",
        "stale_sections": [],
        "missing_sections": [],
        "substituted_sections": [],
        "stale_since": None,
    }

    edit_block(english, "risks", name="Blood clot")

    assert stale(french) == stale(arabic) == ["risks"]
    assert state(french)["stale_since"] == state(arabic)["stale_since"]
    assert [each.status for each in section(arabic, "risks").segments] == ["current"]


def test_the_middle_of_a_chain_can_change_too(translated: Any) -> None:
    english = builders.treatment()
    french = translated(english, "fr")
    arabic = translated(french, "ar")
    french = stored(french)
    french.mechanism = "<p>Par la main.</p>"
    french.save()
    assert stale(arabic) == ["mechanism"]
    assert stale(french) == []


def test_french_words_in_arabic_are_missing(translated: Any, submit: Any, publish: Any) -> None:
    french = translated(builders.treatment(), "fr")
    arabic = publish(submit(french, "ar"))
    assert "risks" in missing(arabic)
    assert state(arabic)["source_locale"] == "en"


def test_two_sources_are_one_the_earlier(translated: Any) -> None:
    english = builders.treatment()
    french, arabic = translated(english, "fr"), translated(english, "ar")
    translated(french, "ar")
    edit_block(english, "risks", name="Blood clot")
    assert stale(arabic) == ["risks"]


def test_translations_in_a_circle_end(translated: Any, submit: Any) -> None:
    english = builders.treatment()
    french = translated(english, "fr")
    submit(french, "en")
    assert state(english)["status"] == "source"
    assert state(french)["source_locale"] == "en"


def test_a_page_written_in_french(translated: Any) -> None:
    page = written_in_french(translated)
    english = translated(page, "en")
    assert state(page) == {**state(page), "status": "source", "source_locale": "fr"}
    assert state(english) == {**state(english), "status": "current", "source_locale": "fr"}


def test_a_source_that_is_not_live_measures_nothing(page: Any, target: Any) -> None:
    edit_block(page, "risks", name="Blood clot")
    stored(page).unpublish()
    assert state(target) == {**state(target), "status": "current", "source_locale": "en"}
    stored(page).save_revision().publish()
    assert stale(target) == ["risks"]


def test_a_deleted_source_is_remembered(page: Any, target: Any) -> None:
    stored(page).delete()
    assert state(target) == {**state(target), "status": "current", "source_locale": "en"}


def test_a_draft_of_a_translation_can_be_asked_for(submit: Any, translate: Any) -> None:
    translation = submit(builders.treatment())
    translate(translation)
    assert "risks" in missing(translation.get_target_instance())


def test_a_mirror_is_nobody_s_translation(translated: Any) -> None:
    page = builders.treatment()
    mirror = page.copy_for_translation(builders.locale("fr"), copy_parents=True, alias=True)
    assert state(mirror) == {**state(mirror), "status": "source", "source_locale": "en"}
    edit_block(page, "risks", name="Blood clot")
    assert state(mirror)["status"] == "source"


def test_the_same_page_at_another_place_has_the_same_state(page: Any, target: Any) -> None:
    second = target.create_alias(update_slug="second", parent=target.get_parent())
    edit_block(page, "risks", name="Blood clot")
    assert stale(second) == ["risks"]


def test_switched_off_a_translation_is_measured_by_when_it_was_published(page: Any, target: Any) -> None:
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    assert state(target)["status"] == "current"

    edit_block(page, "risks", name="Blood clot")
    edit(page, suitability_min_age=18)
    assert stale(target) == ["suitability", "risks"]

    edit(target, cost="<p>Cela dépend.</p>")
    assert state(target)["status"] == "current"


def test_copied_by_code_what_has_the_source_s_words_is_missing(translated: Any) -> None:
    page = builders.treatment(procedure_setting="24")
    target = copied(page, title="Sclérothérapie", mechanism="<p>La veine se ferme.</p>")
    found = state(target)
    assert (found["status"], found["source_locale"]) == ("partial", "en")
    assert "risks" in found["missing_sections"]
    assert {"name", "mechanism"}.isdisjoint(found["missing_sections"])


def test_copied_by_code_and_rewritten() -> None:
    page = builders.article()
    target = copied(
        page,
        title="Vivre avec des varicosités",
        summary="Ce qui aide.",
        author="Clinique exemple",
        body=builders.blocks("rich_text", "<p>Marcher aide.</p>"),
    )
    assert state(target)["status"] == "current"

    edit(page, body=builders.blocks("rich_text", "<p>Walking helps a lot.</p>"))
    assert stale(target) == ["body"]
    edit(target, body=builders.blocks("rich_text", "<p>Marcher aide beaucoup.</p>"))
    assert state(target)["status"] == "current"


def test_blocks_of_a_copy_need_not_be_those_of_its_source() -> None:
    page = builders.treatment()
    target = copied(page, risks=builders.blocks("risk", builders.effect("Thrombose")))
    assert "risks" not in missing(target)
    target = edit(target, risks=builders.blocks("risk", builders.effect("Deep vein thrombosis")))
    assert "risks" in missing(target)


def test_code_copies_from_the_source_of_the_other_translations(translated: Any) -> None:
    page = written_in_french(translated)
    translated(page, "en")
    german = copied(stored(page), "de", title="Verödung")
    assert state(german)["source_locale"] == "fr"


def test_a_page_in_one_locale_only_is_a_source() -> None:
    builders.index_page(TreatmentIndexPage)
    page = builders.treatment(locale=builders.locale("fr"))
    assert state(page) == {**state(page), "status": "source", "source_locale": "fr"}


def test_a_bare_page_is_looked_at_in_its_own_class(page: Any, target: Any) -> None:
    from wagtail.models import Page

    from treatments.translating.freshness.assess import assess

    edit_block(page, "risks", name="Blood clot")
    assert assess(Page.objects.get(pk=target.pk))["stale_sections"] == ["risks"]

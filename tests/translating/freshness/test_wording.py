"""Which sections are stale and which are missing, through wagtail-localize's own workflow."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from wagtail_localize.models import StringTranslation

from tests import builders
from tests.builders import blocks, effect
from tests.translating import contents
from tests.translating.freshness.acts import (
    edit,
    edit_block,
    enter,
    enter_new,
    missing,
    segments,
    stale,
    state,
    stored,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("build", contents.PAGES.values(), ids=contents.PAGES)
def test_a_complete_translation_is_current(build: Any, translated: Any) -> None:
    assert state(translated(build())) == {
        "source_locale": "en",
        "status": "current",
        "stale_sections": [],
        "missing_sections": [],
        "substituted_sections": [],
        "stale_since": None,
    }


def test_the_source_itself_is_a_source(translated: Any) -> None:
    page = builders.treatment()
    translated(page)
    assert state(page)["status"] == "source"
    assert state(page)["source_locale"] == "en"


@pytest.mark.parametrize("language_code", ["fr", "ar", "de"])
def test_a_changed_risk_stales_the_risks_and_nothing_else(language_code: str, translated: Any) -> None:
    page = builders.treatment()
    target = translated(page, language_code)

    edit_block(page, "risks", name="Blood clot in the lung")

    assert state(target)["status"] == "stale"
    assert stale(target) == ["risks"]
    assert missing(target) == []
    (segment,) = segments(target, "risks")
    assert (segment.source_text, segment.old_source_text) == (
        "Blood clot in the lung",
        "Deep vein thrombosis",
    )
    assert segment.translation == f"[{language_code}] Deep vein thrombosis"
    assert segment.path == f"risks.{page.risks[0].id}.name"


def test_a_draft_of_the_source_changes_nothing(page: Any, target: Any) -> None:
    draft = stored(page)
    draft.mechanism = "<p>Something else.</p>"
    draft.save_revision()
    assert state(target)["status"] == "current"


def test_each_locale_has_its_own_state(translated: Any, publish: Any, translation_of: Any) -> None:
    page = builders.treatment()
    french, german = translated(page, "fr"), translated(page, "de")
    edit(page, mechanism="<p>The vein closes.</p>")
    translation = translation_of(french)
    translation.source.update_from_db()
    enter_new(french, "The vein closes.", "La veine se ferme.")
    publish(translation)

    assert (stale(french), stale(german)) == ([], ["mechanism"])


def test_synced_but_not_published_is_still_stale(translation_of: Any, page: Any, target: Any) -> None:
    edit_block(page, "risks", name="Blood clot")

    translation_of(target).source.update_from_db()
    assert stale(target) == ["risks"]
    enter_new(target, "Blood clot", "Caillot")

    assert stale(target) == ["risks"]
    assert segments(target, "risks")[0].on_file == "Caillot"


def test_published_without_the_new_text_it_is_missing(
    publish: Any, translation_of: Any, page: Any, target: Any
) -> None:
    edit_block(page, "risks", name="Blood clot")
    translation = translation_of(target)
    translation.source.update_from_db()

    publish(translation)

    assert state(target)["status"] == "partial"
    assert missing(target) == ["risks"]
    assert stale(target) == []
    assert [each.status for each in segments(target, "risks")] == ["missing"]
    enter_new(target, "Blood clot", "Caillot")
    assert [each.status for each in segments(target, "risks")] == ["unpublished"]
    assert missing(target) == ["risks"]
    publish(translation)
    assert state(target)["status"] == "current"


def test_published_without_any_text_all_is_missing(submit: Any, publish: Any) -> None:
    target = publish(submit(builders.treatment()))
    found = state(target)
    assert found["status"] == "partial"
    assert "risks" in found["missing_sections"]
    assert found["missing_sections"][:3] == ["name", "also_known_as", "summary"]
    assert "recovery" not in found["missing_sections"]


def test_english_that_is_out_of_date_is_stale_and_missing(submit: Any, publish: Any) -> None:
    page = builders.treatment()
    target = publish(submit(page))

    edit_block(page, "risks", name="Blood clot")

    assert stale(target) == ["risks"]
    assert "risks" in missing(target)
    assert state(target)["status"] == "stale"


def test_a_reverted_source_revives_its_translation(
    publish: Any, translation_of: Any, page: Any, target: Any
) -> None:
    edit_block(page, "risks", name="Blood clot")
    assert stale(target) == ["risks"]

    edit_block(page, "risks", name="Deep vein thrombosis")

    assert state(target)["status"] == "current"


def test_another_order_changes_no_wording(translated: Any) -> None:
    page = builders.treatment(
        risks=blocks("risk", effect("Blood clot", description="Rare."), effect("Scar", description="Rare.")),
        overview="<p>One.</p><p>Two.</p><ul><li>Three.</li></ul>",
    )
    target = translated(page)

    moved = stored(page)
    first, second = moved.risks.raw_data
    edit(page, risks=[second, first], overview="<p>Two.</p><p>One.</p><ul><li>Three.</li></ul>")

    assert state(target)["status"] == "current"


def test_what_is_added_is_stale_and_what_is_dropped_too(translated: Any) -> None:
    page = builders.treatment(
        procedure_pain_relief="None", faqs=blocks("faq", {"question": "Q?", "answer": "<p>A.</p>"})
    )
    target = translated(page)

    raw = list(stored(page).seek_help.raw_data)
    edit(
        page,
        seek_help=[*raw, *blocks("sign", {"level": "urgent", "text": "Fever."})],
        cost="<p>It depends.</p>",
        procedure_pain_relief="",
        faqs=[],
        mechanism=f"{page.mechanism}<p>It closes.</p>",
    )

    assert stale(target) == ["mechanism", "procedure", "seek_help", "cost", "faqs"]


def test_a_text_that_was_changed_by_hand_differs(page: Any, target: Any) -> None:
    hand = stored(target)
    hand.mechanism = "<p>À la main.</p>"
    hand.save()

    assert state(target)["status"] == "current"
    (segment,) = segments(target, "mechanism")
    assert (segment.status, segment.translation) == ("differs", "À la main.")
    # Whoever wrote it by hand wrote it from the old wording.
    edit(page, mechanism="<p>The vein closes.</p>")
    assert stale(target) == ["mechanism"]


def test_a_translation_that_is_entered_and_not_published_differs(translated: Any) -> None:
    target = translated(builders.treatment())
    enter(target, "Deep vein thrombosis", "Phlébite")
    assert state(target)["status"] == "current"
    assert [(each.status, each.on_file) for each in segments(target, "risks")] == [("differs", "Phlébite")]


def test_a_translation_that_localize_refuses_is_an_error(
    translated: Any, publish: Any, translation_of: Any
) -> None:
    target = translated(builders.treatment(mechanism="<p>The vein closes.</p>"))
    enter(target, "The vein closes.", "<script>x</script>")
    assert [each.status for each in segments(target, "mechanism")] == ["error"]
    assert state(target)["status"] == "current"  # readers still have the former one

    publish(translation_of(target))

    assert [each.status for each in segments(target, "mechanism")] == ["error"]
    assert missing(target) == ["mechanism"]


def test_a_new_wording_for_which_the_old_translation_is_confirmed(
    translated: Any, translation_of: Any
) -> None:
    page = builders.treatment(mechanism="<p>The vien closes.</p>")
    target = translated(page)
    edit(page, mechanism="<p>The vein closes.</p>")
    assert stale(target) == ["mechanism"]
    translation_of(target).source.update_from_db()

    enter_new(target, "The vein closes.", "[fr] The vien closes.")

    assert state(target)["status"] == "current"


def test_a_name_is_the_same_in_both_languages_if_a_translator_says_so(
    translated: Any, publish: Any, translation_of: Any
) -> None:
    target = translated(builders.treatment(procedure_setting="Cabinet"))
    StringTranslation.objects.filter(translation_of__data="Cabinet").delete()
    publish(translation_of(target))
    assert missing(target) == ["procedure"]

    enter_new(target, "Cabinet", "Cabinet")

    assert state(target)["status"] == "current"


def test_a_number_needs_no_translation(translated: Any, publish: Any, translation_of: Any) -> None:
    target = translated(builders.treatment(procedure_setting="24"))
    StringTranslation.objects.filter(translation_of__data="24").delete()
    publish(translation_of(target))
    assert state(target)["status"] == "current"


@pytest.mark.parametrize(
    "text",
    [
        "L'eau & le <feu>",
        "plusieurs\nlignes",
        "  spaces around ",
        "العلاج بالتصليب ٢٠٪",
        "a < b &amp; c > d",
        "“quotes” … – and \u00a0 spaces",
    ],
)
def test_any_text_is_recognised_where_it_stands(text: str, translated: Any) -> None:
    page = builders.treatment(
        risks=blocks("risk", effect("Name", description=text)),
        summary=text,
        other_sections=blocks("section", {"heading": "x", "body": f"<p>{text.replace('<', '&lt;')}</p>"}),
    )
    target = translated(page)
    assert state(target)["status"] == "current"
    assert segments(target, "summary") == []


def test_links_and_markup_in_rich_text(translated: Any, publish: Any, translation_of: Any) -> None:
    page = builders.treatment(
        overview='<p>See <a href="https://example.org/a">one</a> and <a href="https://example.org/b">two</a>.</p>'
        "<p><b>All bold.</b></p><h3>Heading</h3><p>Line<br/>break</p>"
    )
    target = translated(page)
    assert state(target)["status"] == "current"

    enter(
        target,
        'See <a id="a1">one</a> and <a id="a2">two</a>.',
        '<a id="a2">Deux</a>, puis <a id="a1">un</a>.',
    )
    enter(target, "All bold.", "<i>Tout</i>")
    publish(translation_of(target))
    assert state(target)["status"] == "current"
    assert segments(target, "overview") == []

    enter(target, 'See <a id="a1">one</a> and <a id="a2">two</a>.', 'Voir <a id="a2">ceci</a>.')
    publish(translation_of(target))
    assert state(target)["status"] == "current"


FIELDS = {
    "title": "name",
    "summary": "summary",
    "overview": "overview",
    "procedure_setting": "procedure",
    "suitability_description": "suitability",
    "cost": "cost",
    "seo_title": "seo",
    "hero_image_alt": "hero_image",
}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.sets(st.sampled_from(sorted(FIELDS))), min_size=1, max_size=3))
def test_stale_are_exactly_the_sections_whose_words_changed(
    changes: Any, submit: Any, translate: Any, publish: Any
) -> None:
    """A field that is changed twice back and forth is current again."""
    page = builders.treatment(**{name: "<p>Zero.</p>" if "_d" in name else "Zero." for name in FIELDS})
    translation = submit(page)
    translate(translation)
    target = publish(translation)
    odd: set[str] = set()
    for changed in changes:
        odd ^= changed
        words = {name: "One." if name in odd else "Zero." for name in FIELDS}
        page = edit(page, **{n: f"<p>{w}</p>" if "_d" in n else w for n, w in words.items()})

    assert set(stale(target)) == {FIELDS[name] for name in odd}

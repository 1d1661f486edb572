"""Numbers, pictures, links and other facts: wagtail-localize copies them, but only when it publishes."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from wagtail_localize.models import OverridableSegment, SegmentOverride

from tests import builders
from tests.builders import blocks, effect
from tests.translating.freshness.acts import edit, edit_block, segments, stale, state, stored
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange

pytestmark = pytest.mark.django_db


@pytest.fixture
def bring_over(publish: Any, translation_of: Any) -> Any:
    def bring_over(target: Any) -> None:
        translation = translation_of(target)
        translation.source.update_from_db()
        publish(translation)

    return bring_over


def test_a_changed_frequency_is_stale_until_it_is_brought_over(
    bring_over: Any, page: Any, target: Any
) -> None:

    edit_block(page, "risks", frequency=Frequency("uncommon", 300))

    assert stale(target) == ["risks"]
    (fact,) = segments(target, "risks")
    assert fact.is_fact
    assert json.loads(fact.source_text) == {"band": "uncommon", "one_in": 300}
    assert json.loads(fact.translation) == {"band": "rare", "one_in": 5000}
    bring_over(target)
    assert state(target)["status"] == "current"


@pytest.mark.parametrize(
    ("fields", "sections"),
    [
        ({"procedure_sessions": IntRange(2, 4)}, ["procedure"]),
        ({"procedure_duration": None}, ["procedure"]),
        ({"longevity_onset": DurationRange("P1W", None, "at_least")}, ["longevity"]),
        ({"suitability_min_age": 18}, ["suitability"]),
        ({"kind": "energy", "invasiveness": "noninvasive"}, ["kind", "invasiveness"]),
        ({"prescription_medicine": True, "prescription_substance": "polidocanol"}, ["prescription_medicine"]),
        (
            {"promotion_policy": blocks("rule", {"jurisdiction": "GB", "policy": "open"})},
            ["promotion_policy"],
        ),
        ({"codes": blocks("code", {"system": "http://snomed.info/sct", "code": "1"})}, ["codes"]),
        ({"last_reviewed": datetime.date(2026, 4, 1)}, ["review"]),
        ({"slug": "another"}, []),
        ({"show_in_menus": True}, []),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_each_fact_belongs_to_a_section(
    fields: Any, sections: list[str], bring_over: Any, page: Any, target: Any
) -> None:
    edit(page, **fields)
    assert stale(target) == sections
    bring_over(target)
    assert state(target)["status"] == "current"


def test_facts_within_blocks(translated: Any, bring_over: Any) -> None:
    source = builders.source()
    page = builders.treatment(
        benefits=blocks("benefit", {"text": "Fewer veins.", "source": source.pk}),
        alternatives=blocks("alternative", {"text": "Waiting.", "treatment": None}),
        preparation=blocks("step", {"text": "Shower.", "lead_time": None}),
    )
    target = translated(page)
    assert state(target)["status"] == "current"

    edit_block(page, "benefits", source=builders.source(title="Another"))
    edit_block(page, "alternatives", treatment=builders.treatment(title="Laser"))
    edit_block(page, "preparation", lead_time=DurationRange("P1D", "P1D", "exactly"))
    edit_block(page, "aftercare", to="P3W")
    edit_block(page, "seek_help", level="urgent")
    edit_block(page, "contraindications", kind="absolute")

    assert stale(target) == [
        "benefits",
        "contraindications",
        "preparation",
        "aftercare",
        "seek_help",
        "alternatives",
    ]
    bring_over(target)
    assert state(target)["status"] == "current"


def test_a_block_stored_before_a_part_was_added_agrees(translated: Any, bring_over: Any) -> None:
    page = builders.treatment(risks=blocks("risk", {"name": "Deep vein thrombosis"}))
    target = translated(page)
    assert state(target)["status"] == "current"


def test_pictures_can_be_another_in_a_locale(translated: Any, publish: Any, translation_of: Any) -> None:
    page = builders.treatment(hero_image=builders.image(40, 30), hero_image_alt="A leg")
    target = translated(page)
    context = OverridableSegment.objects.get(context__path="hero_image").context
    own = builders.image(40, 30)
    SegmentOverride.objects.create(context=context, locale=target.locale, data_json=json.dumps(own.pk))
    assert [each.status for each in segments(target, "hero_image")] == ["unpublished"]
    assert state(target)["status"] == "current"

    publish(translation_of(target))
    assert stored(target).hero_image_id == own.pk
    assert segments(target, "hero_image") == []

    # Whatever the source shows from now on, this locale has chosen its own.
    edit(page, hero_image=builders.image(40, 30))
    assert state(target)["status"] == "current"
    edit(page, social_image=builders.image(40, 30))
    assert stale(target) == ["seo"]


def test_where_a_link_leads_is_a_fact(translated: Any, publish: Any, translation_of: Any) -> None:
    link = '<p>See <a href="https://example.org/{}">this</a>.</p>'
    page = builders.treatment(overview=link.format("old"))
    target = translated(page)

    edit(page, overview=link.format("new"))

    assert stale(target) == ["overview"]
    assert segments(target, "overview")[0].path == "overview#links"
    translation = translation_of(target)
    translation.source.update_from_db()
    publish(translation)
    assert state(target)["status"] == "current"


def test_a_link_can_lead_elsewhere_in_a_locale(translated: Any, publish: Any, translation_of: Any) -> None:
    page = builders.treatment(overview='<p>See <a href="https://example.org/en">this</a>.</p>')
    target = translated(page)
    context = OverridableSegment.objects.get(context__path="overview.'https://example.org/en'").context
    SegmentOverride.objects.create(
        context=context, locale=target.locale, data_json=json.dumps("https://example.org/fr")
    )

    publish(translation_of(target))

    assert "https://example.org/fr" in stored(target).overview
    assert state(target)["status"] == "current"


def test_a_link_that_the_translator_left_out_is_not_missed(
    translated: Any, publish: Any, translation_of: Any
) -> None:
    from tests.translating.freshness.acts import enter

    page = builders.treatment(overview='<p>See <a href="https://example.org/">this</a>.</p>')
    target = translated(page)
    enter(target, 'See <a id="a1">this</a>.', "Voir cela.")
    publish(translation_of(target))
    assert state(target)["status"] == "current"


def test_the_picture_within_a_text_and_the_page_of_a_link(translated: Any, bring_over: Any) -> None:
    first, second = builders.image(40, 30), builders.image(40, 30)
    veins, scars = builders.condition(), builders.condition(title="Scars")
    embed = '<embed embedtype="image" id="{}" alt="A leg" format="left"/>'
    link = '<p>See <a linktype="page" id="{}">it</a>.</p>'
    page = builders.treatment(
        overview=f"<p>Text.</p>{embed.format(first.pk)}", mechanism=link.format(veins.pk)
    )
    target = translated(page)
    assert state(target)["status"] == "current"

    edit(page, overview=f"<p>Text.</p>{embed.format(second.pk)}", mechanism=link.format(scars.pk))

    assert stale(target) == ["overview", "mechanism"]
    bring_over(target)
    assert state(target)["status"] == "current"


def test_the_address_of_a_call_to_action(translated: Any, bring_over: Any) -> None:
    def call(url: str) -> list[dict[str, Any]]:
        return [{"type": "call_to_action", "value": {"text": "Find us", "url": url}, "id": "a1b2"}]

    page = builders.article(body=call("https://example.org/old"))
    target = translated(page)
    edit(page, body=call("https://example.org/new"))
    assert stale(target) == ["body"]
    bring_over(target)
    assert state(target)["status"] == "current"


def test_a_new_effect_with_words_and_numbers(page: Any, target: Any) -> None:
    raw = list(stored(page).risks.raw_data)
    edit(
        page,
        risks=[*raw, *blocks("risk", effect("Nerve injury", frequency=Frequency("rare", 2000).as_data()))],
    )
    assert stale(target) == ["risks"]

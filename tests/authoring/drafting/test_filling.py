"""Filling is the inverse of presenting: what one writes, the other reads."""

from __future__ import annotations

import pytest
from wagtail.fields import StreamField

from tests import builders
from treatments.authoring.drafting import article, condition, treatment  # noqa: F401
from treatments.authoring.drafting.filling import fill
from treatments.authoring.drafting.references import References
from treatments.models import Reviewer, TreatmentPage
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


def rich_treatment() -> TreatmentPage:
    builders.reviewer(name="Dr Only")
    spider_veins = builders.condition()
    source = builders.source()
    builders.treatment(title="Laser treatment", slug="laser")
    laser = TreatmentPage.objects.get(slug="laser")
    return builders.treatment(
        indications_conditions=builders.blocks("condition", spider_veins.pk),
        body_sites=builders.blocks("body_site", builders.body_site().pk),
        sources=builders.blocks("source", {"source": source.pk, "sections": ["risks"]}),
        benefits=builders.blocks("benefit", {"text": "Fewer veins.", "source": source.pk}),
        promotion_policy=builders.blocks("rule", {"jurisdiction": "GB", "policy": "open"}),
        codes=builders.blocks("code", {"system": "http://snomed.info/sct", "code": "1"}),
        alternatives=builders.blocks("alternative", {"text": "A laser.", "treatment": laser.pk}),
        related=builders.blocks("page", laser.pk),
        faqs=builders.blocks("faq", {"question": "Does it hurt?", "answer": "<p>A little.</p>"}),
        other_sections=builders.blocks("section", {"heading": "History", "body": "<p>Old.</p>"}),
        preparation=builders.blocks("step", {"text": "Eat.", "lead_time": None}),
        prescription_medicine=True,
        prescription_substance="polidocanol",
        suitability_min_age=18,
    )


def stored(page: TreatmentPage) -> dict[str, object]:
    """Streams as data: a database may have changed the order of keys."""
    return {
        field.name: field.value_from_object(page).get_prep_value()
        if isinstance(field, StreamField)
        else field.value_to_string(page)
        for field in page._meta.concrete_fields
    }


def test_a_presented_treatment_fills_an_empty_page_with_the_same_document() -> None:
    original = present(rich_treatment())
    page = TreatmentPage(locale=builders.locale(), slug="copy")
    references = References(builders.locale())

    fill(page, original, references)

    assert references.problems == []
    assert present(page) == original


def test_filling_the_same_content_again_keeps_every_block_id() -> None:
    page = rich_treatment()
    # Two of the name would be looked up by it, and a document has the page's title where there is no other.
    page.reviewers = builders.blocks("reviewer", Reviewer.objects.get(name="Dr Only").pk)
    page.seo_title, page.search_description = page.title, page.summary
    before = stored(page)

    fill(page, present(page), References(builders.locale()))

    assert stored(page) == before


def test_a_changed_item_keeps_its_id_and_leaves_its_neighbours_alone() -> None:
    page = builders.treatment(procedure_steps=builders.blocks("step", "One", "Two", "Three"))
    ids = [block.id for block in page.procedure_steps]

    fill(
        page, {"procedure": {"steps": ["One", "Two, in other words", "Three"]}}, References(builders.locale())
    )
    assert [block.id for block in page.procedure_steps] == ids

    fill(page, {"procedure": {"steps": ["Three", "One"]}}, References(builders.locale()))
    assert [block.id for block in page.procedure_steps] == [ids[2], ids[0]]


def test_what_the_content_does_not_speak_of_stays() -> None:
    page = builders.treatment()

    fill(page, {"summary": "A new summary."}, References(builders.locale()))

    assert page.summary == "A new summary."
    assert page.title == "Sclerotherapy"
    assert len(page.risks) == 1


def test_a_name_that_nobody_has_is_a_problem_and_not_an_error() -> None:
    page = builders.treatment()
    references = References(builders.locale())

    fill(
        page,
        {"indications": {"conditions": ["Dragon pox"]}, "review": {"reviewers": ["Dr Nobody"]}},
        references,
    )

    assert len(references.problems) == 2
    assert "Dragon pox" in references.problems[0]
    assert "Dr Nobody" in references.problems[1]


def test_an_article_and_a_condition_come_back_as_they_were() -> None:
    subject = builders.treatment()
    story = builders.article(
        about=builders.blocks("page", subject.pk),
        body=[
            *builders.blocks("heading", "What helps"),
            *builders.blocks("rich_text", "<p>Walking.</p>"),
            *builders.blocks("quote", {"text": "It helped.", "attribution": "A reader"}),
            *builders.blocks("treatment_card", subject.pk),
            *builders.blocks("call_to_action", {"text": "Find a clinic", "url": "https://example.org/"}),
        ],
    )
    for page in (story, builders.condition()):
        original = present(page)
        empty = type(page)(
            locale=builders.locale(),
            first_published_at=page.first_published_at,
            last_published_at=page.last_published_at,
        )
        fill(empty, original, References(builders.locale()))
        assert present(empty) == original

"""Pages and snippets with every field filled. A text to be translated starts with T, a fact with S."""

from __future__ import annotations

import datetime
from typing import Any

from tests import builders
from tests.builders import blocks
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange
from treatments.models import (
    AftercareSet,
    ArticleIndexPage,
    BodySite,
    ConditionIndexPage,
    GlossaryTerm,
    Reviewer,
    TreatmentIndexPage,
)

WEEKS = DurationRange("P3W", "P6W", "about")


def common() -> dict[str, Any]:
    return {
        "summary": "T summary",
        "hero_image": builders.image(400, 240),
        "hero_image_alt": "T hero alt",
        "social_image": builders.image(400, 240),
        "seo_title": "T seo title",
        "search_description": "T search description",
    }


def reviewed() -> dict[str, Any]:
    source = builders.source(title="S source")
    return {
        "last_reviewed": datetime.date(2026, 3, 1),
        "next_review": datetime.date(2029, 3, 1),
        "reviewers": blocks("reviewer", reviewer().pk),
        "sources": blocks("source", {"source": source.pk, "sections": ["overview"]}),
    }


def prose(name: str) -> str:
    return (
        f'<p>T {name} <a href="https://example.org/">link</a></p>'
        f"<ul><li>T {name} one</li><li>T {name} &amp; <b>more</b></li></ul>"
    )


def effect(name: str) -> dict[str, Any]:
    return {
        "name": f"T {name}",
        "description": f"T {name} description",
        "frequency": Frequency("rare", 5000).as_data(),
        "onset": WEEKS.as_data(),
        "duration": WEEKS.as_data(),
        "source": builders.source(title="S effect source").pk,
    }


def step(name: str) -> dict[str, Any]:
    return {"kind": "do", "text": f"T {name}", "from": "PT0H", "to": "P2W"}


def treatment() -> Any:
    condition = builders.condition(title="S condition", summary="S summary")
    source = builders.source(title="S benefit source")
    picture = {
        "image": builders.image(400, 240).pk,
        "alt": "T gallery alt",
        "caption": "T caption",
        "stage": "before",
        "consent_reference": "S consent",
    }
    return builders.treatment(
        **common(),
        **reviewed(),
        title="T treatment",
        slug="a-treatment",
        kind="injectable",
        invasiveness="percutaneous",
        also_known_as=blocks("name", "T other name", "T another name"),
        prescription_medicine=True,
        prescription_substance="S polidocanol",
        promotion_policy=blocks("rule", {"jurisdiction": "GB", "policy": "consultation_first"}),
        body_sites=blocks("body_site", body_site().pk),
        gallery=blocks("image", picture),
        overview=f'{prose("overview")}<p>T see <a linktype="page" id="{condition.pk}">the page</a></p>',
        indications_description=prose("indications"),
        indications_conditions=blocks("condition", condition.pk),
        mechanism=prose("mechanism"),
        procedure_description=prose("procedure"),
        procedure_steps=blocks("step", "T first step", "T second step"),
        procedure_duration=DurationRange("PT20M", "PT1H", "about"),
        procedure_sessions=IntRange(1, 3),
        procedure_interval=WEEKS,
        procedure_setting="T setting",
        procedure_pain_relief="T pain relief",
        benefits=blocks("benefit", {"text": "T benefit", "source": source.pk}),
        longevity_description=prose("longevity"),
        longevity_onset=WEEKS,
        longevity_duration=WEEKS,
        recovery_description=prose("recovery"),
        recovery_downtime=WEEKS,
        recovery_return_to_work=WEEKS,
        suitability_description=prose("suitability"),
        suitability_min_age=18,
        contraindications=blocks(
            "contraindication", {"text": "T contraindication", "kind": "temporary", "wait": WEEKS.as_data()}
        ),
        side_effects=blocks("side_effect", effect("side effect"), effect("other side effect")),
        risks=blocks("risk", effect("risk"), effect("other risk")),
        preparation=blocks("step", {"text": "T preparation", "lead_time": WEEKS.as_data()}),
        aftercare=[*blocks("step", step("aftercare")), *blocks("set", aftercare_set().pk)],
        seek_help=blocks("sign", {"level": "emergency", "text": "T seek help"}),
        alternatives=blocks("alternative", {"text": "T alternative", "treatment": None}),
        cost=prose("cost"),
        faqs=blocks("faq", {"question": "T question", "answer": prose("answer")}),
        other_sections=blocks("section", {"heading": "T heading", "body": prose("body")}),
        related=[],
        codes=blocks("code", {"system": "http://snomed.info/sct", "code": "S 1"}),
    )


def condition() -> Any:
    return builders.condition(
        **common(),
        **reviewed(),
        title="T condition",
        slug="a-condition",
        medical_name="T medical name",
        overview=prose("overview"),
        symptoms=blocks("symptom", "T symptom"),
        causes=blocks("cause", "T cause"),
        risk_factors=blocks("risk_factor", "T risk factor"),
        red_flags=blocks("red_flag", "T red flag"),
        other_sections=blocks("section", {"heading": "T heading", "body": prose("body")}),
        codes=blocks("code", {"system": "http://snomed.info/sct", "code": "S 1"}),
    )


def article() -> Any:
    shown = builders.treatment(title="S shown", summary="S summary")
    condition = builders.condition(title="S condition", summary="S summary")
    return builders.article(
        **common(),
        **reviewed(),
        title="T article",
        slug="an-article",
        author="T author",
        body=[
            *blocks("heading", "T heading"),
            *blocks("rich_text", prose("text")),
            *blocks("image", {"image": builders.image(400, 240).pk, "alt": "T alt", "caption": "T caption"}),
            *blocks("quote", {"text": "T quote", "attribution": "T attribution"}),
            *blocks("treatment_card", shown.pk),
            *blocks("condition_card", condition.pk),
            *blocks("call_to_action", {"text": "T call", "url": "https://example.org/S"}),
        ],
        about=blocks("page", shown.pk, condition.pk),
        commercial=True,
        date_published=datetime.date(2026, 1, 1),
    )


def index(model: type[Any]) -> Any:
    page = builders.index_page(model)
    return _published(page, title="T index", introduction=prose("introduction"))


def home() -> Any:
    shown = builders.condition(title="S shown", summary="S summary")
    highlights = blocks("page", shown.pk)
    return _published(
        builders.site(), title="T home", introduction=prose("introduction"), highlights=highlights
    )


def reviewer() -> Reviewer:
    return builders.reviewer(
        name="S name",
        role="T role",
        register="S register",
        registration_number="S number",
        profile_url="https://example.org/S",
        conflicts_of_interest="T conflicts",
    )


def body_site() -> BodySite:
    return builders.body_site(name="T legs", slug="legs")


def aftercare_set() -> AftercareSet:
    steps = blocks("step", step("aftercare of the set"))
    return AftercareSet.objects.create(name="T set", steps=steps, locale=builders.locale())


def glossary_term() -> GlossaryTerm:
    return GlossaryTerm.objects.create(term="T term", plain_meaning="T meaning", locale=builders.locale())


def _published(page: Any, **fields: Any) -> Any:
    for name, value in {**common(), **fields}.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


PAGES = {
    "treatment": treatment,
    "condition": condition,
    "article": article,
    "treatment index": lambda: index(TreatmentIndexPage),
    "condition index": lambda: index(ConditionIndexPage),
    "article index": lambda: index(ArticleIndexPage),
    "home": home,
}
SNIPPETS = {
    "reviewer": reviewer,
    "body site": body_site,
    "aftercare set": aftercare_set,
    "glossary term": glossary_term,
}

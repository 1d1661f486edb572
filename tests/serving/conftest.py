"""A small clinic with one page of each type, in English; the treatment in French and Arabic too."""

from __future__ import annotations

import pytest

from home.models import HomePage
from tests import builders
from tests.prepared import PREPARED, Makers
from treatments.models import ArticlePage, ConditionPage, TreatmentIndexPage, TreatmentPage


def make_condition() -> ConditionPage:
    return builders.condition(
        hero_image=builders.image(),
        hero_image_alt="Drawing of fine veins",
        causes=builders.blocks("cause", "Weak valves"),
        risk_factors=builders.blocks("risk_factor", "Standing all day"),
    )


def make_laser() -> TreatmentPage:
    return builders.treatment(
        title="Vascular laser", slug="vascular-laser", kind="energy", invasiveness="noninvasive"
    )


def make_treatment() -> TreatmentPage:
    condition, laser = ConditionPage.objects.get(), TreatmentPage.objects.get(slug="vascular-laser")
    blocks, source, picture = builders.blocks, builders.source(), builders.image(1700, 1000)
    return builders.treatment(
        hero_image=picture,
        hero_image_alt="Drawing of a leg",
        prescription_medicine=True,
        prescription_substance="polidocanol",
        promotion_policy=blocks("rule", {"jurisdiction": "GB", "policy": "consultation_first"}),
        gallery=blocks(
            "image",
            {"image": picture.pk, "alt": "A vein", "caption": "Open", "stage": "", "consent_reference": ""},
        ),
        indications_conditions=blocks("condition", condition.pk),
        benefits=blocks("benefit", {"text": "No cuts.", "source": source.pk}),
        suitability_min_age=18,
        preparation=blocks(
            "step",
            {"text": "Do not shave.", "lead_time": {"min": "P1D", "max": "P1D", "qualifier": "exactly"}},
        ),
        contraindications=blocks(
            "contraindication",
            {"text": "Breastfeeding", "kind": "relative", "wait": None},
            {"text": "Allergy to it", "kind": "absolute", "wait": None},
        ),
        seek_help=blocks(
            "sign",
            {"level": "routine", "text": "A bruise that stays."},
            {"level": "emergency", "text": "Trouble breathing."},
        ),
        alternatives=blocks("alternative", {"text": "Light, no needle", "treatment": laser.pk}),
        faqs=blocks("faq", {"question": "Does it hurt?", "answer": "<p>A little.</p>"}),
        cost="<p>By the session.</p>",
        other_sections=blocks("section", {"heading": "Flying", "body": "<p>Ask first.</p>"}),
        related=blocks("page", laser.pk),
        sources=blocks("source", {"source": source.pk, "sections": ["risks", "aftercare"]}),
    )


def make_article() -> ArticlePage:
    treatment = TreatmentPage.objects.get(slug="sclerotherapy", locale=builders.locale())
    blocks = builders.blocks
    return builders.article(
        body=[
            *blocks("rich_text", "<p>Write your questions down.</p>"),
            *blocks("heading", "Who will treat me?"),
            *blocks("quote", {"text": "Ask for the name.", "attribution": "A nurse"}),
            *blocks("heading", "What else is there?"),
            *blocks("treatment_card", treatment.pk),
            *blocks("call_to_action", {"text": "Find a clinic", "url": "https://example.org/"}),
        ],
        about=blocks("page", treatment.pk),
        commercial=True,
    )


def translated(code: str, titles: dict[str, str]) -> TreatmentPage:
    """The treatment in another language, live, below a home page and an index of that language."""
    locale, source = builders.locale(code), builders.locale()
    treatment = TreatmentPage.objects.get(slug="sclerotherapy", locale=source)
    for page in (builders.site(), TreatmentIndexPage.objects.get(locale=source), treatment):
        translation = page.copy_for_translation(locale)
        translation.title = titles[page.slug]
        translation.save_revision().publish()
    return TreatmentPage.objects.get(locale=locale)


def make_french() -> TreatmentPage:
    titles = {"home": "Clinique Exemple", "treatments": "Traitements", "sclerotherapy": "Sclérothérapie"}
    return translated("fr", titles)


def make_arabic() -> TreatmentPage:
    titles = {"home": "عيادة المثال", "treatments": "العلاجات", "sclerotherapy": "المعالجة بالتصليب"}
    return translated("ar", titles)


MAKERS: Makers = {
    "home": builders.site,
    "condition": make_condition,
    "laser": make_laser,
    "treatment": make_treatment,
    "article": make_article,
    "french": make_french,
    "arabic": make_arabic,
}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture
def home(db: None) -> HomePage:
    return PREPARED.get("home", MAKERS)


@pytest.fixture
def condition(home: HomePage) -> ConditionPage:
    return PREPARED.get("condition", MAKERS)


@pytest.fixture
def laser(home: HomePage) -> TreatmentPage:
    return PREPARED.get("laser", MAKERS)


@pytest.fixture
def treatment(condition: ConditionPage, laser: TreatmentPage) -> TreatmentPage:
    return PREPARED.get("treatment", MAKERS)


@pytest.fixture
def article(treatment: TreatmentPage) -> ArticlePage:
    return PREPARED.get("article", MAKERS)


@pytest.fixture
def french(treatment: TreatmentPage) -> TreatmentPage:
    return PREPARED.get("french", MAKERS)


@pytest.fixture
def arabic(treatment: TreatmentPage) -> TreatmentPage:
    return PREPARED.get("arabic", MAKERS)

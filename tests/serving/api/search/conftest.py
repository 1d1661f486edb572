"""What a search finds, asked the way a client asks."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Locale

from home.models import HomePage
from tests import builders
from tests.builders import blocks
from tests.prepared import PREPARED, Makers
from treatments.models import (
    ArticlePage,
    BodySite,
    ConditionIndexPage,
    ConditionPage,
    GlossaryTerm,
    TreatmentIndexPage,
    TreatmentPage,
)
from treatments.serving.search.questions import vocabulary

Names = Callable[..., list[str]]


def make_veins() -> None:
    """A condition with its clinical name and its lay names; a treatment of it; an article about it; a
    treatment of something else."""
    condition = builders.condition()
    GlossaryTerm.objects.create(
        term="telangiectasia", plain_meaning="Thread veins.", locale=builders.locale("en")
    )
    legs = builders.body_site("Legs")
    treatment = builders.treatment(
        indications_conditions=blocks("condition", condition.pk), body_sites=blocks("body_site", legs.pk)
    )
    builders.treatment(**LASER)
    builders.article(
        title="Before your first appointment",
        slug="first-appointment",
        summary="What to ask.",
        body=blocks("rich_text", "<p>Ask whether sclerotherapy or a vascular laser suits you.</p>"),
        about=blocks("page", treatment.pk),
    )


LASER: dict[str, Any] = {
    "title": "Vascular laser",
    "slug": "vascular-laser",
    "summary": "Light that closes small vessels.",
    "kind": "energy",
    "also_known_as": [],
    "overview": "<p>Light heats the vessel.</p>",
    "indications_description": "<p>It is used for rosacea.</p>",
    "mechanism": "<p>Heat closes the vessel.</p>",
    "longevity_description": "<p>Most people come back after some years.</p>",
    "procedure_steps": blocks("step", "You wear goggles."),
    "aftercare": blocks(
        "step", {"kind": "avoid", "text": "Stay out of the sun.", "from": "PT0H", "to": "P2W"}
    ),
}


def make_french() -> None:
    """The condition and its treatment; neither the laser nor the article."""
    home_in("fr", TreatmentIndexPage, ConditionIndexPage)
    legs = BodySite.objects.get().copy_for_translation(builders.locale("fr"))
    legs.name = "Jambes"
    legs.save()
    translate(
        ConditionPage.objects.get(),
        title="Varicosités",
        medical_name="télangiectasie",
        summary="De petites veines dilatées sous la peau.",
    )
    translate(
        TreatmentPage.objects.get(slug="sclerotherapy"),
        title="Sclérothérapie",
        also_known_as=blocks("name", "injections sclérosantes"),
        summary="L’injection qui ferme les petites veines.",
        overview="<p>Un produit est injecté dans la veine.</p>",
        indications_description="<p>Elle traite les varicosités.</p>",
        mechanism="<p>La paroi se referme.</p>",
    )


def make_languages() -> None:
    """A treatment that is there in one language only, in each of three."""
    for code, words in LANGUAGES.items():
        home_in(code, TreatmentIndexPage)
        builders.treatment(locale=builders.locale(code), **words)


LANGUAGES: dict[str, dict[str, Any]] = {
    "de": {
        "title": "Verödung von Krampfadern",
        "slug": "veroedung",
        "summary": "Eine Spritze in die Füße, auch Krampfader-Verödung.",
        "also_known_as": blocks("name", "Sklerosierung"),
    },
    "es": {
        "title": "Escleroterapia",
        "slug": "escleroterapia",
        "summary": "Inyecciones que cierran las arañas vasculares.",
        "also_known_as": [],
    },
    "ar": {
        "title": "المعالجة بالتصليب",
        "slug": "تصليب",
        "summary": "حقن تُغلق الأوردة الصغيرة.",
        "also_known_as": [],
    },
}


def home_in(code: str, *indexes: Any) -> None:
    for page in (builders.site(), *map(in_english, indexes)):
        page.copy_for_translation(builders.locale(code)).save_revision().publish()


def translate(page: Any, code: str = "fr", **fields: Any) -> None:
    translation = page.copy_for_translation(builders.locale(code))
    for name, text in fields.items():
        setattr(translation, name, text)
    translation.save_revision().publish()


PEELS = 7


def make_peels() -> None:
    """Alike but for their numbers, so that nothing puts one before the other."""
    for number in range(1, PEELS + 1):
        builders.treatment(title=f"Peel {number}", slug=f"peel-{number}", also_known_as=[])


def make_secret() -> TreatmentPage:
    """One to hide, with words that no other page has; what it is for is hidden already."""
    condition = builders.condition(title="Zyrtopathy", medical_name="", summary="-")
    page = builders.treatment(
        title="Zyrtolase",
        also_known_as=blocks("name", "Zyrto pulse"),
        summary="A cure for the scalp that closes zyrtomata.",
        kind="dental",
        body_sites=blocks("body_site", builders.body_site("Zyrtoscalp").pk),
        indications_conditions=blocks("condition", condition.pk),
    )
    condition.unpublish()
    return page


# Each is made upon those before it, and the tests of a file that ask for more stand behind those that ask for
# less: then nothing is made often.
MAKERS: Makers = {
    "home": builders.site,
    "veins": make_veins,
    "in_french": make_french,
    "languages": make_languages,
    "peels": make_peels,
    "secret": make_secret,
}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """Of the words that are published a process keeps a copy while the ledger stands still. What a test has
    written is undone without a trace in the ledger."""
    vocabulary._kept.clear()


@pytest.fixture
def veins(home: HomePage) -> None:
    PREPARED.get("veins", MAKERS)


@pytest.fixture
def in_french(veins: None) -> None:
    PREPARED.get("in_french", MAKERS)


@pytest.fixture
def languages(in_french: None) -> None:
    PREPARED.get("languages", MAKERS)


@pytest.fixture
def peels(veins: None) -> None:
    PREPARED.get("peels", MAKERS)


@pytest.fixture
def secret(veins: None) -> TreatmentPage:
    return PREPARED.get("secret", MAKERS)


@pytest.fixture
def condition(veins: None) -> ConditionPage:
    return in_english(ConditionPage)


@pytest.fixture
def treatment(veins: None) -> TreatmentPage:
    return in_english(TreatmentPage, slug="sclerotherapy")


@pytest.fixture
def laser(veins: None) -> TreatmentPage:
    return in_english(TreatmentPage, slug="vascular-laser")


@pytest.fixture
def article(veins: None) -> ArticlePage:
    return in_english(ArticlePage)


def in_english(model: Any, **lookup: Any) -> Any:
    return model.objects.get(locale=Locale.objects.get(language_code="en"), **lookup)


@pytest.fixture
def expire(monkeypatch) -> Callable[[Any], None]:
    """Its moment passes, and no scheduled job comes round."""

    def let_pass(page: Any) -> None:
        moment = timezone.now() + datetime.timedelta(hours=1)
        page.expire_at = moment
        page.save_revision().publish()
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    return let_pass


@pytest.fixture
def search(get) -> Callable[..., dict[str, Any]]:
    def ask(q: str, **query: Any) -> dict[str, Any]:
        response = get("search/", q=q, **query)
        assert response.status_code == 200, response.content.decode()
        return response.json()

    return ask


@pytest.fixture
def found(search) -> Names:
    """The names of what is found, the best first."""

    def ask(q: str, **query: Any) -> list[str]:
        return names_in(search(q, **query))

    return ask


def names_in(answer: dict[str, Any]) -> list[str]:
    return [result["content"].get("name") or result["content"]["headline"] for result in answer["results"]]


@pytest.fixture
def refused(get) -> Callable[..., dict[str, Any]]:
    """The problem that a search answers with."""

    def ask(status: int = 400, **query: Any) -> dict[str, Any]:
        response = get("search/", **query)
        assert response.status_code == status, response.content.decode()
        assert response["Content-Type"] == "application/problem+json"
        assert response["Cache-Control"] == "no-store"
        return response.json()

    return ask


@pytest.fixture
def glossary(home: HomePage) -> Callable[..., GlossaryTerm]:
    def add(term: str, plain_meaning: str, code: str = "en") -> GlossaryTerm:
        return GlossaryTerm.objects.create(
            term=term, plain_meaning=plain_meaning, locale=builders.locale(code)
        )

    return add

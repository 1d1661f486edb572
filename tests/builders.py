"""Complete, publishable content for tests, made the way an editor would: through pages and snippets."""

from __future__ import annotations

import datetime
import io
import uuid
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image as PillowImage
from wagtail.images.models import Image
from wagtail.models import Locale, Page, Site

from home.models import HomePage
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange
from treatments.models import (
    ArticleIndexPage,
    ArticlePage,
    BodySite,
    ConditionIndexPage,
    ConditionPage,
    Reviewer,
    Source,
    TreatmentIndexPage,
    TreatmentPage,
)


def locale(code: str = "en") -> Locale:
    return Locale.objects.get_or_create(language_code=code)[0]


def site() -> HomePage:
    """The home page of the source locale with its three index pages; the same one at every call."""
    existing = HomePage.objects.filter(locale=locale()).first()
    if existing:
        return existing
    locale()
    root = Page.objects.get(depth=1)
    # A fresh Wagtail has a welcome page in the way.
    for page in root.get_children():
        page.delete()
    root = Page.objects.get(depth=1)
    home = root.add_child(
        instance=HomePage(title="Example Clinic", slug="home", summary="Demo.", locale=locale())
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Example Clinic"},
    )
    for model, slug in (
        (TreatmentIndexPage, "treatments"),
        (ConditionIndexPage, "conditions"),
        (ArticleIndexPage, "articles"),
    ):
        home.add_child(instance=model(title=slug.title(), slug=slug, summary=f"All {slug}.", locale=locale()))
    return HomePage.objects.get(pk=home.pk)


def index_page(model: type[Any], language_code: str = "en") -> Any:
    site()
    return model.objects.get(locale=locale(language_code))


def reviewer(**fields: Any) -> Reviewer:
    values = {"name": "Dr Demo Example", "role": "Demo vascular surgeon", "register": "GMC"}
    return Reviewer.objects.create(
        **{**values, "registration_number": "0000001", "locale": locale(), **fields}
    )


def source(**fields: Any) -> Source:
    return Source.objects.create(
        **{
            "type": "guideline",
            "title": "A guideline for tests",
            "url": "https://example.org/guideline",
            **fields,
        }
    )


def body_site(name: str = "Legs", **fields: Any) -> BodySite:
    return BodySite.objects.create(**{"name": name, "locale": locale(), **fields})


def image(width: int = 1000, height: int = 600, title: str = "A leg") -> Image:
    buffer = io.BytesIO()
    PillowImage.new("RGB", (width, height), (120, 160, 180)).save(buffer, "JPEG")
    return Image.objects.create(title=title, file=ContentFile(buffer.getvalue(), name=f"{uuid.uuid4()}.jpg"))


def blocks(kind: str, *values: Any) -> list[dict[str, Any]]:
    """Raw stream data with an id for each block, as the editor stores it."""
    return [{"type": kind, "value": value, "id": str(uuid.uuid4())} for value in values]


def effect(name: str, **parts: Any) -> dict[str, Any]:
    empty = {"description": "", "frequency": None, "onset": None, "duration": None, "source": None}
    return {"name": name, **empty, **parts}


def treatment_fields(**fields: Any) -> dict[str, Any]:
    """The fields of a treatment that can be published. Values given take their place."""
    values: dict[str, Any] = {
        "title": "Sclerotherapy",
        "summary": "An injection that closes small veins.",
        "kind": "injectable",
        "invasiveness": "percutaneous",
        "also_known_as": blocks("name", "vein injections"),
        "overview": "<p>A solution is injected into a vein.</p>",
        "indications_description": "<p>It treats spider veins.</p>",
        "mechanism": "<p>The vein wall is irritated and sticks together.</p>",
        "procedure_description": "<p>You lie down.</p>",
        "procedure_steps": blocks("step", "The skin is cleaned.", "The solution is injected."),
        "procedure_duration": DurationRange("PT20M", "PT1H", "about"),
        "procedure_sessions": IntRange(1, 3),
        "procedure_setting": "Treatment room",
        "longevity_description": "<p>Treated veins do not come back; new ones may.</p>",
        "longevity_onset": DurationRange("P3W", "P6W", "about"),
        "contraindications": blocks(
            "contraindication", {"text": "Pregnancy", "kind": "temporary", "wait": None}
        ),
        "side_effects": blocks(
            "side_effect",
            effect("Bruising", frequency=Frequency("common", 20).as_data(), description="It fades."),
        ),
        "risks": blocks("risk", effect("Deep vein thrombosis", frequency=Frequency("rare", 5000).as_data())),
        "aftercare": blocks("step", {"kind": "do", "text": "Walk every day.", "from": "PT0H", "to": "P2W"}),
        "seek_help": blocks(
            "sign", {"level": "emergency", "text": "Call an ambulance if you cannot breathe."}
        ),
        "last_reviewed": datetime.date(2026, 3, 1),
        "next_review": datetime.date(2029, 3, 1),
        "locale": locale(),
    }
    if "reviewers" not in fields:
        values["reviewers"] = blocks("reviewer", reviewer().pk)
    return {**values, **fields}


def treatment(live: bool = True, **fields: Any) -> TreatmentPage:
    return _published(TreatmentIndexPage, TreatmentPage(**treatment_fields(**fields), live=False), live)


def condition(live: bool = True, **fields: Any) -> ConditionPage:
    values: dict[str, Any] = {
        "title": "Spider veins",
        "medical_name": "telangiectasia",
        "summary": "Small widened veins in the skin.",
        "overview": "<p>They are common and harmless.</p>",
        "symptoms": blocks("symptom", "Thin red or blue lines."),
        "red_flags": blocks("red_flag", "A leg that swells suddenly."),
        "last_reviewed": datetime.date(2026, 3, 1),
        "next_review": datetime.date(2029, 3, 1),
        "locale": locale(),
    }
    if "reviewers" not in fields:
        values["reviewers"] = blocks("reviewer", reviewer().pk)
    return _published(ConditionIndexPage, ConditionPage(**{**values, **fields}, live=False), live)


def article(live: bool = True, **fields: Any) -> ArticlePage:
    values: dict[str, Any] = {
        "title": "Living with spider veins",
        "summary": "What helps and what does not.",
        "body": blocks("rich_text", "<p>Walking helps.</p>"),
        "author": "Example Clinic",
        "locale": locale(),
    }
    return _published(ArticleIndexPage, ArticlePage(**{**values, **fields}, live=False), live)


def _published(index: type[Any], page: Any, live: bool) -> Any:
    index_page(index).add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return type(page).objects.get(pk=page.pk)

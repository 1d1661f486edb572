"""Editors delete what other pages still show. The document then does without it, and never fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from tests import builders
from treatments.models import AftercareSet, TreatmentPage
from treatments.publishing import documents
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown() -> dict[str, Any]:
    """One of each thing that a treatment can show."""
    step = {"kind": "avoid", "text": "Do not fly.", "from": "", "to": "P4W"}
    newer = builders.source(title="A newer guideline")
    return {
        "condition": builders.condition(),
        "alternative": builders.treatment(title="Vascular laser", slug="vascular-laser"),
        "picture": builders.image(),
        "reviewer": builders.reviewer(),
        "source": builders.source(superseded_by=newer),
        "newer": newer,
        "body_site": builders.body_site(),
        "aftercare_set": AftercareSet.objects.create(name="Legs", steps=builders.blocks("step", step)),
    }


@pytest.fixture
def treatment(shown: dict[str, Any]) -> TreatmentPage:
    blocks, pk = builders.blocks, {name: thing.pk for name, thing in shown.items()}
    picture = {"image": pk["picture"], "alt": "A leg", "caption": "", "stage": "", "consent_reference": ""}
    rich = (
        f'<p><a linktype="page" id="{pk["alternative"]}">Laser</a></p>'
        f'<embed embedtype="image" format="fullwidth" id="{pk["picture"]}" alt="A leg"/>'
    )
    return builders.treatment(
        hero_image=shown["picture"],
        social_image=shown["picture"],
        gallery=blocks("image", picture),
        overview=rich,
        indications_conditions=blocks("condition", pk["condition"]),
        body_sites=blocks("body_site", pk["body_site"]),
        benefits=blocks("benefit", {"text": "No cuts.", "source": pk["source"]}),
        risks=blocks("risk", builders.effect("Clot", source=pk["source"])),
        alternatives=blocks("alternative", {"text": "Light", "treatment": pk["alternative"]}),
        aftercare=[
            *blocks("set", pk["aftercare_set"]),
            *blocks("step", {"kind": "do", "text": "Walk.", "from": "", "to": ""}),
        ],
        related=blocks("page", pk["alternative"]),
        reviewers=blocks("reviewer", pk["reviewer"]),
        sources=blocks("source", {"source": pk["source"], "sections": ["risks"]}),
    )


GONE: dict[str, Callable[[documents.TreatmentDocument], list[Any]]] = {
    "condition": lambda document: document["indications"]["conditions"],
    "alternative": lambda document: [*document["related"], document["alternatives"][0]["treatment"]],
    "picture": lambda document: [*document["gallery"], document["hero_image"], document["seo"]["image"]],
    "reviewer": lambda document: document["review"]["reviewers"],
    "source": lambda document: [
        *document["sources"],
        document["benefits"][0]["source"],
        document["risks"][0]["source"],
    ],
    "newer": lambda document: [source["superseded_by"] for source in document["sources"]],
    "body_site": lambda document: document["body_sites"],
    "aftercare_set": lambda document: document["aftercare"][1:],
}


@pytest.mark.parametrize("name", GONE)
def test_a_document_does_without_what_is_gone(client, treatment, shown, name) -> None:
    before = present(TreatmentPage.objects.get(pk=treatment.pk))
    assert GONE[name](before)
    assert all(GONE[name](before))

    shown[name].delete()
    document = present(TreatmentPage.objects.get(pk=treatment.pk))

    assert not any(GONE[name](document))
    TypeAdapter(documents.TreatmentDocument).validate_python(document, strict=True)
    assert document["benefits"][0]["text"] == "No cuts."
    assert document["aftercare"][-1]["text"] == "Walk."
    assert "bare" not in document["overview"]["html"]
    assert 'id="' not in document["overview"]["html"]
    assert client.get(treatment.url).status_code == 200
    assert client.get("/api/v1/treatments/sclerotherapy/").json()["content"] == document


@pytest.mark.parametrize("made_before", [True, False])
def test_a_picture_whose_file_is_gone_is_left_out(client, made_before) -> None:
    """Unless it has been made in its sizes before: those are still there."""
    # Wagtail's cache, which outlives a test, knows pictures by their bytes.
    picture = builders.image(width=901 + made_before)
    if not made_before:
        picture.file.storage.delete(picture.file.name)
    page = builders.treatment(
        hero_image=picture,
        overview=f'<p>Veins.</p><embed embedtype="image" format="fullwidth" id="{picture.pk}" alt="A leg"/>',
    )
    if made_before:
        picture.file.storage.delete(picture.file.name)

    document = present(TreatmentPage.objects.get(pk=page.pk))

    assert bool(document["hero_image"]) == made_before
    assert ("<img" in document["overview"]["html"]) == made_before
    assert client.get(page.url).status_code == 200
    assert client.get("/api/v1/treatments/").status_code == 200


def test_an_article_does_without_the_pages_and_pictures_that_are_gone(client, treatment, shown) -> None:
    blocks = builders.blocks
    picture = {"image": shown["picture"].pk, "alt": "A leg", "caption": ""}
    article = builders.article(
        body=[
            *blocks("treatment_card", treatment.pk),
            *blocks("condition_card", shown["condition"].pk),
            *blocks("image", picture),
            *blocks("heading", "What is left"),
        ],
        about=[*blocks("page", treatment.pk), *blocks("page", shown["condition"].pk)],
    )
    for thing in (treatment, shown["condition"], shown["picture"]):
        thing.delete()

    document = present(type(article).objects.get(pk=article.pk))

    assert document["body"] == [{"type": "heading", "value": "What is left"}]
    assert document["about"] == []
    assert client.get(article.url).status_code == 200

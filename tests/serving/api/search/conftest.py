"""What a search finds, asked the way a client asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests import builders
from treatments.models import GlossaryTerm


@pytest.fixture
def search(get) -> Callable[..., dict[str, Any]]:
    def ask(q: str, **query: Any) -> dict[str, Any]:
        response = get("search/", q=q, **query)
        assert response.status_code == 200, response.content.decode()
        return response.json()

    return ask


@pytest.fixture
def found(search) -> Callable[..., list[str]]:
    """The names of what is found, the best first."""

    def ask(q: str, **query: Any) -> list[str]:
        results = search(q, **query)["results"]
        return [result["content"].get("name") or result["content"]["headline"] for result in results]

    return ask


@pytest.fixture
def veins(home):
    """A condition with its clinical name and its lay names; a treatment of it; an article about it."""
    condition = builders.condition()
    GlossaryTerm.objects.create(
        term="telangiectasia", plain_meaning="Thread veins.", locale=builders.locale("en")
    )
    site = builders.body_site("Legs")
    treatment = builders.treatment(
        indications_conditions=builders.blocks("condition", condition.pk),
        body_sites=builders.blocks("body_site", site.pk),
    )
    laser = builders.treatment(
        title="Vascular laser",
        summary="Light that closes small vessels.",
        kind="energy",
        also_known_as=[],
        overview="<p>Light heats the vessel.</p>",
        indications_description="<p>It is used for rosacea.</p>",
        mechanism="<p>Heat closes the vessel.</p>",
        longevity_description="<p>Most people come back after some years.</p>",
        procedure_steps=builders.blocks("step", "You wear goggles."),
        aftercare=builders.blocks(
            "step", {"kind": "avoid", "text": "Stay out of the sun.", "from": "PT0H", "to": "P2W"}
        ),
    )
    article = builders.article(
        title="Before your first appointment",
        summary="What to ask.",
        body=builders.blocks("rich_text", "<p>Ask whether sclerotherapy or a vascular laser suits you.</p>"),
        about=builders.blocks("page", treatment.pk),
    )
    return condition, treatment, laser, article

"""What a document says, against the schema that its readers are promised."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from tests import builders
from treatments.models import TreatmentIndexPage
from treatments.publishing import documents
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


def check(document_type: type, document: object) -> None:
    TypeAdapter(document_type).validate_python(document, strict=True)


def test_a_treatment_has_the_promised_shape() -> None:
    spider_veins = builders.condition()
    picture = builders.image()
    source = builders.source()
    page = builders.treatment(
        hero_image=picture,
        hero_image_alt="A drawing of a leg",
        gallery=builders.blocks(
            "image",
            {"image": picture.pk, "alt": "A leg", "caption": "", "stage": "", "consent_reference": ""},
        ),
        indications_conditions=builders.blocks("condition", spider_veins.pk),
        body_sites=builders.blocks("body_site", builders.body_site().pk),
        sources=builders.blocks("source", {"source": source.pk, "sections": ["risks"]}),
        benefits=builders.blocks("benefit", {"text": "Fewer veins.", "source": source.pk}),
        promotion_policy=builders.blocks("rule", {"jurisdiction": "GB", "policy": "open"}),
        codes=builders.blocks("code", {"system": "http://snomed.info/sct", "code": "1"}),
    )

    document = present(page)

    check(documents.TreatmentDocument, document)
    assert document["name"] == "Sclerotherapy"
    assert document["procedure"]["duration"] == {"min": "PT20M", "max": "PT1H", "qualifier": "about"}
    assert document["risks"][0]["frequency"] == {"band": "rare", "one_in": 5000}
    assert [link["name"] for link in document["indications"]["conditions"]] == ["Spider veins"]
    assert document["body_sites"][0]["slug"] == "legs"
    assert document["hero_image"]["alt"] == "A drawing of a leg"
    assert [rendition["width"] for rendition in document["hero_image"]["renditions"]] == [400, 800, 1000]
    assert document["hero_image"]["url"].startswith("http://localhost/")
    assert document["sources"][0]["sections"] == ["risks"]
    assert document["aftercare"] == [{"kind": "do", "text": "Walk every day.", "from": "PT0H", "to": "P2W"}]


def test_a_condition_lists_the_treatments_whose_indications_name_it() -> None:
    spider_veins = builders.condition()
    assert present(spider_veins)["treatments"] == []
    builders.treatment(
        title="Sclerotherapy", indications_conditions=builders.blocks("condition", spider_veins.pk)
    )
    builders.treatment(
        title="A draft", live=False, indications_conditions=builders.blocks("condition", spider_veins.pk)
    )
    builders.treatment(title="For other things", slug="other")

    document = present(spider_veins)

    check(documents.ConditionDocument, document)
    assert [link["name"] for link in document["treatments"]] == ["Sclerotherapy"]


def test_an_article_has_the_promised_shape() -> None:
    treatment = builders.treatment()
    page = builders.article(
        about=builders.blocks("page", treatment.pk),
        body=[
            *builders.blocks("heading", "What helps"),
            *builders.blocks("rich_text", f'<p>Read <a linktype="page" id="{treatment.pk}">this</a>.</p>'),
            *builders.blocks("image", {"image": builders.image().pk, "alt": "A leg", "caption": ""}),
            *builders.blocks("quote", {"text": "It helped.", "attribution": "A reader"}),
            *builders.blocks("treatment_card", treatment.pk),
            *builders.blocks("call_to_action", {"text": "Find a clinic", "url": "https://example.org/"}),
        ],
    )

    document = present(page)

    check(documents.ArticleDocument, document)
    assert [block["type"] for block in document["body"]] == [
        "heading",
        "rich_text",
        "image",
        "quote",
        "treatment_card",
        "call_to_action",
    ]
    assert document["body"][1]["value"]["html"] == (
        f'<p>Read <a href="{treatment.full_url}" rel="noopener">this</a>.</p>'
    )
    assert document["about"][0]["id"] == str(treatment.translation_key)


def test_a_link_to_what_the_public_cannot_see_is_only_text() -> None:
    draft = builders.treatment(title="Not yet", slug="not-yet", live=False)
    page = builders.treatment(
        overview=f'<p>See <a linktype="page" id="{draft.pk}">this</a>.</p>',
        related=builders.blocks("page", draft.pk),
    )

    document = present(page)

    assert document["overview"]["html"] == "<p>See this.</p>"
    assert document["related"] == []


@pytest.mark.parametrize(
    "unsafe",
    [
        '<p>x<script>alert("x")</script></p>',
        '<p><a href="javascript:alert(1)">x</a></p>',
        '<p onclick="alert(1)">x</p>',
        '<p>x<iframe src="https://example.org"></iframe></p>',
    ],
)
def test_nothing_that_runs_leaves_in_rich_text(unsafe: str) -> None:
    html = present(builders.treatment(overview=unsafe))["overview"]["html"]

    assert "x" in html
    for forbidden in ("script", "onclick", "iframe", "alert"):
        assert forbidden not in html


def test_an_aftercare_set_is_shown_as_its_steps() -> None:
    from treatments.models import AftercareSet

    step = {"kind": "avoid", "text": "Do not fly.", "from": "", "to": "P4W"}
    shared = AftercareSet.objects.create(name="After injections", steps=builders.blocks("step", step))
    page = builders.treatment(aftercare=builders.blocks("set", shared.pk))

    assert present(page)["aftercare"] == [{"kind": "avoid", "text": "Do not fly.", "from": None, "to": "P4W"}]


def test_an_index_page_says_what_it_gathers() -> None:
    builders.treatment()

    document = present(builders.index_page(TreatmentIndexPage))

    check(documents.IndexDocument, document)
    assert document["gathers"] == "treatment"
    assert document["name"] == "Treatments"

"""The document of a treatment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail.fields import StreamValue

from treatments.authoring.pages.treatment import AbstractTreatmentPage
from treatments.authoring.snippets.aftercare_set import AftercareSet
from treatments.authoring.snippets.body_site import BodySite
from treatments.publishing import documents
from treatments.publishing.present.common import (
    Presenter,
    chosen_ids,
    present_choice,
    present_citations,
    present_codes,
    present_source,
    present_text,
    present_texts,
    present_value,
)
from treatments.publishing.present.dispatch import present


@present.register
def present_treatment(page: AbstractTreatmentPage) -> documents.TreatmentDocument:
    presenter = Presenter(page)
    presenter.links.look_up(_linked_ids(page))
    return {
        "name": page.title,
        "also_known_as": present_texts(page.also_known_as),
        "summary": page.summary,
        "kind": present_choice(page.kind),
        "invasiveness": present_choice(page.invasiveness),
        "prescription_medicine": {
            "required": page.prescription_medicine,
            "substance": page.prescription_substance,
        },
        "promotion_policy": [
            {
                "jurisdiction": present_text(block.value["jurisdiction"]),
                "policy": present_choice(block.value["policy"]),
            }
            for block in page.promotion_policy
        ],
        "body_sites": _body_sites(page.body_sites, presenter),
        "hero_image": presenter.hero_image(page),
        "gallery": _gallery(page.gallery, presenter),
        "overview": presenter.rich_text(page.overview),
        "indications": {
            "description": presenter.rich_text(page.indications_description),
            "conditions": presenter.links.pages(chosen_ids(page.indications_conditions)),
        },
        "mechanism": presenter.rich_text(page.mechanism),
        "procedure": {
            "description": presenter.rich_text(page.procedure_description),
            "steps": present_texts(page.procedure_steps),
            "duration": present_value(page.procedure_duration),
            "sessions": present_value(page.procedure_sessions),
            "interval": present_value(page.procedure_interval),
            "setting": page.procedure_setting,
            "pain_relief": page.procedure_pain_relief,
        },
        "benefits": [
            {"text": present_text(block.value["text"]), "source": present_source(block.value["source"])}
            for block in page.benefits
        ],
        "longevity": {
            "description": presenter.rich_text(page.longevity_description),
            "onset": present_value(page.longevity_onset),
            "duration": present_value(page.longevity_duration),
        },
        "recovery": {
            "description": presenter.rich_text(page.recovery_description),
            "downtime": present_value(page.recovery_downtime),
            "return_to_work": present_value(page.recovery_return_to_work),
        },
        "suitability": {
            "description": presenter.rich_text(page.suitability_description),
            "min_age": page.suitability_min_age,
        },
        "contraindications": present_contraindications(page.contraindications),
        "side_effects": _adverse_effects(page.side_effects),
        "risks": _adverse_effects(page.risks),
        "preparation": [
            {
                "text": present_text(block.value["text"]),
                "lead_time": present_value(block.value["lead_time"]),
            }
            for block in page.preparation
        ],
        "aftercare": _aftercare(page.aftercare, presenter),
        "seek_help": [
            {"level": present_choice(block.value["level"]), "text": present_text(block.value["text"])}
            for block in page.seek_help
        ],
        "alternatives": [
            {
                "text": present_text(block["value"].get("text")),
                "treatment": presenter.links.page(block["value"].get("treatment")),
            }
            for block in page.alternatives.raw_data
        ],
        "cost": presenter.rich_text(page.cost),
        "faqs": [
            {
                "question": present_text(block.value["question"]),
                "answer": presenter.rich_text(block.value["answer"]),
            }
            for block in page.faqs
        ],
        "other_sections": presenter.sections(page.other_sections),
        "related": presenter.links.pages(chosen_ids(page.related)),
        "codes": present_codes(page.codes),
        "review": presenter.review(page),
        "sources": present_citations(page.sources),
        "seo": presenter.seo(page),
    }


def _linked_ids(page: AbstractTreatmentPage) -> list[int | None]:
    alternatives = [block["value"].get("treatment") for block in page.alternatives.raw_data]
    return [*chosen_ids(page.indications_conditions), *alternatives, *chosen_ids(page.related)]


def _body_sites(stream: StreamValue, presenter: Presenter) -> list[documents.BodySite]:
    sites = presenter.links.snippets(BodySite, chosen_ids(stream)).values()
    return [{"id": str(site.translation_key), "slug": site.slug, "name": site.name} for site in sites]


def _gallery(stream: StreamValue, presenter: Presenter) -> list[documents.GalleryImage]:
    pictures = [
        (block.value, presenter.image(block.value["image"], present_text(block.value["alt"])))
        for block in stream
    ]
    return [
        {**image, "caption": present_text(value["caption"]), "stage": value["stage"] or None}
        for value, image in pictures
        if image
    ]


def _adverse_effects(stream: StreamValue) -> list[documents.AdverseEffect]:
    return [
        {
            "name": present_text(block.value["name"]),
            "description": present_text(block.value["description"]),
            "frequency": present_value(block.value["frequency"]),
            "onset": present_value(block.value["onset"]),
            "duration": present_value(block.value["duration"]),
            "source": present_source(block.value["source"]),
        }
        for block in stream
    ]


def _aftercare(stream: StreamValue, presenter: Presenter) -> list[documents.AftercareStep]:
    """Sets are replaced by their steps: a reader sees one list."""
    chosen = [block["value"] for block in stream.raw_data if block["type"] == "set"]
    sets = presenter.links.snippets(AftercareSet, chosen)
    steps: list[Any] = []
    for block, raw in zip(stream, stream.raw_data, strict=True):
        if block.block_type != "set":
            steps.append(block.value)
        elif raw["value"] in sets:
            steps.extend(step.value for step in sets[raw["value"]].steps)
    return present_steps(steps)


def present_contraindications(stream: StreamValue) -> list[documents.Contraindication]:
    return [
        {
            "text": present_text(block.value["text"]),
            "kind": present_choice(block.value["kind"]),
            "wait": present_value(block.value["wait"]),
        }
        for block in stream
    ]


def present_steps(steps: Iterable[Any]) -> list[documents.AftercareStep]:
    return [
        {
            "kind": present_choice(step["kind"]),
            "text": present_text(step["text"]),
            "from": step["from"] or None,
            "to": step["to"] or None,
        }
        for step in steps
    ]

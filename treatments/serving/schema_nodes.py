"""The small parts of a document as nodes of schema.org."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.html import strip_tags

from treatments.publishing.documents import AdverseEffect, Citation, CodedId, Image, Reviewer
from treatments.serving.contents import Section

Node = dict[str, Any]

SCHEMA = "https://schema.org/"
# The health aspects that schema.org knows. It has none for contraindications, preparation or suitability.
ASPECTS = {
    "overview": "Overview",
    "indications": "MayTreat",
    "mechanism": "HowItWorks",
    "benefits": "Benefits",
    "longevity": "Effectiveness",
    "side_effects": "SideEffects",
    "risks": "RisksOrComplications",
    "aftercare": "SelfCare",
    "seek_help": "SeeDoctor",
    "red_flags": "SeeDoctor",
    "alternatives": "Treatments",
    "treatments": "Treatments",
    "symptoms": "Symptoms",
    "causes": "Causes",
}


def topic(section: Section, url: str) -> Node:
    return {
        "@type": "HealthTopicContent",
        "@id": f"{url}#{section.id}",
        "url": f"{url}#{section.id}",
        "headline": str(section.title),
        "hasHealthAspect": f"{SCHEMA}{ASPECTS[section.key]}HealthAspect",
    }


def question(faq: Mapping[str, Any]) -> Node:
    answer = {"@type": "Answer", "text": text(faq["answer"]["html"])}
    return {"@type": "Question", "name": faq["question"], "acceptedAnswer": answer}


def outcome(effect: AdverseEffect) -> Node:
    return {"@type": "MedicalEntity", "name": effect["name"], "description": effect["description"]}


def drug(substance: str) -> Node:
    return {"@type": "Drug", "name": substance, "prescriptionStatus": f"{SCHEMA}PrescriptionOnly"}


def codes(codes: Sequence[CodedId]) -> list[Node]:
    return [
        {"@type": "MedicalCode", "codeValue": code["code"], "codingSystem": code["system"]} for code in codes
    ]


def image(image: Image | None) -> Node | None:
    if image is None:
        return None
    size = {"width": image["width"], "height": image["height"]}
    return {"@type": "ImageObject", "url": image["url"], "caption": image["alt"], **size}


def person(reviewer: Reviewer) -> Node:
    registration = {
        "@type": "PropertyValue",
        "propertyID": reviewer["register"],
        "value": reviewer["registration_number"],
    }
    return {
        "@type": "Person",
        "name": reviewer["name"],
        "jobTitle": reviewer["role"],
        "url": reviewer["profile_url"],
        "identifier": registration if reviewer["registration_number"] else None,
    }


def citation(source: Citation) -> Node:
    return {
        "@type": "ScholarlyArticle" if source["type"] in ("trial", "review") else "CreativeWork",
        "name": source["title"],
        "url": source["url"] or (f"https://doi.org/{source['doi']}" if source["doi"] else None),
        "datePublished": source["published"],
    }


def text(html: str) -> str:
    """The words alone. Tags that end a line leave a space behind."""
    return " ".join(strip_tags(html.replace("</", " </")).split())

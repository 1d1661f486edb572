"""The fields of each kind and how each is parsed. Names and shapes are those of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from treatments.authoring.importing.fields.article_body import body_block
from treatments.authoring.importing.fields.shapes import (
    BadValue,
    Parser,
    Reading,
    boolean,
    choice,
    country,
    date,
    duration,
    frequency,
    int_range,
    list_of,
    offset,
    rich,
    struct,
    text,
    texts,
    url,
    years,
)
from treatments.authoring.lists import listed
from treatments.authoring.vocabulary import (
    AftercareKind,
    CodeSystem,
    ContraindicationKind,
    HelpLevel,
    Invasiveness,
    PhotoStage,
    Policy,
    SourceType,
    TreatmentKind,
)


def _prescription(value: Any, path: str, reading: Reading) -> dict[str, Any]:
    if isinstance(value, Mapping):
        stated: dict[str, Any] = _PRESCRIPTION(value, path, reading)
        return stated
    return {"required": boolean(value, path, reading), "substance": ""}


def _names_or_group(group: Parser, names: str) -> Parser:
    def parse(value: Any, path: str, reading: Reading) -> Any:
        return group({names: value} if isinstance(value, list) else value, path, reading)

    return parse


def _system(value: Any, path: str, reading: Reading) -> str:
    known = {label.upper(): str(uri) for uri, label in CodeSystem.choices}
    given = str(value).strip()
    if given.upper() in known:
        return known[given.upper()]
    if not given.startswith(("http://", "https://", "urn:")):
        raise BadValue(_("the address of a coding system, or one of %(known)s") % {"known": listed(known)})
    return given


def _source_reference(value: Any, path: str, reading: Reading) -> Any:
    """By its title among the document's sources, or stated in full."""
    return text(value, path, reading) if isinstance(value, str) else _SOURCE(value, path, reading)


_PRESCRIPTION = struct({"required": boolean, "substance": text})
_SOURCE_FIELDS: dict[str, Parser] = {
    "type": choice(tuple(SourceType.values)),
    "title": text,
    "doi": text,
    "pmid": text,
    "url": url,
    "published": date,
    "accessed": date,
    "superseded_by": text,
}
_SOURCE = struct(_SOURCE_FIELDS, main="title")
_CITATION = struct({**_SOURCE_FIELDS, "sections": texts}, main="title")
_EFFECT = struct(
    {
        "name": text,
        "description": text,
        "frequency": frequency,
        "onset": duration,
        "duration": duration,
        "source": _source_reference,
    },
    main="name",
)
_IMAGE_FIELDS: dict[str, Parser] = {"file": text, "alt": text}
_IMAGE = struct(_IMAGE_FIELDS, main="file")
_GALLERY = struct(
    {**_IMAGE_FIELDS, "caption": text, "stage": choice(tuple(PhotoStage.values)), "consent_reference": text},
    main="file",
)

COMMON: dict[str, Parser] = {
    "slug": text,
    "summary": text,
    "hero_image": _IMAGE,
    "review": struct({"last_reviewed": date, "next_review": date, "reviewers": texts}),
    "sources": list_of(_CITATION),
    "seo": struct({"title": text, "description": text, "image": _IMAGE}),
}
TREATMENT: dict[str, Parser] = {
    "name": text,
    "also_known_as": texts,
    "kind": choice(tuple(TreatmentKind.values)),
    "invasiveness": choice(tuple(Invasiveness.values)),
    "prescription_medicine": _prescription,
    "promotion_policy": list_of(
        struct({"jurisdiction": country, "policy": choice(tuple(Policy.values))}, whole=True)
    ),
    "body_sites": texts,
    "gallery": list_of(_GALLERY),
    "overview": rich,
    "indications": _names_or_group(struct({"description": rich, "conditions": texts}), "conditions"),
    "mechanism": rich,
    "procedure": struct(
        {
            "description": rich,
            "steps": texts,
            "duration": duration,
            "sessions": int_range,
            "interval": duration,
            "setting": text,
            "pain_relief": text,
        }
    ),
    "benefits": list_of(struct({"text": text, "source": _source_reference}, main="text")),
    "longevity": struct({"description": rich, "onset": duration, "duration": duration}),
    "recovery": struct({"description": rich, "downtime": duration, "return_to_work": duration}),
    "suitability": struct({"description": rich, "min_age": years}),
    "contraindications": list_of(
        struct(
            {"text": text, "kind": choice(tuple(ContraindicationKind.values)), "wait": duration}, main="text"
        )
    ),
    "side_effects": list_of(_EFFECT),
    "risks": list_of(_EFFECT),
    "preparation": list_of(struct({"text": text, "lead_time": duration}, main="text")),
    "aftercare": list_of(
        struct(
            {
                "kind": choice(tuple(AftercareKind.values)),
                "text": text,
                "from": offset,
                "to": offset,
                "set": text,
            },
            main="text",
        )
    ),
    "seek_help": list_of(struct({"level": choice(tuple(HelpLevel.values)), "text": text}, main="text")),
    "alternatives": list_of(struct({"text": text, "treatment": text}, main="text")),
    "cost": rich,
    "faqs": list_of(struct({"question": text, "answer": rich}, main="question")),
    "other_sections": list_of(struct({"heading": text, "body": rich}, main="heading")),
    "related": texts,
    "codes": list_of(struct({"system": _system, "code": text}, whole=True)),
    **COMMON,
}
CONDITION: dict[str, Parser] = {
    "name": text,
    "medical_name": text,
    "overview": rich,
    "symptoms": texts,
    "causes": texts,
    "risk_factors": texts,
    "red_flags": texts,
    "other_sections": TREATMENT["other_sections"],
    "codes": TREATMENT["codes"],
    **COMMON,
}
ARTICLE: dict[str, Parser] = {
    "headline": text,
    "body": list_of(body_block),
    "author": text,
    "about": texts,
    "commercial": boolean,
    "date_published": date,
    "date_modified": date,
    **COMMON,
}
SPECS: dict[str, dict[str, Parser]] = {"treatment": TREATMENT, "condition": CONDITION, "article": ARTICLE}
# Groups that a plain text describes.
DESCRIBED = frozenset({"indications", "procedure", "longevity", "recovery", "suitability"})
# Other ways to write a key: the names of the admin's form fields and what people write.
ALIASES = {
    "seo_title": "seo.title",
    "search_description": "seo.description",
    "seo_description": "seo.description",
    "social_image": "seo.image",
    "last_reviewed": "review.last_reviewed",
    "next_review": "review.next_review",
    "reviewers": "review.reviewers",
    "hero_image_alt": "hero_image.alt",
    "conditions": "indications.conditions",
    "min_age": "suitability.min_age",
    "prescription_substance": "prescription_medicine.substance",
    **{
        f"{group}_{field}": f"{group}.{field}"
        for group, fields in {
            "indications": ("description", "conditions"),
            "procedure": (
                "description",
                "steps",
                "duration",
                "sessions",
                "interval",
                "setting",
                "pain_relief",
            ),
            "longevity": ("description", "onset", "duration"),
            "recovery": ("description", "downtime", "return_to_work"),
            "suitability": ("description", "min_age"),
        }.items()
        for field in fields
    },
}

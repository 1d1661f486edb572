"""The document of a treatment."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing.documents.parts import (
    BodySite,
    Citation,
    GalleryImage,
    Image,
    PageLink,
    Review,
    Section,
    Seo,
    Source,
)
from treatments.publishing.documents.values import CodedId, DurationRange, Frequency, IntRange, RichText


class PrescriptionMedicine(TypedDict):
    """Whether the treatment uses a prescription-only medicine, and the name of its substance."""

    required: bool
    substance: str


class PromotionPolicy(TypedDict):
    jurisdiction: str
    policy: Literal["open", "consultation_first", "no_public"]


class Indications(TypedDict):
    description: RichText
    conditions: list[PageLink]


class Procedure(TypedDict):
    description: RichText
    steps: list[str]
    duration: DurationRange | None
    sessions: IntRange | None
    interval: DurationRange | None
    setting: str
    pain_relief: str


class Benefit(TypedDict):
    text: str
    source: Source | None


class Longevity(TypedDict):
    """``onset``: when results show. ``duration``: how long they last."""

    description: RichText
    onset: DurationRange | None
    duration: DurationRange | None


class Recovery(TypedDict):
    description: RichText
    downtime: DurationRange | None
    return_to_work: DurationRange | None


class Suitability(TypedDict):
    """``min_age`` in years."""

    description: RichText
    min_age: int | None


class Contraindication(TypedDict):
    """``wait``: how long a temporary contraindication holds."""

    text: str
    kind: Literal["absolute", "relative", "temporary"]
    wait: DurationRange | None


class AdverseEffect(TypedDict):
    """A side effect or a risk. ``onset``: from the treatment until it starts. ``duration``: its length."""

    name: str
    description: str
    frequency: Frequency | None
    onset: DurationRange | None
    duration: DurationRange | None
    source: Source | None


class Preparation(TypedDict):
    """``lead_time``: how long before the treatment."""

    text: str
    lead_time: DurationRange | None


# ``from`` is a Python keyword, so this one is written in the functional form.
AftercareStep = TypedDict(
    "AftercareStep",
    {
        "kind": Literal["do", "avoid", "expect"],
        "text": str,
        "from": Annotated[str | None, Field(description="ISO 8601 offset after the treatment")],
        "to": Annotated[str | None, Field(description="ISO 8601 offset after the treatment")],
    },
)


class SeekHelp(TypedDict):
    level: Literal["routine", "urgent", "emergency"]
    text: str


class Alternative(TypedDict):
    text: str
    treatment: PageLink | None


class FAQ(TypedDict):
    question: str
    answer: RichText


class TreatmentDocument(TypedDict):
    name: str
    also_known_as: list[str]
    summary: str
    kind: Literal["injectable", "energy", "surgical", "dental", "physical", "topical", "other"]
    invasiveness: Literal["noninvasive", "percutaneous", "surgical"]
    prescription_medicine: PrescriptionMedicine
    promotion_policy: list[PromotionPolicy]
    body_sites: list[BodySite]
    hero_image: Image | None
    gallery: list[GalleryImage]
    overview: RichText
    indications: Indications
    mechanism: RichText
    procedure: Procedure
    benefits: list[Benefit]
    longevity: Longevity
    recovery: Recovery
    suitability: Suitability
    contraindications: list[Contraindication]
    side_effects: list[AdverseEffect]
    risks: list[AdverseEffect]
    preparation: list[Preparation]
    aftercare: list[AftercareStep]
    seek_help: list[SeekHelp]
    alternatives: list[Alternative]
    cost: RichText
    faqs: list[FAQ]
    other_sections: list[Section]
    related: list[PageLink]
    codes: list[CodedId]
    review: Review
    sources: list[Citation]
    seo: Seo

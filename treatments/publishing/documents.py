"""The shape of every document: what one page in one locale says, as JSON.

A document is plain data. ``present`` writes it; the rendered page, the API and the schema only read it.
Rich text is sanitised HTML whose links and images are already URLs. Durations are ISO 8601, dates are
ISO 8601 calendar dates, languages are BCP 47, currencies ISO 4217 and countries ISO 3166-1 alpha-2.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

DocumentType = Literal["treatment", "condition", "article", "index", "home"]


class RichText(TypedDict):
    """Sanitised text. ``html`` is always there in the stored document; on request the API answers with
    ``markdown`` or ``text`` in its place."""

    html: NotRequired[str]
    markdown: NotRequired[str]
    text: NotRequired[str]


Qualifier = Literal["exactly", "about", "under", "up_to", "at_least", "varies"]


class DurationRange(TypedDict):
    """Two ISO 8601 durations; an open end is null ("under an hour" has no ``min``)."""

    min: str | None
    max: str | None
    qualifier: Qualifier


class IntRange(TypedDict):
    min: int | None
    max: int | None


FrequencyBand = Literal["very_common", "common", "uncommon", "rare", "very_rare", "unknown"]


class Frequency(TypedDict):
    """How often it happens: very_common > 1/10, common 1/100-1/10, uncommon 1/1,000-1/100,
    rare 1/10,000-1/1,000, very_rare < 1/10,000. ``one_in`` is there where the source gives a number."""

    band: FrequencyBand
    one_in: int | None


class CodedId(TypedDict):
    """An identifier in a published coding system. No titles: those belong to the system's owner."""

    system: str
    code: str


class Rendition(TypedDict):
    """``width`` and ``height`` in pixels."""

    url: str
    width: int
    height: int


class Image(Rendition):
    """``alt`` is the text for those who do not see the picture; empty only where it is decorative.
    ``renditions`` are smaller versions, narrowest first."""

    alt: str
    renditions: list[Rendition]


class GalleryImage(Image):
    caption: str
    stage: Literal["before", "after"] | None


class PageLink(TypedDict):
    """Another page, in the locale named by ``locale``: that of this document, or the nearest fallback."""

    id: str
    type: DocumentType
    locale: str
    slug: str
    name: str
    summary: str
    url: str


class Card(PageLink):
    """A page as a list shows it. ``kind`` is there for a treatment."""

    image: NotRequired[Image | None]
    kind: NotRequired[str | None]


class BodySite(TypedDict):
    id: str
    slug: str
    name: str


SourceType = Literal["guideline", "label", "trial", "review", "manufacturer"]


class Source(TypedDict):
    type: SourceType
    title: str
    doi: str | None
    pmid: str | None
    url: str | None
    published: str | None
    accessed: str | None
    superseded_by: str | None


class Citation(Source):
    """A source, and the sections of this document that rest on it."""

    sections: list[str]


class Reviewer(TypedDict):
    name: str
    role: str
    register: str
    registration_number: str
    profile_url: str | None
    conflicts_of_interest: str


class Review(TypedDict):
    last_reviewed: str | None
    next_review: str | None
    reviewers: list[Reviewer]


class Seo(TypedDict):
    title: str
    description: str
    image: Image | None


class Section(TypedDict):
    heading: str
    body: RichText


# Treatment


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


# Condition


class ConditionDocument(TypedDict):
    """``treatments`` are those whose indications name this condition: derived, never typed."""

    name: str
    medical_name: str
    summary: str
    hero_image: Image | None
    overview: RichText
    symptoms: list[str]
    causes: list[str]
    risk_factors: list[str]
    red_flags: list[str]
    treatments: list[PageLink]
    other_sections: list[Section]
    codes: list[CodedId]
    review: Review
    sources: list[Citation]
    seo: Seo


# Article


class HeadingBlock(TypedDict):
    type: Literal["heading"]
    value: str


class RichTextBlock(TypedDict):
    type: Literal["rich_text"]
    value: RichText


class ImageValue(Image):
    caption: str


class ImageBlock(TypedDict):
    type: Literal["image"]
    value: ImageValue


class Quote(TypedDict):
    text: str
    attribution: str


class QuoteBlock(TypedDict):
    type: Literal["quote"]
    value: Quote


class TreatmentCardBlock(TypedDict):
    type: Literal["treatment_card"]
    value: PageLink


class ConditionCardBlock(TypedDict):
    type: Literal["condition_card"]
    value: PageLink


class CallToAction(TypedDict):
    text: str
    url: str


class CallToActionBlock(TypedDict):
    type: Literal["call_to_action"]
    value: CallToAction


ArticleBlock = Annotated[
    HeadingBlock
    | RichTextBlock
    | ImageBlock
    | QuoteBlock
    | TreatmentCardBlock
    | ConditionCardBlock
    | CallToActionBlock,
    Field(discriminator="type"),
]


class ArticleDocument(TypedDict):
    """``about`` links treatments and conditions. ``commercial``: a business paid for it."""

    headline: str
    summary: str
    hero_image: Image | None
    body: list[ArticleBlock]
    author: str
    about: list[PageLink]
    commercial: bool
    date_published: str | None
    date_modified: str | None
    review: Review
    sources: list[Citation]
    seo: Seo


# Pages that gather others


class IndexDocument(TypedDict):
    """``pages`` are the live children, in the order of the tree."""

    name: str
    summary: str
    introduction: RichText
    pages: list[Card]
    seo: Seo


Document = TreatmentDocument | ConditionDocument | ArticleDocument | IndexDocument

"""The shape of every answer: envelopes around documents, lists of them, and the small resources.

The schema is made from these types and those of ``treatments.publishing.documents``.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing import documents
from treatments.publishing.documents import ArticleDocument, ConditionDocument, TreatmentDocument

Uri = Annotated[str, Field(json_schema_extra={"format": "uri"})]
Instant = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


# The part of a document that a list shows with view=summary.


class TreatmentSummary(TypedDict):
    name: str
    also_known_as: list[str]
    summary: str
    kind: Literal["injectable", "energy", "surgical", "dental", "physical", "topical", "other"]
    invasiveness: Literal["noninvasive", "percutaneous", "surgical"]
    body_sites: list[documents.BodySite]
    hero_image: documents.Image | None
    review: documents.Review


class ConditionSummary(TypedDict):
    name: str
    medical_name: str
    summary: str
    hero_image: documents.Image | None
    review: documents.Review


class ArticleSummary(TypedDict):
    headline: str
    summary: str
    hero_image: documents.Image | None
    author: str
    about: list[documents.PageLink]
    commercial: bool
    date_published: str | None
    date_modified: str | None
    review: documents.Review


# Envelopes


class Edition(TypedDict):
    """``published_at``: when the page was last published; null where code made it live without publishing
    it."""

    published_at: Instant | None


class Translation(TypedDict):
    """``source_locale``: the locale that the page was written in."""

    source_locale: str


class Envelope(TypedDict):
    id: Annotated[str, Field(description="The same in every locale.", json_schema_extra={"format": "uuid"})]
    locale: Annotated[str, Field(description="In which the content is written.")]
    requested_locale: str
    is_fallback: Annotated[bool, Field(description="Whether another locale stands in for the requested one.")]
    slug: Annotated[str, Field(description="The last part of `url`.")]
    url: Annotated[Uri, Field(description="Of the rendered page, in `locale`.")]
    edition: Edition
    translation: Translation


class TreatmentEnvelope(Envelope):
    type: Literal["treatment"]
    content: TreatmentDocument


class TreatmentSummaryEnvelope(Envelope):
    type: Literal["treatment"]
    content: TreatmentSummary


class ConditionEnvelope(Envelope):
    type: Literal["condition"]
    content: ConditionDocument


class ConditionSummaryEnvelope(Envelope):
    type: Literal["condition"]
    content: ConditionSummary


class ArticleEnvelope(Envelope):
    type: Literal["article"]
    content: ArticleDocument


class ArticleSummaryEnvelope(Envelope):
    type: Literal["article"]
    content: ArticleSummary


# Lists


class List(TypedDict):
    next: Annotated[
        Uri | None,
        Field(description="Where the list goes on; null at its end. A count would have to read every match."),
    ]


class TreatmentList(List):
    results: list[TreatmentSummaryEnvelope | TreatmentEnvelope]


class ConditionList(List):
    results: list[ConditionSummaryEnvelope | ConditionEnvelope]


class ArticleList(List):
    results: list[ArticleSummaryEnvelope | ArticleEnvelope]


# The rest


class Links(TypedDict):
    treatments: Uri
    conditions: Uri
    articles: Uri
    locales: Uri
    schema: Uri
    docs: Uri


class Entry(TypedDict):
    version: str
    default_locale: str
    locales: list[str]
    links: Links


class LocaleDescription(TypedDict):
    """``name`` is what its own speakers call it. ``fallbacks``: tried in this order where a page is not
    published in ``code``. ``has_content`` is false for a locale that only borrows from its fallbacks."""

    code: str
    name: str
    english_name: str
    direction: Literal["ltr", "rtl"]
    is_default: bool
    has_content: bool
    fallbacks: list[str]


class LocaleList(TypedDict):
    results: list[LocaleDescription]


class Problem(TypedDict):
    """RFC 9457. ``type`` leads to an explanation. ``parameter`` is at fault; ``known`` lists what would
    be right; ``suggestion`` is what was probably meant."""

    type: Annotated[str, Field(json_schema_extra={"format": "uri-reference"})]
    title: str
    status: int
    detail: str
    instance: str
    parameter: NotRequired[str]
    known: NotRequired[list[str]]
    suggestion: NotRequired[str]

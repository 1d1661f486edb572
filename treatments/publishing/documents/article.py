"""The document of an article."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing.documents.parts import Citation, Image, PageLink, Review, Seo
from treatments.publishing.documents.values import RichText


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

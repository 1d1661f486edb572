"""The document of a condition."""

from __future__ import annotations

from typing_extensions import TypedDict

from treatments.publishing.documents.parts import Citation, Image, PageLink, Review, Section, Seo
from treatments.publishing.documents.values import CodedId, RichText


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

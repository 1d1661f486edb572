"""The part of a document that a card or a list shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import TypedDict

from treatments.publishing.documents.parts import BodySite, Image, PageLink, Review


class TreatmentSummary(TypedDict):
    name: str
    also_known_as: list[str]
    summary: str
    kind: Literal["injectable", "energy", "surgical", "dental", "physical", "topical", "other"]
    invasiveness: Literal["noninvasive", "percutaneous", "surgical"]
    body_sites: list[BodySite]
    hero_image: Image | None
    review: Review


class ConditionSummary(TypedDict):
    name: str
    medical_name: str
    summary: str
    hero_image: Image | None
    review: Review


class ArticleSummary(TypedDict):
    headline: str
    summary: str
    hero_image: Image | None
    author: str
    about: list[PageLink]
    commercial: bool
    date_published: str | None
    date_modified: str | None
    review: Review


class PageSummary(TypedDict):
    """Of a page that only leads to others."""

    name: str
    summary: str
    hero_image: Image | None


SUMMARIES: Mapping[str, Any] = {
    "treatment": TreatmentSummary,
    "condition": ConditionSummary,
    "article": ArticleSummary,
    "index": PageSummary,
    "home": PageSummary,
}


def summary_of(document_type: str, document: Mapping[str, Any]) -> dict[str, Any]:
    names = SUMMARIES.get(document_type, PageSummary).__annotations__
    return {name: document[name] for name in names if name in document}

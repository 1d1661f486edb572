"""The shape of what a search answers."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from treatments.serving.api.answers import (
    ArticleSummaryEnvelope,
    ConditionSummaryEnvelope,
    TreatmentSummaryEnvelope,
    Uri,
)


class Highlight(TypedDict):
    """``section``: the field of the whole document that the passage is from."""

    section: str
    text: Annotated[
        str, Field(description="HTML, escaped, with no other tag than `<mark>` around what matched.")
    ]


class Found(TypedDict):
    """``score`` is higher for a better match, and can only be compared within one search. ``highlights``: the
    best passages, three at most."""

    score: float
    highlights: list[Highlight]


class TreatmentResult(TreatmentSummaryEnvelope, Found):
    pass


class ConditionResult(ConditionSummaryEnvelope, Found):
    pass


class ArticleResult(ArticleSummaryEnvelope, Found):
    pass


Result = Annotated[TreatmentResult | ConditionResult | ArticleResult, Field(discriminator="type")]


class FacetValue(TypedDict):
    """``value``: what the parameter of the same name takes. ``count``: how many results it would leave."""

    value: str
    name: str
    count: Annotated[int, Field(ge=1)]


class Facets(TypedDict):
    """Of each, the most frequent values, fifty at most."""

    condition: list[FacetValue]
    body_site: list[FacetValue]
    kind: list[FacetValue]
    type: list[FacetValue]


class UnderstoodQuery(TypedDict):
    """``corrected``: what was searched for in place of ``text``, to say “Showing results for …”.
    ``synonyms``: other names that were searched for too. ``ignored``: words that no document has, nor any
    word like them. ``matching``: whether the results have all that was asked for, or, since none has, all but
    one thing."""

    text: str
    corrected: str | None
    synonyms: list[str]
    ignored: list[str]
    matching: Literal["all", "some"]


class SearchAnswer(TypedDict):
    query: UnderstoodQuery
    count: Annotated[int, Field(ge=0)]
    next: Annotated[Uri | None, Field(description="Where the results go on; null at their end.")]
    results: list[Result]
    facets: Facets

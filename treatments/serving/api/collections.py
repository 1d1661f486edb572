"""The three collections of the API: what each holds, and how its list can be narrowed and ordered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from treatments.publishing.documents import DocumentType
from treatments.publishing.documents.summaries import ArticleSummary, ConditionSummary, TreatmentSummary
from treatments.publishing.present.dispatch import documents_of
from treatments.serving.api import answers, filters
from treatments.serving.api.filters import Filter


@dataclass(frozen=True)
class Collection:
    """``name`` stands in the address. ``summary``, ``envelope``, ``listing`` and ``edition`` are types
    answered."""

    name: str
    document_type: DocumentType
    default_ordering: str
    summary: Any
    envelope: Any
    listing: Any
    edition: Any
    filters: Sequence[Filter]

    @property
    def documents(self) -> list[Any]:
        """The types of its documents. More than one where a project has page types of its own."""
        return documents_of(self.document_type)


TREATMENTS = Collection(
    name="treatments",
    document_type="treatment",
    default_ordering="name",
    summary=TreatmentSummary,
    envelope=answers.TreatmentEnvelope,
    listing=answers.TreatmentList,
    edition=answers.TreatmentEdition,
    filters=(
        filters.KIND,
        filters.BODY_SITE,
        filters.CONDITION,
        filters.UPDATED_AFTER,
        filters.REVIEW_DUE_BEFORE,
    ),
)
CONDITIONS = Collection(
    name="conditions",
    document_type="condition",
    default_ordering="name",
    summary=ConditionSummary,
    envelope=answers.ConditionEnvelope,
    listing=answers.ConditionList,
    edition=answers.ConditionEdition,
    filters=(filters.UPDATED_AFTER, filters.REVIEW_DUE_BEFORE),
)
ARTICLES = Collection(
    name="articles",
    document_type="article",
    default_ordering="-date_published",
    summary=ArticleSummary,
    envelope=answers.ArticleEnvelope,
    listing=answers.ArticleList,
    edition=answers.ArticleEdition,
    filters=(filters.ABOUT, filters.UPDATED_AFTER, filters.REVIEW_DUE_BEFORE),
)
COLLECTIONS = (TREATMENTS, CONDITIONS, ARTICLES)

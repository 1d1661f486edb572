"""The three collections of the API: what each holds, and how its list can be narrowed and ordered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from treatments.publishing.documents import DocumentType
from treatments.publishing.present.dispatch import documents_of
from treatments.serving.api import answers, filters
from treatments.serving.api.filters import Filter


@dataclass(frozen=True)
class Collection:
    """``name`` stands in the address. ``summary``, ``envelope`` and ``listing`` are the types answered."""

    name: str
    document_type: DocumentType
    default_ordering: str
    summary: Any
    envelope: Any
    listing: Any
    filters: Sequence[Filter]

    @property
    def documents(self) -> list[Any]:
        """The types of its documents. More than one where a project has page types of its own."""
        return documents_of(self.document_type)


TREATMENTS = Collection(
    name="treatments",
    document_type="treatment",
    default_ordering="name",
    summary=answers.TreatmentSummary,
    envelope=answers.TreatmentEnvelope,
    listing=answers.TreatmentList,
    filters=(
        filters.KIND,
        filters.BODY_SITE,
        filters.CONDITION,
        filters.UPDATED_AFTER,
        filters.review_due_before("treatment"),
    ),
)
CONDITIONS = Collection(
    name="conditions",
    document_type="condition",
    default_ordering="name",
    summary=answers.ConditionSummary,
    envelope=answers.ConditionEnvelope,
    listing=answers.ConditionList,
    filters=(filters.UPDATED_AFTER, filters.review_due_before("condition")),
)
ARTICLES = Collection(
    name="articles",
    document_type="article",
    default_ordering="-published_at",
    summary=answers.ArticleSummary,
    envelope=answers.ArticleEnvelope,
    listing=answers.ArticleList,
    filters=(filters.ABOUT, filters.UPDATED_AFTER, filters.review_due_before("article")),
)
COLLECTIONS = (TREATMENTS, CONDITIONS, ARTICLES)

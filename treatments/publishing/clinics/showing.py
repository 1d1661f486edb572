"""Which clinics name a practitioner. Wagtail's reference index knows."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from wagtail.models import ReferenceIndex

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.publishing.clinics.settle import settle_clinic


def clinics_naming(reviewer: Reviewer) -> set[UUID]:
    """Keys. A clinic shows a practitioner in its own locale whichever translation was chosen."""
    translations = reviewer.get_translations(inclusive=True).values_list("pk", flat=True)
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Reviewer),
        to_object_id__in=[str(pk) for pk in translations],
        base_content_type=ContentType.objects.get_for_model(Clinic),
    )
    ids = [int(pk) for pk in references.values_list("object_id", flat=True)]
    return set(Clinic.objects.filter(pk__in=ids).values_list("translation_key", flat=True))


def settle_clinics_naming(reviewer: Reviewer) -> None:
    for key in clinics_naming(reviewer):
        settle_clinic(key)


def remember_clinics_naming(reviewer: Any) -> None:
    """Before a reviewer is deleted, and with it the record of who names it."""
    reviewer.named_by_clinics = clinics_naming(reviewer)


def settle_clinics_that_named(reviewer: Any) -> None:
    for key in getattr(reviewer, "named_by_clinics", ()):
        settle_clinic(key)

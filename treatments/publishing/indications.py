"""Which treatments name a condition among their indications, read from Wagtail's reference index."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from treatments.authoring.pages.condition import AbstractConditionPage
from treatments.authoring.pages.page_types import page_models


def treatments_indicated_for(condition: AbstractConditionPage) -> list[int]:
    """Ids of treatment pages in every locale, drafts included: whoever links them chooses the live ones.

    A translation keeps the ids that its source chose, so references to any of them count.
    """
    conditions = Page.objects.filter(translation_key=condition.translation_key).values_list("pk", flat=True)
    references = ReferenceIndex.objects.filter(
        content_type__in=ContentType.objects.get_for_models(*page_models("treatment")).values(),
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=[str(pk) for pk in conditions],
        model_path__startswith="indications_conditions.",
    )
    return sorted({int(pk) for pk in references.values_list("object_id", flat=True)})

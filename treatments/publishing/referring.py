"""Which pages refer to something, read from Wagtail's reference index."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page, ReferenceIndex

from treatments.authoring.page_types import page_models


def pages_naming(document_type: str, field: str, named: Page) -> list[int]:
    """Ids of the pages whose stream field names a page, in every locale and drafts included: whoever links
    them chooses the live ones.

    A translation keeps the ids that its source chose, so a reference to any translation counts.
    """
    translations = Page.objects.filter(translation_key=named.translation_key).values_list("pk", flat=True)
    return pages_referring(document_type, field, Page, translations)


def pages_referring(
    document_type: str, field: str, target: type[Model], target_ids: Iterable[int]
) -> list[int]:
    """Ids of the pages whose stream field names one of the targets, each once."""
    references = ReferenceIndex.objects.filter(
        content_type__in=ContentType.objects.get_for_models(*page_models(document_type)).values(),
        to_content_type=ContentType.objects.get_for_model(target),
        to_object_id__in=[str(pk) for pk in target_ids],
        model_path__startswith=f"{field}.",
    )
    return sorted({int(pk) for pk in references.values_list("object_id", flat=True)})

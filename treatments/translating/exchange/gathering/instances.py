"""The pages and snippets behind translations: the sources and the targets, one query a model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from django.contrib.admin.utils import quote
from django.urls import NoReverseMatch, reverse
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Page
from wagtail_localize.models import Translation


class Side(NamedTuple):
    """One page or snippet in one locale."""

    key: UUID
    locale_id: int


Instances = Mapping[Side, Any]


def instances_of(translations: Iterable[Translation]) -> Instances:
    """What is gone is left out. Pages are bare."""
    keys: dict[type[Any], set[UUID]] = defaultdict(set)
    for translation in translations:
        model = translation.source.specific_content_type.model_class()
        if model is not None:
            keys[Page if issubclass(model, Page) else model].add(translation.source.object_id)
    found: dict[Side, Any] = {}
    for model, wanted in keys.items():
        rows = model._default_manager.filter(translation_key__in=wanted).select_related("locale")
        for instance in rows.order_by("-pk"):  # of a page and its mirrors, the page
            found[Side(instance.translation_key, instance.locale_id)] = instance
    return found


def snippet_keys(translations: Iterable[Translation]) -> set[UUID]:
    models = [
        (each.source.object_id, each.source.specific_content_type.model_class()) for each in translations
    ]
    return {key for key, model in models if model is not None and not issubclass(model, Page)}


def target_side(translation: Translation) -> Side:
    return Side(translation.source.object_id, translation.target_locale_id)


def source_side(translation: Translation) -> Side:
    return Side(translation.source.object_id, translation.source.locale_id)


def admin_url(instance: Any) -> str:
    path = edit_path(instance)
    return f"{get_admin_base_url() or ''}{path}" if path else ""


def edit_path(instance: Any) -> str:
    """Of its editor in the admin; empty where it has none."""
    if isinstance(instance, Page):
        return reverse("wagtailadmin_pages:edit", args=[instance.pk])
    viewset = getattr(instance, "snippet_viewset", None)
    try:
        return reverse(viewset.get_url_name("edit"), args=[quote(instance.pk)]) if viewset else ""
    except NoReverseMatch:
        return ""


def public_url(instance: Any) -> str:
    is_public = isinstance(instance, Page) and instance.live
    return (instance.full_url or "") if is_public else ""


def is_published(instance: Any) -> bool:
    """A snippet without drafts is as it was saved."""
    return bool(getattr(instance, "live", True) and not getattr(instance, "has_unpublished_changes", False))

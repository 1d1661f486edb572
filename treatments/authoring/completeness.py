"""What a draft still lacks before it can be published."""

from __future__ import annotations

from typing import Any

from django.db.models import AutoField, Field
from django.utils.html import strip_tags
from wagtail.fields import RichTextField
from wagtail.models import Page


def missing_to_publish(page: Page) -> list[Field[Any, Any]]:
    """The required fields of a content page that are empty, in the order of the model."""
    own_fields = [field for field in page._meta.concrete_fields if field.model is not Page]
    return [field for field in own_fields if _is_required(field) and _is_empty(field, page)]


def _is_required(field: Field[Any, Any]) -> bool:
    return not field.blank and not field.has_default() and not field.is_relation and not isinstance(field, AutoField)


def _is_empty(field: Field[Any, Any], page: Page) -> bool:
    value = field.value_from_object(page)
    if isinstance(field, RichTextField):
        return not strip_tags(value or "").strip() and "<embed" not in (value or "")
    return not value and value is not False and value != 0

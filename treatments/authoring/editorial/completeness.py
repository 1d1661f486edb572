"""What a draft still lacks before it can be published."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import AutoField, Field
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.blocks import Block, StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

# Of the tree, which looks after itself: another page may stand there since this one was read.
OF_THE_TREE = frozenset(("path", "depth", "numchild", "url_path"))


def missing_to_publish(page: Page) -> list[Field[Any, Any]]:
    """The required fields of a content page that are empty, in the order of the model."""
    return [field for field in _own_fields(page) if _is_required(field) and _is_empty(field, page)]


def publishing_problems(page: Page) -> list[tuple[str, str]]:
    """All that stands in the way of publishing, as (name of the field, what is wrong with it)."""
    missing = [(field.name, _("is required.")) for field in missing_to_publish(page)]
    return missing + _invalid_streams(page) + _invalid_fields(page, exclude={name for name, _text in missing})


def _own_fields(page: Page) -> list[Field[Any, Any]]:
    return [field for field in page._meta.concrete_fields if field.model is not Page]


def _is_required(field: Field[Any, Any]) -> bool:
    return (
        not field.blank
        and not field.has_default()
        and not field.is_relation
        and not isinstance(field, AutoField)
    )


def _is_empty(field: Field[Any, Any], page: Page) -> bool:
    value = field.value_from_object(page)
    if isinstance(field, RichTextField):
        return not strip_tags(value or "").strip() and "<embed" not in (value or "")
    return not value and value is not False and value != 0


def _invalid_streams(page: Page) -> list[tuple[str, str]]:
    """Blocks that lack a required part: the editor's form would refuse to publish them."""
    return [
        (f"{field.name}[{place}]", " ".join(_messages(error, child.block)))
        for field, place, child, error in _flawed_blocks(page)
    ]


def missing_parts(page: Page) -> list[tuple[Field[Any, Any], list[str]]]:
    """The StreamFields with blocks that lack a required part, and the labels of these parts."""
    found: dict[Field[Any, Any], list[str]] = {}
    for field, _place, child, error in _flawed_blocks(page):
        if labels := _missing_labels(child, error):
            found.setdefault(field, []).extend(labels)
    return [(field, list(dict.fromkeys(labels))) for field, labels in found.items()]


def _flawed_blocks(
    page: Page,
) -> Iterator[tuple[Field[Any, Any], int, StreamValue.StreamChild, ValidationError]]:
    """Each with its field, its place in it from 1, and what is wrong."""
    for field in _own_fields(page):
        if isinstance(field, StreamField):
            for place, child in enumerate(field.value_from_object(page), start=1):
                try:
                    child.block.clean(child.value)
                except ValidationError as error:
                    yield field, place, child, error


def _missing_labels(child: StreamValue.StreamChild, error: ValidationError) -> list[str]:
    parts = getattr(error, "block_errors", None)
    if not isinstance(parts, dict):
        return []
    return [
        str(child.block.child_blocks[name].label)
        for name, problem in parts.items()
        if getattr(problem, "code", "") == "required"
    ]


def _messages(error: ValidationError, block: Block | None) -> list[str]:
    """A block's errors nest, and each level has its own attribute."""
    nested = getattr(error, "block_errors", None)
    if not isinstance(nested, dict):
        return [str(text) for text in error.messages]
    parts = getattr(block, "child_blocks", {})
    return [
        f"{parts[name].label if name in parts else name}: {text}"
        for name, part in nested.items()
        for text in _messages(part, parts.get(name))
    ]


def _invalid_fields(page: Page, exclude: set[str]) -> list[tuple[str, str]]:
    try:
        page.full_clean(exclude=exclude | OF_THE_TREE)
    except ValidationError as error:
        return [(name, " ".join(messages)) for name, messages in error.message_dict.items()]
    return []

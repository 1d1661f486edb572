"""What a translation has from its source without a translator: numbers, choices, dates, pictures, references.

wagtail-localize copies them when the translation is published, so between the two they can disagree.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import get_translatable_fields

from treatments.translating.freshness.leaves import Leaf, leaves

TEXT = (blocks.CharBlock, blocks.TextBlock, blocks.BlockQuoteBlock)


@dataclass(frozen=True)
class Reference:
    """A translatable snippet that was chosen: each locale shows its own translation of it."""

    model: type[Any]
    pk: Any


@dataclass(frozen=True)
class Facts:
    """Both by path. ``values`` are JSON."""

    values: Mapping[str, str]
    references: Mapping[str, Reference]


def facts_of(instance: Any) -> Facts:
    found = dict(_found(instance))
    return Facts(
        values={path: _json(value) for path, value in found.items() if not isinstance(value, Reference)},
        references={path: value for path, value in found.items() if isinstance(value, Reference)},
    )


def _found(instance: Any) -> Iterator[tuple[str, Any]]:
    for declaration in get_translatable_fields(type(instance)):
        field = declaration.get_field(type(instance))
        if declaration.is_translated(instance):
            yield from _beside_text(instance, field)
        elif declaration.is_synchronized(instance) and field.concrete and not field.many_to_many:
            yield from _copied(instance, field)


def _copied(instance: Any, field: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(field, StreamField):
        for leaf in _leaves(instance, field):
            yield leaf.path, _value(leaf)
    else:
        yield field.name, field.value_to_string(instance)


def _beside_text(instance: Any, field: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(field, StreamField):
        for leaf in _leaves(instance, field):
            yield from _of_leaf(leaf)
    elif isinstance(field, RichTextField):
        yield f"{field.name}#embeds", _embeds(field.value_from_object(instance))
    elif isinstance(field, models.ForeignKey):
        pk = field.value_from_object(instance)
        if pk is not None:
            yield field.name, Reference(field.related_model, pk)
    elif isinstance(field, models.ManyToOneRel) and issubclass(field.related_model, TranslatableMixin):
        for child in getattr(instance, field.name).all():
            for path, value in _found(child):
                yield f"{field.name}.{child.translation_key}.{path}", value


def _leaves(instance: Any, field: StreamField) -> Iterator[Leaf]:
    return leaves(field.stream_block, field.value_from_object(instance).get_prep_value(), field.name)


def _of_leaf(leaf: Leaf) -> Iterator[tuple[str, Any]]:
    block = leaf.block
    if isinstance(block, blocks.ChooserBlock):
        if _is_translated(block) and leaf.raw is not None:
            yield leaf.path, Reference(block.model_class, leaf.raw)
        elif not _is_translated(block):
            yield leaf.path, leaf.raw
    elif hasattr(block, "get_translatable_segments"):
        if not block.get_translatable_segments(block.to_python(leaf.raw)):
            yield leaf.path, _value(leaf)
    elif isinstance(block, blocks.RichTextBlock):
        yield f"{leaf.path}#embeds", _embeds(leaf.raw)
    elif not isinstance(block, TEXT):
        yield leaf.path, _value(leaf)


def _is_translated(chooser: blocks.ChooserBlock) -> bool:
    model = chooser.model_class
    translatable = issubclass(model, TranslatableMixin) and not issubclass(model, Page)
    return translatable and not hasattr(chooser, "get_translatable_segments")


def _value(leaf: Leaf) -> Any:
    if isinstance(leaf.block, blocks.ChooserBlock):
        return leaf.raw
    return leaf.block.get_prep_value(leaf.block.to_python(leaf.raw))


def _embeds(html: str | None) -> list[dict[str, Any]]:
    """Pictures and videos within a text."""
    if not html or "<embed" not in html:
        return []
    embeds = BeautifulSoup(html, "html.parser").find_all("embed")
    return sorted((dict(embed.attrs) for embed in embeds), key=_json)


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, cls=DjangoJSONEncoder)

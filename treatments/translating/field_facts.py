"""What is known of the field in which a text stands: its name, its help, how long it may be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField


@dataclass(frozen=True)
class FieldFacts:
    label: str
    help_text: str = ""
    max_length: int | None = None


def field_facts(model: type[models.Model], field_path: str) -> FieldFacts:
    """``field_path`` is wagtail-localize's: the path with the types of blocks in the place of their ids."""
    name, *rest = field_path.split(".")
    try:
        field: Any = model._meta.get_field(name)
    except FieldDoesNotExist:  # it was there when the page was submitted
        return FieldFacts(field_path)
    if isinstance(field, StreamField):
        label = str(capfirst(field.verbose_name))
        return _of_block(field.stream_block, rest, label, str(field.help_text or ""))
    if isinstance(field, models.ManyToOneRel) and rest:
        inner = field_facts(field.related_model, ".".join(rest))
        outer = str(capfirst(field.related_model._meta.verbose_name))
        return replace(inner, label=_below(outer, inner.label))
    limit = None if isinstance(field, RichTextField) else getattr(field, "max_length", None)
    label = str(capfirst(getattr(field, "verbose_name", name)))
    return FieldFacts(label, str(getattr(field, "help_text", "") or ""), limit)


def _of_block(block: blocks.Block, names: list[str], label: str, help_text: str) -> FieldFacts:
    """A stream of one kind of block is not worth two names."""
    for name in names:
        if isinstance(block, blocks.ListBlock):
            block = block.child_block
            continue
        children = getattr(block, "child_blocks", {})
        if name not in children:
            break
        is_plain_stream = isinstance(block, blocks.BaseStreamBlock) and len(children) == 1
        block = children[name]
        if not is_plain_stream:
            label = _below(label, str(capfirst(block.label)))
    field = getattr(block, "field", None)
    is_rich = isinstance(block, blocks.RichTextBlock)
    limit = None if is_rich else getattr(field, "max_length", None)
    return FieldFacts(label, str(getattr(field, "help_text", "") or help_text), limit)


def _below(label: str, inner: str) -> str:
    return f"{label} › {inner}"

"""Blocks whose text wagtail-localize loses without a word, or at which it fails.

It follows the stored data of a block from a stream or a list through one StructBlock, and no further: a list
or an ImageBlock below a second one is out of its sight.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from django import forms
from django.core.checks import CheckMessage, Error
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail_localize.fields import TranslatableField, get_translatable_fields

from treatments.translating.declarations import known_fields, translated_models

EXTRACTED = (
    blocks.CharBlock,
    blocks.TextBlock,
    blocks.RichTextBlock,
    blocks.URLBlock,
    blocks.EmailBlock,
    blocks.ChooserBlock,
    EmbedBlock,
)


class Flaw(NamedTuple):
    text: str
    hint: str
    id: str


OUT_OF_SIGHT = Flaw(
    "wagtail-localize cannot see below a second StructBlock: a list is not translated, an image fails.",
    "Move it up, so that at most one StructBlock stands between it and the stream or list around it.",
    "treatments.E001",
)
NAMED_VALUE = Flaw(
    "wagtail-localize takes a part called “value” for the stored form of a block and fails.",
    "Give the part another name.",
    "treatments.E001",
)
NOT_EXTRACTED = Flaw(
    "wagtail-localize does not extract text from this type of block: it stays in the source's language.",
    "Use a TextBlock or a RichTextBlock. If it holds no words, give it get_translatable_segments() that "
    "returns [] and restore_translated_segments() that returns the value.",
    "treatments.E002",
)
NONE_FOR_TEXT = Flaw(
    "blocks stored before this text was added, or without it, hold None for it, and cannot be submitted.",
    'Say default="".',
    "treatments.E003",
)


def unsupported_nesting() -> list[CheckMessage]:
    return [problem for model in translated_models() for problem in nesting_problems(model)]


def nesting_problems(model: type) -> Iterator[CheckMessage]:
    known = known_fields(model)
    for declaration in get_translatable_fields(model):
        field = known.get(declaration.field_name)
        if isinstance(declaration, TranslatableField) and isinstance(field, StreamField):
            for path, flaw in block_problems(field.stream_block, declaration.field_name):
                yield Error(f"{path}: {flaw.text}", hint=flaw.hint, obj=model, id=flaw.id)


def block_problems(block: blocks.Block, path: str, structs: int = 0) -> Iterator[tuple[str, Flaw]]:
    """``structs`` counts the StructBlocks since the last stream or list."""
    if isinstance(block, blocks.ListBlock | ImageBlock) and structs > 1:
        yield path, OUT_OF_SIGHT
    if isinstance(block, ImageBlock) or hasattr(block, "get_translatable_segments"):
        return
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            if name == "value" and structs:
                yield f"{path}.value", NAMED_VALUE
            elif _may_hold_none(child):
                yield f"{path}.{name}", NONE_FOR_TEXT
            yield from block_problems(child, f"{path}.{name}", structs + 1)
    elif isinstance(block, blocks.ListBlock):
        yield from block_problems(block.child_block, f"{path}.item")
    elif isinstance(block, blocks.BaseStreamBlock):
        for name, child in block.child_blocks.items():
            yield from block_problems(child, f"{path}.{name}")
    elif _has_lost_text(block):
        yield path, NOT_EXTRACTED


def _may_hold_none(block: blocks.Block) -> bool:
    if hasattr(block, "get_translatable_segments"):
        return False
    is_text = isinstance(block, blocks.CharBlock | blocks.TextBlock)
    return is_text and not block.required and block.get_default() is None


def _has_lost_text(block: blocks.Block) -> bool:
    if isinstance(block, blocks.FieldBlock):
        # The field of a chooser is made on demand, and not before Wagtail has seen every snippet.
        return not isinstance(block, EXTRACTED) and isinstance(block.field, forms.CharField)
    return not isinstance(block, blocks.StaticBlock)

"""What a locale may have of its own in the place of a picture, an address or an embed.

wagtail-localize takes whatever it is sent, and fails when the translation is published.
"""

from __future__ import annotations

import json
import re
from typing import Any

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail_localize.models import SegmentOverride, TranslationContext

from treatments.translating.entering.findings import Model, model_of

# What an editor of Wagtail can link to, besides pages and documents.
LINKS = ("http://", "https://", "mailto:", "tel:", "#", "/")
LINK = re.compile(rf"(?:{'|'.join(LINKS)})[^\s\"<>\x00]*", re.IGNORECASE)


def unusable(context: TranslationContext, value: Any) -> str:
    """Why this cannot stand in its place, in a sentence; empty if it can."""
    if context.path.endswith("'"):
        return _unusable_link(value)
    place = _place(model_of(context), context)
    if chosen := _chosen_model(place):
        return _unusable_choice(chosen, value)
    if isinstance(place, EmbedBlock | blocks.URLBlock | blocks.EmailBlock):
        return _unusable_address(place, value)
    return ""


def mark_lost(deleted: models.Model) -> None:
    """Those that chose what has just been deleted: readers get the source's, until somebody chooses anew."""
    spelled = [json.dumps(deleted.pk), json.dumps(str(deleted.pk))]
    rows = SegmentOverride.objects.filter(data_json__in=spelled, has_error=False, context__isnull=False)
    for row in rows.select_related("context"):
        chosen = _chosen_model(_place(model_of(row.context), row.context))
        if chosen and isinstance(deleted, chosen):
            row.has_error, row.field_error = True, _gone(chosen, row.data)
            row.save()


def _place(model: Model | None, context: TranslationContext) -> Any:
    """The field or the block in which it stands; None if that is gone."""
    name, *rest = (context.field_path or context.path.partition(".")[0]).split(".")
    try:
        place: Any = model and model._meta.get_field(name)
    except FieldDoesNotExist:
        return None
    if not isinstance(place, StreamField):
        return place
    block: Any = place.stream_block
    for step in rest:
        if isinstance(block, ImageBlock):
            return None  # whether it is decoration
        block = block.child_block if isinstance(block, blocks.ListBlock) else block.child_blocks.get(step)
        if block is None:
            return None
    return block


def _chosen_model(place: Any) -> type[models.Model] | None:
    if isinstance(place, models.ForeignKey):
        return place.related_model
    if isinstance(place, ImageBlock):
        place = place.child_blocks["image"]
    return place.model_class if isinstance(place, blocks.ChooserBlock) else None


def _unusable_choice(model: type[models.Model], value: Any) -> str:
    try:
        is_there = model._default_manager.filter(pk=value).exists()
    except (TypeError, ValueError, ValidationError, OverflowError):
        is_there = False
    return "" if is_there else _gone(model, value)


def _gone(model: type[models.Model], value: Any) -> str:
    words = _("There is no %(kind)s “%(value)s” any more. Choose another, or that of the source.")
    return words % {"kind": model._meta.verbose_name, "value": value}


def _unusable_link(value: Any) -> str:
    if isinstance(value, str) and LINK.fullmatch(value):
        return ""
    words = _("“%(value)s” is no address of a link. It begins with %(beginnings)s.")
    return words % {"value": value, "beginnings": " ".join(LINKS)}


def _unusable_address(block: blocks.FieldBlock, value: Any) -> str:
    try:
        # An embed's own check would ask its provider.
        URLValidator()(value) if isinstance(block, EmbedBlock) else block.field.clean(value)
    except ValidationError as error:
        return f"“{value}”: {' '.join(error.messages)}"
    return ""

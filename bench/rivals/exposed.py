"""Which fields Wagtail's own API shows: all that a treatment has, as a project would declare them."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers
from wagtail.api import APIField
from wagtail.images.api.fields import ImageRenditionField
from wagtail.models import Page

from treatments.authoring.blocks.values import ValueBlock
from treatments.authoring.pages.treatment import AbstractTreatmentPage
from treatments.authoring.values.fields import ValueField
from treatments.models import TreatmentPage


def field_names() -> list[str]:
    """What a treatment has besides a page: title, slug and the like are there anyway."""
    inherited = {field.name for field in Page._meta.get_fields()}
    return [
        field.name
        for field in TreatmentPage._meta.concrete_fields
        if field.name not in inherited and not field.primary_key
    ]


class AmountField(serializers.Field[Any, Any, Any, Any]):
    """A range of durations or of numbers."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{name: options[name] for name in options.keys() - {"encoder", "decoder"}})

    def to_representation(self, value: Any) -> Any:
        return value.as_data()


def expose() -> None:
    """As soon as the models are there: Wagtail makes the schemas of v3 when it starts."""
    picture = ImageRenditionField("width-800", source="hero_image")
    fields = [APIField(name, serializer=_serializer(name)) for name in field_names()]
    # By the date of publication one can ask v2 for what is new, the nearest that it has to a feed of changes.
    fields += [APIField("hero_picture", serializer=picture), APIField("last_published_at")]
    AbstractTreatmentPage.api_fields = fields
    ValueBlock.get_api_representation = _plain


def _serializer(name: str) -> AmountField | None:
    return AmountField() if isinstance(TreatmentPage._meta.get_field(name), ValueField) else None


def _plain(block: ValueBlock, value: Any, context: Any = None) -> Any:
    return block.get_prep_value(value)

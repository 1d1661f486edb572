"""Blocks for values with parts, and for facts that are the same in every language.

wagtail-localize extracts text from CharBlock, TextBlock, RichTextBlock and choosers only, so values and
choices are copied from the source as they stand.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail.blocks import FieldBlock

from treatments.authoring.blocks.references import Synchronised
from treatments.authoring.values.amounts import DurationRange, Frequency, Value
from treatments.authoring.values.durations import duration_text
from treatments.authoring.values.fields import (
    DurationFormField,
    DurationRangeFormField,
    FrequencyFormField,
    ValueFormField,
)
from treatments.authoring.values.widgets import DurationRangeWidget, DurationWidget


class ValueBlock(FieldBlock):
    """Stores plain data, gives a value."""

    value_class: type[Value]
    form_class: type[ValueFormField]

    def __init__(self, required: bool = True, help_text: Any = "", **kwargs: Any) -> None:
        self.field = self.form_class(required=required, help_text=help_text)
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Value | None:
        return None if value is None else self.value_class.from_data(value)

    def normalize(self, value: Any) -> Value | None:
        return (
            value
            if value is None or isinstance(value, self.value_class)
            else self.value_class.from_data(value)
        )

    def value_from_form(self, value: Any) -> Any:
        # Wagtail compares what was typed with what is stored before ``clean`` says what is wrong with it.
        try:
            return self.field.to_python(value)
        except ValidationError:
            return value

    def get_prep_value(self, value: Any) -> Any:
        return value.as_data() if isinstance(value, self.value_class) else value

    def render_basic(self, value: Any, context: Any = None) -> str:
        return "" if value is None else str(value)


class DurationRangeBlock(ValueBlock):
    """``unit`` is the one in which the editor starts."""

    value_class = DurationRange
    form_class = DurationRangeFormField

    def __init__(self, unit: str = "minutes", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.field.widget = DurationRangeWidget(unit)

    class Meta:
        icon = "history"


class FrequencyBlock(ValueBlock):
    value_class = Frequency
    form_class = FrequencyFormField

    class Meta:
        icon = "order"


class DurationBlock(Synchronised, FieldBlock):
    """One ISO 8601 duration, such as an offset after the treatment; an empty string when not stated."""

    def __init__(
        self, required: bool = True, help_text: Any = "", unit: str = "minutes", **kwargs: Any
    ) -> None:
        self.field: forms.Field = DurationFormField(
            required=required, help_text=help_text, widget=DurationWidget(unit)
        )
        super().__init__(**kwargs)

    def render_basic(self, value: Any, context: Any = None) -> str:
        return duration_text(value) if value else ""

    class Meta:
        icon = "history"
        default = ""

"""Model fields and form fields for values with parts. In the database they are JSON, in Python values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange, Value
from treatments.authoring.values.durations import duration_seconds
from treatments.authoring.values.widgets import (
    DurationRangeWidget,
    DurationWidget,
    FrequencyWidget,
    IntRangeWidget,
)


class ValueFormField(forms.Field):
    """Reads the JSON that its widget writes; None when it is empty."""

    value_class: type[Value]

    def to_python(self, value: Any) -> Value | None:
        if value in self.empty_values:
            return None
        if isinstance(value, self.value_class):
            return value
        try:
            data = json.loads(value) if isinstance(value, str) else value
        except json.JSONDecodeError:
            raise ValidationError(
                _("“%(value)s” cannot be read.") % {"value": value}, code="invalid"
            ) from None
        if not isinstance(data, Mapping):
            raise ValidationError(_("“%(value)s” cannot be read.") % {"value": value}, code="invalid")
        try:
            return self.value_class.from_data(data)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def prepare_value(self, value: Any) -> str:
        if value in self.empty_values:
            return ""
        return value if isinstance(value, str) else json.dumps(value.as_data())

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class DurationRangeFormField(ValueFormField):
    value_class = DurationRange
    widget = DurationRangeWidget


class IntRangeFormField(ValueFormField):
    value_class = IntRange
    widget = IntRangeWidget


class FrequencyFormField(ValueFormField):
    value_class = Frequency
    widget = FrequencyWidget


class DurationFormField(forms.CharField):
    """One ISO 8601 duration."""

    widget = DurationWidget

    def clean(self, value: Any) -> str:
        text: str = super().clean(value)
        try:
            if text:
                duration_seconds(text)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error
        return text


class ValueField(models.JSONField):
    value_class: type[Value]
    form_class: type[ValueFormField]

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Value | None:
        return self.to_python(super().from_db_value(value, expression, connection))

    def to_python(self, value: Any) -> Value | None:
        if value is None or isinstance(value, self.value_class):
            return value
        try:
            return self.value_class.from_data(value)
        except (ValueError, AttributeError, TypeError) as error:
            raise ValidationError(str(error), code="invalid") from error

    def get_prep_value(self, value: Any) -> Any:
        return value.as_data() if isinstance(value, self.value_class) else super().get_prep_value(value)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        return super().get_db_prep_value(self.get_prep_value(value), connection, prepared)

    def value_to_string(self, obj: models.Model) -> Any:
        # Revisions are serialised through this method and hold JSON, so plain data is the right "string".
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(self.get_prep_value(value), model_instance)

    def formfield(self, **kwargs: Any) -> Any:
        return models.Field.formfield(self, **{"form_class": self.form_class, **kwargs})


class DurationRangeField(ValueField):
    value_class = DurationRange
    form_class = DurationRangeFormField


class IntRangeField(ValueField):
    value_class = IntRange
    form_class = IntRangeFormField

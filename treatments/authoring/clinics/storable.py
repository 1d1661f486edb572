"""What no database column holds: PostgreSQL would answer with an error that names no field, SQLite would keep
it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import DecimalValidator, MaxLengthValidator
from django.db.models import Model


def refuse_too_long(instance: Model, update_fields: Collection[str] | None) -> None:
    """Raises ValidationError by field. Of a draft everything else may be wrong yet. ``update_fields`` as
    ``save`` takes them."""
    problems: dict[str, list[str]] = {}
    for field in instance._meta.concrete_fields:
        value = field.value_from_object(instance)
        if value is None or (update_fields is not None and field.name not in update_fields):
            continue
        try:
            for validator in _limits(field):
                validator(field.to_python(value))
        except ValidationError as error:
            problems[field.name] = error.messages
    if problems:
        raise ValidationError(problems)


def _limits(field: Any) -> list[Any]:
    return [each for each in field.validators if isinstance(each, (MaxLengthValidator, DecimalValidator))]

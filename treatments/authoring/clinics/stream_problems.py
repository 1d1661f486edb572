"""What is wrong within the StreamFields of a model. Wagtail asks only the form of its editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.fields import StreamField


def stream_problems(instance: Model) -> dict[str, list[str]]:
    """Messages by the name of the field."""
    found: dict[str, list[str]] = {}
    for field in instance._meta.concrete_fields:
        if isinstance(field, StreamField):
            try:
                field.stream_block.clean(field.value_from_object(instance))
            except ValidationError as error:
                found[field.name] = list(dict.fromkeys(_messages(error)))
    return found


def _messages(error: Any) -> Iterator[str]:
    """Those of the error itself and of all within it."""
    within = getattr(error, "block_errors", None)
    if within is None:
        yield from error.messages
        return
    for part in within.values() if isinstance(within, dict) else within:
        if part is not None:
            yield from _messages(part)
    # Iterated, Django's list of errors gives their words.
    yield from map(str, getattr(error, "non_block_errors", ()))

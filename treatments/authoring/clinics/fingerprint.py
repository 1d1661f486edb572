"""Whether a translation was made from the words that its original has now."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from wagtail.fields import StreamField


def fingerprint(instance: Model, *names: str) -> str:
    """Of the fields that patients may act on; empty where all are."""
    values = [_stored(instance, name) for name in names]
    if not any(values):
        return ""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()


def _stored(instance: Model, name: str) -> Any:
    field: Any = instance._meta.get_field(name)
    if isinstance(field, StreamField):
        return field.value_from_object(instance).get_prep_value()
    return field.value_from_object(instance)

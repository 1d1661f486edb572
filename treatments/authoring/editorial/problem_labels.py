"""What is at fault, as the editor's form calls it."""

from __future__ import annotations

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model
from django.utils.text import capfirst


def problem_label(instance: Model, path: str) -> str:
    """ "side_effects[2]" as "Side effects 2"; the name of the model where the path names no field of it."""
    name, _bracket, place = path.rstrip("]").partition("[")
    try:
        label = instance._meta.get_field(name).verbose_name  # type: ignore[union-attr]
    except FieldDoesNotExist:
        return capfirst(str(instance._meta.verbose_name))
    return f"{capfirst(str(label))} {place}".strip()

"""Values of a document in words."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

from treatments.authoring.lists import listed
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange
from treatments.authoring.values.durations import ISO_DURATION, duration_text
from treatments.authoring.vocabulary import (
    AftercareKind,
    ContraindicationKind,
    HelpLevel,
    Invasiveness,
    PhotoStage,
    Policy,
    SourceType,
    TreatmentKind,
)

VOCABULARIES = (
    TreatmentKind,
    Invasiveness,
    Policy,
    ContraindicationKind,
    AftercareKind,
    HelpLevel,
    SourceType,
    PhotoStage,
)


def readable(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping):
        return _readable_mapping(value)
    if isinstance(value, list | tuple):
        return listed(readable(item) for item in value)
    text = str(value)
    for vocabulary in VOCABULARIES:
        if text in vocabulary.values:
            return str(vocabulary(text).label)
    return duration_text(text) if ISO_DURATION.fullmatch(text) else text


def _readable_mapping(value: Mapping[str, Any]) -> str:
    """A range, a frequency, or the name of what is linked."""
    for name, kind in (("qualifier", DurationRange), ("band", Frequency), ("min", IntRange)):
        if name in value:
            # What cannot be a value is left out of the page with a note; here it still says what was read.
            with contextlib.suppress(ValueError):
                return str(kind.from_data(value))
    for name in ("name", "title", "text", "file", "url"):
        if value.get(name):
            return str(value[name])
    return listed(readable(part) for part in value.values() if part)

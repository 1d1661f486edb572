"""The texts of a page or snippet as wagtail-localize cuts them."""

from __future__ import annotations

import copy
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.strings import StringValue, extract_strings

from treatments.translating.freshness.leaves import without_choosers


@dataclass(frozen=True)
class Text:
    """``data`` is escaped HTML whose links have only an id; ``links`` are their attributes, JSON by id."""

    data: str
    links: Mapping[str, str]


@dataclass(frozen=True)
class Texts:
    """``rich`` are the paths of rich texts, which alone can have more than one text."""

    by_path: Mapping[str, list[Text]]
    rich: frozenset[str]


def texts_of(instance: Any) -> Texts:
    segments = extract_segments(_light(instance))
    by_path: dict[str, list[Text]] = defaultdict(list)
    for segment in segments:
        if isinstance(segment, StringSegmentValue):
            links = {name: json.dumps(attrs, sort_keys=True) for name, attrs in (segment.attrs or {}).items()}
            by_path[segment.path].append(Text(segment.string.data, links))
    rich = frozenset(segment.path for segment in segments if isinstance(segment, TemplateSegmentValue))
    return Texts(by_path, rich)


def as_extracted(data: str, rich: bool) -> str:
    """A translation as it comes back out of a page into which it was put."""
    if not rich:
        return str(StringValue.from_plaintext(StringValue(data).render_text()).data)
    _template, strings = extract_strings(f"<p>{data}</p>")
    return str(strings[0][0].data) if len(strings) == 1 else data


def has_letters(data: str) -> bool:
    """Whether there is something to translate: a number alone is the same in many languages."""
    return any(letter.isalpha() for letter in StringValue(data).render_text())


def _light(instance: Any) -> Any:
    """A copy that refers to nothing. wagtail-localize would load all that is chosen, to ask each for segments
    that are no texts."""
    light = copy.copy(instance)
    light._state = copy.copy(instance._state)
    light._state.fields_cache = {}
    for declaration in get_translatable_fields(type(instance)):
        field = declaration.get_field(type(instance))
        if isinstance(field, StreamField):
            stream = field.value_from_object(instance)
            raw = without_choosers(field.stream_block, stream.get_prep_value())
            setattr(light, field.name, StreamValue(field.stream_block, raw, is_lazy=True))
        elif isinstance(field, models.ForeignKey):
            setattr(light, field.attname, None)
    return light

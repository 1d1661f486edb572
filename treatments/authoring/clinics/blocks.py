"""What the StreamFields of a clinic are made of. All are facts: the same in every language.

Of a draft any part may be missing yet.
"""

from __future__ import annotations

from datetime import date, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.blocks import (
    ChoiceBlock,
    DateBlock,
    MultipleChoiceBlock,
    StreamBlock,
    StreamBlockValidationError,
    StreamValue,
    StructBlock,
    StructBlockValidationError,
    TimeBlock,
)

from treatments.authoring.clinics.choices import language_choices
from treatments.authoring.clinics.hours import Hours, first_overlap
from treatments.authoring.clinics.vocabulary import Weekday
from treatments.authoring.lists import listed


class LanguageStream(StreamBlock):
    language = ChoiceBlock(label=_("Language"), choices=language_choices, icon="globe")

    def clean(self, value: StreamValue, **options: Any) -> StreamValue:
        value = super().clean(value, **options)
        spoken: set[str] = set()
        for place, child in enumerate(value):
            if child.value in spoken:
                raise _in_block(place, ValidationError(_now("This language is in the list already.")))
            spoken.add(child.value)
        return value


class OpeningHoursBlock(StructBlock):
    days = MultipleChoiceBlock(label=_("Days"), choices=Weekday.choices, widget=forms.CheckboxSelectMultiple)
    opens = TimeBlock(label=_("Opens"))
    closes = TimeBlock(label=_("Closes"), help_text=_("For midnight, 23:59."))

    class Meta:
        label_format = "{days}: {opens}–{closes}"
        icon = "time"
        label = _("Hours")

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        _refuse_backwards(value)
        return value


class OpeningHoursStream(StreamBlock):
    hours = OpeningHoursBlock()

    def clean(self, value: StreamValue, **options: Any) -> StreamValue:
        value = super().clean(value, **options)
        rows = [_hours(row.value) for row in value]
        if overlap := first_overlap(rows):
            place, days = overlap
            message = _now("These hours overlap with others above on %(days)s.") % {
                "days": listed(Weekday(day).label for day in days)
            }
            raise _in_block(place, StructBlockValidationError(non_block_errors=[ValidationError(message)]))
        return value


class SpecialHoursBlock(StructBlock):
    valid_from = DateBlock(label=_("From"))
    valid_through = DateBlock(label=_("Until, that day included"))
    opens = TimeBlock(label=_("Opens"), required=False, help_text=_("Empty: closed on these days."))
    closes = TimeBlock(label=_("Closes"), required=False)

    class Meta:
        label_format = "{valid_from} – {valid_through} {opens} {closes}"
        icon = "calendar-alt"
        label = _("Days with other hours")

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        start, end = value["valid_from"], value["valid_through"]
        if start and end and end < start:
            raise _in_part("valid_through", _now("This is before the first day."))
        if bool(value["opens"]) != bool(value["closes"]):
            missing = "closes" if value["opens"] else "opens"
            raise _in_part(missing, _now("Give both times, or neither if it is closed."))
        _refuse_backwards(value)
        return value


class SpecialHoursStream(StreamBlock):
    period = SpecialHoursBlock()

    def clean(self, value: StreamValue, **options: Any) -> StreamValue:
        value = super().clean(value, **options)
        periods: list[tuple[date, date]] = []
        for place, row in enumerate(value):
            start, end = row.value["valid_from"], row.value["valid_through"]
            if not (start and end):
                continue
            if any(start <= last and first <= end for first, last in periods):
                message = ValidationError(_now("Some of these days are in a period above already."))
                raise _in_block(place, StructBlockValidationError(non_block_errors=[message]))
            periods.append((start, end))
        return value


def _hours(row: Any) -> Hours:
    """With no days while a time is missing, so that it overlaps with none."""
    opens, closes = row["opens"], row["closes"]
    return Hours(row["days"] or [], opens, closes) if opens and closes else Hours([], time.min, time.min)


def _refuse_backwards(value: Any) -> None:
    opens, closes = value["opens"], value["closes"]
    if opens and closes and closes <= opens:
        raise _in_part("closes", _now("This is not later than the time of opening."))


def _in_part(name: str, message: str) -> StructBlockValidationError:
    return StructBlockValidationError(block_errors={name: ValidationError(message)})


def _in_block(place: int, error: ValidationError) -> StreamBlockValidationError:
    return StreamBlockValidationError(block_errors={place: error})

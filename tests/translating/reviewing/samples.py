"""One sentence with two numbers, its translation, and one with a number that kills."""

from __future__ import annotations

from typing import Any

from wagtail_localize.models import StringSegment, StringTranslation, Translation

SOURCE = "About 1 in 100 people has it for 2 weeks."
RIGHT = "Environ 1 personne sur 100 en est atteinte pendant 2 semaines."
WRONG = "Environ 1 personne sur 10 en est atteinte pendant 2 semaines."


def segments_of(translation: Translation) -> dict[str, StringSegment]:
    """By the field in which the text stands."""
    found = StringSegment.objects.filter(source=translation.source, string__data=SOURCE)
    return {segment.context.path.partition(".")[0]: segment for segment in found}


def rows_of(translation: Translation) -> Any:
    return StringTranslation.objects.filter(translation_of__data=SOURCE, locale=translation.target_locale)


def enter(translation: Translation, text: str, *fields: str, **options: Any) -> list[StringTranslation]:
    segments = segments_of(translation)
    return [
        StringTranslation.objects.create(
            translation_of=segments[field].string,
            context=segments[field].context,
            locale=translation.target_locale,
            data=text,
            **{"translation_type": "manual", **options},
        )
        for field in fields or segments
    ]

"""Writes what a person has typed as a translation, as wagtail-localize's own editor does."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue


@transaction.atomic
def enter(segment: StringSegment, translation: Translation, data: str, user: Any) -> StringTranslation:
    """``data``: HTML as wagtail-localize stores it. Whoever listens to the saving checks it."""
    row, _created = StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        context=segment.context,
        locale=translation.target_locale,
        defaults={
            "data": data,
            "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            "tool_name": "",
            "last_translated_by": user,
            "has_error": False,
            "field_error": "",
        },
    )
    return row


def is_plain(source: str) -> bool:
    """Whether a text is nothing but words, so that nobody has to type "&lt;" for "<"."""
    return "<" not in source


def as_typed(data: str, plain: bool) -> str:
    return str(StringValue(data).render_text()) if plain else data


def in_lines(text: str) -> str:
    """Browsers send line ends as CR LF, whichever were stored."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def as_stored(typed: str, plain: bool) -> str:
    text = in_lines(typed).strip()
    return str(StringValue.from_plaintext(text).data) if plain else text

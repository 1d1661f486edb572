"""Translators make French of what there is, with wagtail-localize and without."""

from __future__ import annotations

from typing import Any

from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

from tests import builders
from tests.publishing.ledger.machine.staff import TEXTS, Chance, Staff
from treatments.authoring.editorial.publication import hindrance


def english(staff: Staff, at: Chance) -> Any:
    return staff.some(at.which, *TEXTS, locale=builders.locale(), alias_of=None)


def copy_for_translation(staff: Staff, at: Chance) -> None:
    """By hand. The pages above it are mirrored."""
    page, french = (
        staff.some(at.which, *TEXTS, locale=builders.locale(), alias_of=None),
        builders.locale("fr"),
    )
    if page and not page.has_translation(french):
        with staff.doing():
            copy = page.copy_for_translation(french, copy_parents=True)
        if at.flag:
            staff.publish(copy)


def translate(staff: Staff, at: Chance) -> None:
    """In part or as a whole, anew or once more after the source has changed."""
    page, french = (
        staff.some(at.which, *TEXTS, locale=builders.locale(), alias_of=None),
        builders.locale("fr"),
    )
    if page and not hindrance(page):
        with staff.doing():
            translate_object(page, [french])
        source = TranslationSource.objects.get_for_instance(page)
        translation = Translation.objects.get(source=source, target_locale=french)
        with staff.doing():
            enter_texts(translation, is_whole=at.flag)
        with staff.doing():
            translation.save_target(publish=True)


def enter_texts(translation: Translation, is_whole: bool) -> None:
    segments = list(StringSegment.objects.filter(source=translation.source).order_by("pk"))
    for segment in segments if is_whole else segments[::2]:
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=translation.target_locale,
            defaults={"data": f"[fr] {segment.string.data}"},
        )


ACTS = [copy_for_translation, translate]

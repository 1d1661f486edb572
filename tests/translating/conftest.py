from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import TestCase
from wagtail.models import TranslatableMixin
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

from tests import builders


def submitted(instance: TranslatableMixin, language_code: str = "fr") -> Translation:
    """What the admin's form does when an editor submits a page or snippet for translation."""
    locale = builders.locale(language_code)
    translate_object(instance, [locale])
    return TranslationSource.objects.get_for_instance(instance).translations.get(target_locale=locale)


def enter_all(translation: Translation) -> None:
    """Every text of a translation, as a translator enters them: "Walk." becomes "[fr] Walk."."""
    locale = translation.target_locale
    for segment in StringSegment.objects.filter(source=translation.source):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            defaults={"data": f"[{locale.language_code}] {segment.string.data}"},
        )


def published(translation: Translation) -> Any:
    """Publishes a translation and answers its target. Publication waits for the commit."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target(publish=True)
    return translation.get_target_instance()


@pytest.fixture
def submit() -> Callable[..., Translation]:
    return submitted


@pytest.fixture
def translate() -> Callable[..., None]:
    return enter_all


@pytest.fixture
def publish() -> Callable[..., Any]:
    return published

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import TranslatableMixin
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

from tests import builders


@pytest.fixture
def submit() -> Callable[..., Translation]:
    """What the admin's form does when an editor submits a page or snippet for translation."""

    def submit(instance: TranslatableMixin, language_code: str = "fr") -> Translation:
        locale = builders.locale(language_code)
        translate_object(instance, [locale])
        source = TranslationSource.objects.get_for_instance(instance)
        return source.translations.get(target_locale=locale)

    return submit


@pytest.fixture
def translate() -> Callable[..., None]:
    """Every text of a translation, as a translator enters them: "Walk." becomes "[fr] Walk."."""

    def translate(translation: Translation) -> None:
        locale = translation.target_locale
        for segment in StringSegment.objects.filter(source=translation.source):
            StringTranslation.objects.get_or_create(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                defaults={"data": f"[{locale.language_code}] {segment.string.data}"},
            )

    return translate


@pytest.fixture
def publish(django_capture_on_commit_callbacks: Any) -> Callable[..., Any]:
    """Publishes a translation and answers its target. Publication waits for the commit."""

    def publish(translation: Translation) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            translation.save_target(publish=True)
        return translation.get_target_instance()

    return publish

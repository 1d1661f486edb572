from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def translated(submit: Any, translate: Any, publish: Any) -> Callable[..., Any]:
    """A page's translation with every text of it and of its snippets entered and published."""

    def translated(page: Any, language_code: str = "fr") -> Any:
        translation = submit(page, language_code)
        for related in translation.source.relatedobjectsegment_set.all():
            snippet = submit(related.get_source_instance(), language_code)
            translate(snippet)
            publish(snippet)
        translate(translation)
        return publish(translation)

    return translated


@pytest.fixture
def translation_of() -> Callable[..., Any]:
    """wagtail-localize's record of the translation whose target this is."""
    from wagtail_localize.models import Translation

    def translation_of(target: Any) -> Translation:
        return Translation.objects.get(source__object_id=target.translation_key, target_locale=target.locale)

    return translation_of

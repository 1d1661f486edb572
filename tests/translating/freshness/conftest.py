from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests import builders
from tests.prepared import PREPARED, Makers
from tests.translating.conftest import enter_all, published, submitted
from treatments.models import TreatmentPage


def in_full(page: Any, language_code: str = "fr") -> Any:
    """A page's translation with every text of it and of its snippets entered and published."""
    translation = submitted(page, language_code)
    for related in translation.source.relatedobjectsegment_set.all():
        snippet = submitted(related.get_source_instance(), language_code)
        enter_all(snippet)
        published(snippet)
    enter_all(translation)
    return published(translation)


MAKERS: Makers = {"page": builders.treatment, "target": lambda: in_full(TreatmentPage.objects.get())}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture
def page(db: None) -> TreatmentPage:
    """A treatment in English."""
    return PREPARED.get("page", MAKERS)


@pytest.fixture
def target(page: TreatmentPage) -> TreatmentPage:
    """Its French translation, with every text entered and published."""
    return PREPARED.get("target", MAKERS)


@pytest.fixture
def translated(db: None) -> Callable[..., Any]:
    return in_full


@pytest.fixture
def translation_of() -> Callable[..., Any]:
    """wagtail-localize's record of the translation whose target this is."""
    from wagtail_localize.models import Translation

    def translation_of(target: Any) -> Translation:
        return Translation.objects.get(source__object_id=target.translation_key, target_locale=target.locale)

    return translation_of

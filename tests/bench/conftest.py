"""A small clinic, and what the loader multiplies it to."""

from __future__ import annotations

from typing import Any

import pytest

from bench.loading.load import multiply, templates_by_locale
from bench.loading.progress import Progress
from bench.loading.samples import samples
from bench.loading.words import Vocabulary
from tests.prepared import PREPARED, Makers
from tests.serving.conftest import (  # noqa: F401
    MAKERS as CLINIC,
    arabic,
    article,
    condition,
    french,
    home,
    laser,
    treatment,
)

SIZE = 25
LOCALES = ("en", "fr", "ar")


def make_loaded() -> Any:
    templates = templates_by_locale(LOCALES)
    vocabularies = {
        code: Vocabulary(each.presented.content for each in of_locale)
        for code, of_locale in templates.items()
    }
    multiply(templates, vocabularies, SIZE, Progress("Treatments"))
    return samples(templates, vocabularies)


MAKERS: Makers = {**CLINIC, "loaded": make_loaded}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture
def size() -> int:
    """How many copies of each treatment."""
    return SIZE


@pytest.fixture
def loaded(french, arabic):  # noqa: F811
    """What the client may ask for."""
    return PREPARED.get("loaded", MAKERS)

from __future__ import annotations

from typing import Any

import pytest
from wagtail_localize.models import Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import submitted
from tests.translating.exchange.samples import treatment


@pytest.fixture
def translation(db: None) -> Translation:
    """Of a treatment into French, with nothing entered."""
    return submitted(treatment())


@pytest.fixture
def translator(translation: Translation) -> Any:
    """May edit the French pages, and no others."""
    home = builders.site().get_translation(builders.locale("fr"))
    return person("traductrice", home, permissions=("change_page",))

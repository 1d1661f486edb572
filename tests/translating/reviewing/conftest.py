"""A treatment on its way into French, whose risk and mechanism have numbers."""

from __future__ import annotations

import pytest
from wagtail_localize.models import Translation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, submitted
from tests.translating.reviewing.samples import SOURCE, rows_of


@pytest.fixture
def translation(db: None) -> Translation:
    """Complete but for those two texts."""
    risk = blocks("risk", effect("Swelling", description=SOURCE))
    translation = submitted(builders.treatment(risks=risk, mechanism=f"<p>{SOURCE}</p>"))
    enter_all(translation)
    rows_of(translation).delete()
    return translation

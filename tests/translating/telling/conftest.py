from __future__ import annotations

import pytest

from tests.prepared import PREPARED, Makers
from tests.translating.telling.samples import live_source
from treatments.models import TreatmentPage

MAKERS: Makers = {"source": live_source}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture
def source(db: None) -> TreatmentPage:
    """Nothing of it waits for anybody."""
    return PREPARED.get("source", MAKERS)

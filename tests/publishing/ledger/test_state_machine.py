"""Whatever is done in whatever order, what is published is what the pages say, and nothing else.

``LEDGER_EXAMPLES`` sets how many stories are told (of ``LEDGER_STEPS`` steps each); more take longer and find
more.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.publishing.ledger.machine.editors import Editors

EXAMPLES = int(os.environ.get("LEDGER_EXAMPLES", "2"))
STEPS = int(os.environ.get("LEDGER_STEPS", "12"))


@pytest.mark.django_db
@pytest.mark.skipif("LEDGER_EXAMPLES" not in os.environ, reason="It takes minutes: set LEDGER_EXAMPLES.")
def test_everything_stays_in_order(world: object) -> None:
    told = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        derandomize="LEDGER_EXAMPLES" not in os.environ,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Editors, settings=told)

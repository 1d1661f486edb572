"""The state machine is worth something only if it finds what is wrong: here a bug is planted, and it must."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from wagtail.models import Page

from tests.publishing.ledger.machine.editors import Editors
from treatments import signals
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.settling import pages, round, things
from treatments.publishing.settling.settle import settle

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        "LEDGER_EXAMPLES" not in os.environ,
        reason="It takes minutes: set LEDGER_EXAMPLES.",
    ),
]

Plant = Callable[[pytest.MonkeyPatch], None]

# The first story that goes wrong is enough.
SEARCH = settings(
    max_examples=40,
    stateful_step_count=12,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


def snippets_concern_nobody(patch: pytest.MonkeyPatch) -> None:
    """A reviewer or a source is changed, and the pages that show it are forgotten."""
    patch.setattr(signals, "settle_saved_thing", things.record_references)


def a_move_concerns_nobody_below(patch: pytest.MonkeyPatch) -> None:
    """A section moves, and the pages below it keep their former addresses."""

    def settle_it_alone(page: Page) -> None:
        settle([page.pk], Cause.PLACE, page.title)

    patch.setattr(pages, "settle_subtree", settle_it_alone)


def what_is_unpublished_stays(patch: pytest.MonkeyPatch) -> None:
    """Nothing is withdrawn."""
    patch.setattr(round, "_withdrawn", lambda page_ids, cause: [])


# Each with a beginning of the search that comes upon it soon. Any other comes upon it later.
BUGS: list[tuple[Plant, int]] = [
    (snippets_concern_nobody, 5),
    (a_move_concerns_nobody_below, 0),
    (what_is_unpublished_stays, 1),
]


@pytest.mark.parametrize(("plant", "beginning"), BUGS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_planted_bug_is_found(
    world: object, monkeypatch: pytest.MonkeyPatch, plant: Plant, beginning: int
) -> None:
    plant(monkeypatch)
    # A class of its own: a seed stays with what it was given to.
    machine = seed(beginning)(type("SearchingEditors", (Editors,), {}))
    with pytest.raises(AssertionError):
        run_state_machine_as_test(machine, settings=SEARCH)

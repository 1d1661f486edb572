"""The state machine is worth something only if it finds what is wrong: here a bug is planted, and it must."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.db.models import Q
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from wagtail.models import Page

from tests.publishing.ledger.machine.editors import Editors
from treatments import signals
from treatments.publishing import links, visibility
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.settling import pages, round, things
from treatments.publishing.settling.settle import settle
from treatments.serving.heads import finding

pytestmark = pytest.mark.django_db

Plant = Callable[[pytest.MonkeyPatch], None]

# The same stories each time; the first that goes wrong is enough.
SEARCH = settings(
    max_examples=40,
    stateful_step_count=12,
    derandomize=True,
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

    for module in (signals, pages):
        patch.setattr(module, "settle_subtree", settle_it_alone)


def what_is_unpublished_stays(patch: pytest.MonkeyPatch) -> None:
    def nothing(page_ids: Iterable[int], cause: Cause) -> list[Any]:
        return []

    patch.setattr(round, "_withdrawn", nothing)


def what_is_private_is_public(patch: pytest.MonkeyPatch) -> None:
    """Privacy is forgotten by whoever asks what is public: also by ``reconcile``, which then finds nothing."""
    for module in (visibility, links):
        patch.setattr(module, "visible", lambda: Q(live=True))


def the_past_is_the_present(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "treatments.serving.api.views.detail.find_as_of",
        lambda asked, moment: ((found := finding.find(asked)) and found.is_readable and found.row) or None,
    )


BUGS: list[Plant] = [
    snippets_concern_nobody,
    a_move_concerns_nobody_below,
    what_is_unpublished_stays,
    what_is_private_is_public,
]


@pytest.mark.parametrize("plant", BUGS, ids=lambda plant: plant.__name__)
def test_a_planted_bug_is_found(world: object, monkeypatch: pytest.MonkeyPatch, plant: Plant) -> None:
    plant(monkeypatch)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Editors, settings=SEARCH)

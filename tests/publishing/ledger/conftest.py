"""Content with a history, made once for the tests that only look at it or undo what they do."""

from __future__ import annotations

import logging

import pytest
from django.core.cache import cache
from django.test import TestCase

from tests import builders
from tests.prepared import PREPARED, Makers
from tests.publishing.ledger.machine.world import make_world
from treatments.models import TreatmentPage


def make_laser() -> TreatmentPage:
    return builders.treatment(title="Vascular laser", slug="vascular-laser", kind="energy")


def make_treatment() -> TreatmentPage:
    """Three editions, and those of other pages between them."""
    laser = TreatmentPage.objects.get(slug="vascular-laser")
    page = builders.treatment(related=builders.blocks("page", laser.pk), hero_image=builders.image())
    for summary in ("It closes veins.", "It closes small veins for good."):
        page.summary = summary
        page.save_revision().publish()
        laser.summary = f"Not an injection. {summary}"
        laser.save_revision().publish()
    return TreatmentPage.objects.get(pk=page.pk)


def make_settled_world() -> object:
    """With what waits for the end of a transaction. Wagtail's cache knows pictures by their bytes, and would
    give those of a site that has been rolled back."""
    cache.clear()
    with TestCase.captureOnCommitCallbacks(execute=True):
        return make_world()


MAKERS: Makers = {
    "home": builders.site,
    "laser": make_laser,
    "treatment": make_treatment,
    "world": make_settled_world,
}


@pytest.fixture(scope="session")
def makers() -> Makers:
    return MAKERS


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """What is not found is asked for on purpose, hundreds of times."""
    caplog.set_level(logging.CRITICAL, logger="django.request")


@pytest.fixture
def home(db: None) -> object:
    return PREPARED.get("home", MAKERS)


@pytest.fixture
def laser(home: object) -> TreatmentPage:
    """Another treatment."""
    return PREPARED.get("laser", MAKERS)


@pytest.fixture
def treatment(laser: TreatmentPage) -> TreatmentPage:
    """Links the other one."""
    return PREPARED.get("treatment", MAKERS)


@pytest.fixture
def world(db: None) -> object:
    """The site on which a state machine works."""
    return PREPARED.get("world", MAKERS)

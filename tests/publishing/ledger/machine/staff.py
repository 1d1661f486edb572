"""Those who work on the site. What they can do stands in ``acts``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from django.contrib.auth.models import User
from django.test import TestCase
from hypothesis import strategies as st
from wagtail.models import Page, Revision

from tests.publishing.ledger.machine.clock import Clock
from treatments.authoring.editorial.publication import NotPublishable
from treatments.models import ArticlePage, ConditionPage, TreatmentIndexPage, TreatmentPage

TEXTS: tuple[type[Page], ...] = (TreatmentPage, ConditionPage, ArticlePage)
PAGES: tuple[type[Page], ...] = (*TEXTS, TreatmentIndexPage)


class Chance(NamedTuple):
    """What an act leaves to chance: which of the pages it concerns, which other one, when, and whether."""

    which: int
    other: int
    hours: int
    flag: bool


CHANCES = st.builds(Chance, st.integers(0, 11), st.integers(0, 11), st.integers(1, 48), st.booleans())


class Staff:
    """``is_idle``: nothing has been done since somebody last set it."""

    def __init__(self, clock: Clock, meanwhile: Callable[[], None]) -> None:
        self.clock = clock
        # Called when time has passed and the schedule has not yet come.
        self.meanwhile = meanwhile
        self.superuser = User.objects.create_superuser("admin")
        self.is_idle = False
        self._written = 0

    @contextmanager
    def doing(self) -> Iterator[None]:
        """What waits for the end of a transaction happens at the end of what is done."""
        self.is_idle = False
        with TestCase.captureOnCommitCallbacks(execute=True):
            yield

    def number(self) -> int:
        self._written += 1
        return self._written

    def words(self) -> str:
        """That nobody has written before, and that stand only in titles and summaries."""
        return f"words-{self.number()}-"

    def slug(self) -> str:
        return f"slug-{self.number()}"

    def fact(self) -> str:
        """Words for all the other places."""
        return f"fact {self.number()}"

    def some(self, which: int, *models: type[Page], **lookup: Any) -> Any:
        """One of the pages there are, fresh from the database; None if there are none."""
        found = [model.objects.filter(**lookup).values_list("pk", flat=True) for model in models or PAGES]
        ids = sorted(pk for each in found for pk in each)
        return Page.objects.get(pk=ids[which % len(ids)]).specific if ids else None

    def edited(self, which: int, *models: type[Page]) -> Any:
        """One that an editor can change: an alias follows its page."""
        return self.some(which, *models, alias_of=None)

    def publish(self, page: Page, **fields: Any) -> None:
        for name, value in fields.items():
            setattr(page, name, value)
        with self.doing():
            self.go_live(page.save_revision())

    def go_live(self, revision: Revision) -> None:
        """Not with gaps where something was that is gone."""
        with suppress(NotPublishable):
            revision.publish()


Act = Callable[[Staff, Chance], None]

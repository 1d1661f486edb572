"""People who do whatever comes to their minds, in any order.

After each thing that somebody does (see ``acts``), all that is published is looked at (see ``invariants``).
"""

from __future__ import annotations

import datetime

from django.core.cache import cache
from django.db import transaction
from django.test import override_settings
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from wagtail.models import Site

from tests.publishing.ledger.machine import invariants
from tests.publishing.ledger.machine.acts import moving, showing, taking_off, translating, waiting, writing
from tests.publishing.ledger.machine.clock import Clock
from tests.publishing.ledger.machine.reader import Place, Reader
from tests.publishing.ledger.machine.staff import CHANCES, Act, Chance, Staff
from tests.publishing.ledger.machine.truth import Published, should_be_published
from treatments.conf import conf
from treatments.models import LedgerTip
from treatments.serving.api.answer_cache import answer_cache

# By their names, which are told when something goes wrong. One rule for all of them: Hypothesis would leave
# out many of as many rules, for whole stories.
ACTS: dict[str, Act] = {
    act.__name__: act
    for module in (waiting, writing, taking_off, moving, showing, translating)
    for act in module.ACTS
}


class Editors(RuleBasedStateMachine):
    """Begins each time with the site of ``world``, and leaves no trace of what it did."""

    def __init__(self) -> None:
        super().__init__()
        # Pictures and answers of a site that has been rolled back.
        cache.clear()
        answer_cache.clear()
        self.settings = override_settings(ALLOWED_HOSTS=["*"])
        self.settings.enable()
        self.clock = Clock()
        self.clock.start()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.staff = Staff(self.clock, self.nothing_that_has_expired_is_answered)
        self.reader = Reader()
        self.truth: dict[Place, Published] = {}
        self.then: list[tuple[datetime.datetime, dict[Place, bytes | None]]] = []
        self.is_in_order = False

    @initialize(at_once=st.sampled_from([20, 1]), stale_text=st.sampled_from(["source", "flag", "withhold"]))
    def begin(self, at_once: int, stale_text: str) -> None:
        """With and without the task queue, and with each policy for safety text that is out of date."""
        self.settings.disable()
        configured = {**conf._configured, "REISSUE_AT_ONCE": at_once, "STALE_SAFETY_TEXT": stale_text}
        self.settings = override_settings(ALLOWED_HOSTS=["*"], TREATMENTS=configured)
        self.settings.enable()

    @rule(act=st.sampled_from(list(ACTS)), at=CHANCES)
    def somebody(self, act: str, at: Chance) -> None:
        self.is_in_order = False
        ACTS[act](self.staff, at)

    @invariant()
    def all_is_in_order(self) -> None:
        if not self.staff.is_idle:
            self.look()
        self.staff.is_idle = self.is_in_order = True

    def look(self) -> None:
        self.truth = should_be_published()
        invariants.heads_are_the_public_pages(self.truth)
        invariants.the_chain_is_whole()
        invariants.the_feed_tells_all(self.reader, self.truth)
        invariants.the_export_is_complete(self.reader)
        answers = self.reader.documents()
        invariants.only_what_is_public_is_answered(answers, self.truth)
        invariants.no_secret_leaves(answers, self.reader, self.truth)
        invariants.nothing_is_a_bare_id(self.reader)
        if self.then:
            invariants.the_past_stays_as_it_was(self.reader, answers, *self.then[len(self.then) // 2])
        last = LedgerTip.objects.get().published_at
        self.then.append((max(timezone.now(), last), answers))

    def look_back(self) -> None:
        """Once, at the end: what takes longer."""
        answers = self.reader.documents()
        for moment, then in self.then:
            invariants.the_past_stays_as_it_was(self.reader, answers, moment, then)
        invariants.search_finds_no_secret(self.reader, self.truth)
        invariants.pages_and_sitemap_are_the_public_pages(self.reader, self.truth)
        invariants.the_commands_agree()

    def nothing_that_has_expired_is_answered(self) -> None:
        invariants.nothing_that_has_expired_is_answered(self.reader, self.truth)

    def teardown(self) -> None:
        try:
            if self.is_in_order:
                self.look_back()
        finally:
            transaction.set_rollback(True)
            self.transaction.__exit__(None, None, None)
            self.clock.stop()
            self.settings.disable()
            Site.clear_site_root_paths_cache()

"""A process that publishes is killed at any moment: then the page is as before with its edition of before, or
as meant with its new one, and never between."""

from __future__ import annotations

import os
import random
import signal
import time
from typing import Any

import pytest

KILLS = int(os.environ.get("KILLS", "8"))
SLUG = "sclerotherapy"

pytestmark = pytest.mark.xdist_group("processes")


def test_no_kill_leaves_a_page_without_its_edition_or_an_edition_without_its_page(processes: Any) -> None:
    statements = processes.do("statements_of_publishing", slug=SLUG, words="Before")
    began = time.monotonic()
    processes.do("publish", slug=SLUG, words="Before all")
    seconds = time.monotonic() - began
    chance = random.Random(7)
    killed = 0
    last = processes.do("summary_of", slug=SLUG)
    for number in range(KILLS):
        words = f"Words {number}"
        if number % 2:
            at = 1 + number * statements // KILLS
            deed = processes.start(
                "publish_and_die", slug=SLUG, words=words, at=at, after=chance.random() < 0.5
            )
        else:
            deed = processes.start("publish", chance.uniform(0, seconds), slug=SLUG, words=words)
        [code] = processes.wait(deed)
        killed += code == -signal.SIGKILL

        now = processes.do("summary_of", slug=SLUG)

        assert code in (0, -signal.SIGKILL)
        assert now["page"] == now["edition"]
        assert (now["page"], now["number"]) in ((last["page"], last["number"]), (words, last["number"] + 1))
        assert processes.do("flaws") == []
        last = now
    assert killed >= KILLS / 3

    processes.do("publish", slug=SLUG, words="Afterwards")
    assert processes.do("summary_of", slug=SLUG)["edition"] == "Afterwards"

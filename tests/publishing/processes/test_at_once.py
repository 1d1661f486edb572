"""Many publish at once while a clinic follows the feed: it misses nothing, meets nothing twice, and ends up
with just what is live."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from wagtail import VERSION as WAGTAIL_VERSION

PUBLISHERS = 8
TIMES = int(os.environ.get("PUBLICATIONS", "3"))

pytestmark = [
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite lets one write at a time."),
    pytest.mark.xdist_group("processes"),
]


def test_a_reader_of_the_feed_ends_with_exactly_the_heads(processes: Any, tmp_path: Path) -> None:
    done = tmp_path / "done"
    reader = processes.start("follow", until=str(done))
    publishers = [processes.start("publish_many", seed=seed, times=TIMES) for seed in range(PUBLISHERS)]

    assert processes.wait(*publishers) == [0] * PUBLISHERS
    done.touch()
    read = processes.result(reader)

    assert len(read["sequences"]) > PUBLISHERS * TIMES / 2
    assert read["sequences"] == list(range(1, len(read["sequences"]) + 1))
    assert read["replica"] == processes.do("heads")
    assert processes.do("flaws") == []


@pytest.mark.skipif(WAGTAIL_VERSION < (8, 0), reason="Wagtail 7.4 has no place to wait.")
def test_nobody_who_moves_or_deletes_pages_meanwhile_is_turned_away(processes: Any) -> None:
    """Whoever held rows of the tree and waited for the ledger would wait for ever."""
    processes.do("plant", seeds=[1, 2, 3, 4], times=TIMES)
    gardeners = [processes.start("tend_tree", seed=seed, times=TIMES) for seed in (1, 2, 3, 4)]
    publishers = [processes.start("publish_many", seed=seed, times=TIMES) for seed in range(4)]
    assert processes.wait(*publishers) == [0] * 4
    answers = [answer for gardener in gardeners for answer in processes.result(gardener)]
    assert set(answers) <= {200, 302}
    assert processes.do("flaws") == []
    assert processes.do("tree_problems") == []

"""A test that commits empties the tables at its end, which the database refuses for editions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SECONDS_TO_FINISH = 30
PAUSE = 0.05


@contextmanager
def unguarded_ledger() -> Iterator[None]:
    from django.db import connection

    from treatments.publishing.ledger import triggers

    triggers.remove(connection)
    try:
        yield
    finally:
        triggers.install(connection)


def once_it_is_quiet(empty: Callable[[], None]) -> None:
    """A browser may have asked for something just before it was closed. Until the server has answered, SQLite
    refuses to change the tables in memory, and does not wait as it would for a file."""
    from django.core.management.base import CommandError
    from django.db import OperationalError

    end = time.monotonic() + SECONDS_TO_FINISH
    while True:
        try:
            empty()
            return
        except (OperationalError, CommandError):
            if time.monotonic() > end:
                raise
            time.sleep(PAUSE)

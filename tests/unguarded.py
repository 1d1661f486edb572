"""A test that commits empties the tables at its end, which the database refuses for editions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unguarded_ledger() -> Iterator[None]:
    from django.db import connection

    from treatments.publishing.ledger import triggers

    triggers.remove(connection)
    try:
        yield
    finally:
        triggers.install(connection)

"""Statements that are asked often: all that lies between them and the database is left out.

PostgreSQL plans each of them once for a connection, where Django's cursor sends a text that is planned anew
each time: for one document that takes four times as long as to find it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import InterfaceError, OperationalError, connection

# Those that are asked once or twice are not worth it.
PREPARED_AFTER = 5
# Where a connection of Django's notes the one of the database that has been told.
PLANS_ONCE = "_treatments_plans_once"


def fetch_often(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """A connection that was kept is taken to live. Django would ask it first, and that takes a third as long
    as the statement; here the statement itself finds out, and is asked again through a new connection."""
    is_kept = connection.connection is not None and not connection.in_atomic_block
    if is_kept:
        connection.health_check_done = True  # type: ignore[attr-defined]
    try:
        return _fetch(statement, values)
    except (InterfaceError, OperationalError):
        if not is_kept or connection.is_usable():
            raise
    connection.close()
    return _fetch(statement, values)


def _fetch(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor, _preparing(cursor):
        cursor.execute(statement, values)
        return cursor.fetchall()


@contextmanager
def _preparing(cursor: Any) -> Iterator[None]:
    """Puts a cursor that may prepare in the place of Django's own. Django counts, logs and raises as ever.

    Behind a pooler one connection may end at another server each time; who has one sets
    DISABLE_SERVER_SIDE_CURSORS, and nothing is prepared.
    """
    native = connection.connection
    # Of the database drivers that Django knows, psycopg 3 has this.
    can_prepare = hasattr(native, "prepare_threshold")
    if not can_prepare or connection.settings_dict.get("DISABLE_SERVER_SIDE_CURSORS"):
        yield
        return
    import psycopg

    _plan_once(native)
    before = native.prepare_threshold
    native.prepare_threshold = PREPARED_AFTER
    cursor.cursor = psycopg.Cursor(native)
    try:
        yield
    finally:
        native.prepare_threshold = before


def _plan_once(native: Any) -> None:
    """PostgreSQL would go on planning a list in several locales each time, since it thinks that it gains by
    knowing the values. They decide nothing here: the indexes are made for these statements. Only prepared
    statements keep a plan, and nobody else in Django prepares any."""
    if connection.in_atomic_block or getattr(connection, PLANS_ONCE, None) is native:
        return
    with connection.wrap_database_errors:
        native.execute("SET plan_cache_mode TO force_generic_plan")
    setattr(connection, PLANS_ONCE, native)

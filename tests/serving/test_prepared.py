"""Statements that are asked often: counted as any, prepared, asked again where a connection was lost."""

import pytest
from django.db import OperationalError, connection, transaction

from treatments.serving.heads.prepared import PREPARED_AFTER, fetch_often

ONE = "SELECT COUNT(*) FROM treatments_head WHERE slug = %s"

postgresql_only = pytest.mark.skipif(
    "connection.vendor != 'postgresql'", reason="SQLite has no connections to lose"
)


def prepared_statements() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        return [statement for (statement,) in cursor.fetchall()]


def terminate_own_connection() -> None:
    other = connection.copy()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (own,) = cursor.fetchone()
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [own])
    other.close()


@pytest.mark.django_db
def test_each_is_counted_as_one_query(django_assert_num_queries):
    with django_assert_num_queries(PREPARED_AFTER + 3):
        assert [fetch_often(ONE, ["none"]) for _ in range(PREPARED_AFTER + 3)] == [[(0,)]] * (
            PREPARED_AFTER + 3
        )


@postgresql_only
@pytest.mark.django_db
def test_one_that_is_asked_often_is_prepared():
    statement = f"{ONE} AND 1 = 1"
    for _ in range(PREPARED_AFTER):
        fetch_often(statement, ["none"])
    assert not [each for each in prepared_statements() if "1 = 1" in each]
    fetch_often(statement, ["none"])
    assert [each for each in prepared_statements() if "1 = 1" in each]


@postgresql_only
@pytest.mark.django_db
def test_nothing_is_prepared_behind_a_pooler(monkeypatch):
    monkeypatch.setitem(connection.settings_dict, "DISABLE_SERVER_SIDE_CURSORS", True)
    for _ in range(PREPARED_AFTER + 1):
        fetch_often(f"{ONE} AND 2 = 2", ["none"])
    assert not [each for each in prepared_statements() if "2 = 2" in each]


@postgresql_only
@pytest.mark.django_db(transaction=True)
def test_a_kept_connection_that_was_lost_is_replaced():
    terminate_own_connection()
    assert fetch_often(ONE, ["none"]) == [(0,)]


@pytest.mark.django_db(transaction=True)
def test_a_statement_that_is_wrong_is_not_asked_twice(django_assert_num_queries):
    # SQLite says OperationalError of what PostgreSQL calls a ProgrammingError.
    with django_assert_num_queries(1), pytest.raises(Exception, match="no_such_table"):
        fetch_often("SELECT 1 FROM no_such_table", [])


@postgresql_only
@pytest.mark.django_db(transaction=True)
def test_a_connection_lost_within_a_transaction_is_not_hidden():
    with pytest.raises(OperationalError):
        _ask_after_losing_the_connection()


@transaction.atomic
def _ask_after_losing_the_connection() -> None:
    terminate_own_connection()
    with pytest.raises(OperationalError):
        fetch_often(ONE, ["none"])
